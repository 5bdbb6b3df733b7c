extension ArraySlice<UInt8> {
  /// Without blanks, tabs and line breaks at both ends: markup must touch its words.
  var withoutOuterBlanks: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { $0 > 0x20 }), let last = lastIndex(where: { $0 > 0x20 }) else {
      return []
    }
    return self[first...last]
  }
}
