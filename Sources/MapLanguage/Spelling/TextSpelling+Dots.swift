/// Shortcodes that were not meant.
extension TextSpelling {
  /// Puts a backslash before each plain `.` or `:` that would begin a shortcode.
  ///
  /// From right to left: a shortcode ends at a mark whose own backslash would be a part of its name.
  mutating func settleDots() {
    var escaped: [Int] = []
    /// Number of the first dot in `dots` that is not before the one looked at.
    for number in dots.indices.reversed() where isShortcode(number, escapedAfter: escaped) {
      escaped.append(dots[number])
    }
    guard !escaped.isEmpty else { return }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + escaped.count)
    var start = 0
    for dot in escaped.reversed() {
      result.append(contentsOf: bytes[start..<dot])
      result.append(UInt8(ascii: "\\"))
      start = dot
    }
    result.append(contentsOf: bytes[start...])
    moveParts(past: escaped)
    bytes = result
  }

  private func isShortcode(_ number: Int, escapedAfter escaped: [Int]) -> Bool {
    let at = dots[number]
    let mark = bytes[at]
    guard at + 1 < bytes.count, !bytes[at + 1].isWhite, bytes[at + 1] != 0 else { return false }
    var end = at + 1
    let limit = min(bytes.count, at + MapParser.longestShortcode)
    while end < limit, !bytes[end].isWhite, bytes[end] != mark { end += 1 }
    guard end < limit, bytes[end] == mark, end > at + 1 else { return false }
    let name = bytes[at + 1..<end]
    // Initials, as in `T.E. Lawrence`.
    if mark == UInt8(ascii: "."), at > 0, bytes[at - 1].isWordByte, name.allSatisfy(\.isLetter) {
      return false
    }
    // A number is the name of nothing and reads as it stands, as in `12:30:00`.
    let isNumber = name.allSatisfy(\.isDigit) && escaped.last != end
    return !(isNumber && dots[number...].prefix(24).contains(end))
  }

  /// Moves the pieces of markup by the backslashes before them.
  private mutating func moveParts(past escaped: [Int]) {
    var rest = escaped[...]
    var moved = 0
    for at in pieces.indices {
      while let next = rest.last, next <= pieces[at].range.lowerBound {
        rest.removeLast()
        moved += 1
      }
      pieces[at].range = pieces[at].range.lowerBound + moved..<pieces[at].range.upperBound + moved
    }
  }
}
