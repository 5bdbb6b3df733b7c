/// The title an element begins with.
struct Title {
  enum Form: Equatable { case definition, reference, spacedDefinition }

  var form: Form
  /// Offset after the closing bracket, or after the colon of a definition.
  var end: Int
  /// Whether Argdown sees the same title here.
  var isArgdowns = true
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
    var firstClose: Int?
    var firstColon: Int?
    var at = offset + 1
    while at < bytes.count, !bytes[at].isLineEnd {
      let byte = bytes[at]
      if byte == open {
        depth += 1
        if balanced != nil { opensAgain = true }
      } else if byte == close {
        depth -= 1
        if depth == 0, balanced == nil { balanced = at }
        let isDefinition = self.byte(at + 1) == UInt8(ascii: ":") && at > offset + 1
        if firstClose == nil, at > offset + 1 { firstClose = at }
        if firstColon == nil, isDefinition { firstColon = at }
        if isDefinition,
          balanced == at || (depth <= 0 || open == UInt8(ascii: "<")) && !opensAgain
        {
          return Title(form: .definition, end: at + 2, isArgdowns: firstColon == at)
        }
      }
      if balanced != nil, opensAgain { break }
      at += 1
    }
    // An arrow may stand in an argument's title, as in `<a -> b>`: there the first bracket closes.
    guard let balanced = balanced ?? (open == UInt8(ascii: "<") ? firstClose : nil), balanced > offset + 1
    else { return nil }
    let colon = skippingBlanks(balanced + 1)
    if byte(colon) == UInt8(ascii: ":"), !byte(colon + 1).isWordByte {
      return Title(form: .spacedDefinition, end: colon + 1)
    }
    guard isName(offset + 1..<balanced) else { return nil }
    let isArgdowns = firstClose == balanced && firstColon == nil && byte(offset + 1) != UInt8(ascii: "-")
    return Title(form: .reference, end: balanced + 1, isArgdowns: isArgdowns)
  }

  /// `[...]` and `[ ]` are omissions; `[:heart:]` and `[?]` are names.
  private func isName(_ range: Range<Int>) -> Bool {
    bytes[range].contains { !$0.isBlank && $0 != UInt8(ascii: ".") }
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
