/// The title an element begins with.
struct Title {
  enum Form: Equatable { case definition, reference, spacedDefinition }

  var form: Form
  /// Offset after the closing bracket, or after the colon of a definition.
  var end: Int
}

extension MapParser {
  /// The title that begins at a `[` or `<`, on this line; nil if none does.
  ///
  /// Argdown takes the first `]:` of the line, whatever stands between. Here brackets pair first, so that
  /// `[A] foo [B]: x` is no title (O9) and `[a [b] c]` is one both where it is defined and where it is
  /// named (O10).
  func title(at offset: Int) -> Title? {
    let open = byte(offset)
    guard open == UInt8(ascii: "[") || open == UInt8(ascii: "<") else { return nil }
    if open == UInt8(ascii: "<"), starts("<!--", at: offset) { return nil }
    let close = open == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ">")
    var depth = 1
    var balanced: Int?
    var opensAgain = false
    var at = offset + 1
    while at < bytes.count, !bytes[at].isLineEnd {
      let byte = bytes[at]
      if byte == open {
        depth += 1
        if balanced != nil { opensAgain = true }
      } else if byte == close {
        depth -= 1
        if depth == 0, balanced == nil { balanced = at }
        if self.byte(at + 1) == UInt8(ascii: ":"), at > offset + 1,
          balanced == at || (depth <= 0 || open == UInt8(ascii: "<")) && !opensAgain
        {
          return Title(form: .definition, end: at + 2)
        }
      }
      if balanced != nil, opensAgain { break }
      at += 1
    }
    guard let balanced = balanced ?? firstClose(close, offset), balanced > offset + 1 else { return nil }
    let colon = skippingBlanks(balanced + 1)
    if byte(colon) == UInt8(ascii: ":"), !byte(colon + 1).isWordByte {
      return Title(form: .spacedDefinition, end: colon + 1)
    }
    return isName(offset + 1..<balanced) ? Title(form: .reference, end: balanced + 1) : nil
  }

  /// `[...]` and `[ ]` are omissions; `[:heart:]` and `[?]` are names.
  private func isName(_ range: Range<Int>) -> Bool {
    bytes[range].contains { !$0.isBlank && $0 != UInt8(ascii: ".") }
  }

  private func firstClose(_ close: UInt8, _ offset: Int) -> Int? {
    guard close == UInt8(ascii: ">") else { return nil }
    var at = offset + 1
    while at < bytes.count, !bytes[at].isLineEnd {
      if bytes[at] == close { return at }
      at += 1
    }
    return nil
  }

  /// Whether nothing but tags, comments and data follows a reference on its line, as Argdown demands.
  mutating func isReferenceAlone(_ end: Int) -> Bool {
    var next = skippingBlanks(end)
    while next < bytes.count, !bytes[next].isLineEnd {
      if let comment = commentEnd(next) {
        next = comment
      } else if byte(next) == UInt8(ascii: "#"), let tag = tagEnd(next) {
        next = tag
      } else if byte(next) == UInt8(ascii: "{"), let data = braces.end(of: next, in: bytes) {
        next = data
      } else {
        return false
      }
      next = skippingBlanks(next)
    }
    return true
  }
}
