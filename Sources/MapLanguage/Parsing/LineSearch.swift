/// Finds the next closing mark of one kind on a line, and remembers where none stands, so that a line full of
/// opening ones stays linear.
struct LineSearch {
  private let wanted: UInt8
  /// Neither the mark nor a line end stands at these offsets.
  private var clear = 0..<0

  init(_ wanted: Unicode.Scalar) {
    self.wanted = UInt8(ascii: wanted)
  }

  /// The offset of the mark at or after `offset`; nil if the line ends first.
  mutating func next(from offset: Int, in bytes: [UInt8]) -> Int? {
    let isKnown = offset >= clear.lowerBound && offset <= clear.upperBound
    var at = isKnown ? clear.upperBound : offset
    while at < bytes.count, !bytes[at].isLineEnd, bytes[at] != wanted { at += 1 }
    if !isKnown || at > clear.upperBound { clear = (isKnown ? clear.lowerBound : offset)..<max(offset, at) }
    return at < bytes.count && bytes[at] == wanted ? at : nil
  }
}
