extension ArraySlice<UInt8> {
  /// As much of this UTF-8 as fits into `limit` bytes and does not end inside a character (Unicode scalar).
  public func wholeScalars(within limit: Int) -> ArraySlice<UInt8> {
    var end = Swift.min(endIndex, startIndex + limit)
    while end < endIndex, end > startIndex, self[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
    return self[..<end]
  }
}
