internal import Claims
internal import SourceText
internal import Writing

/// Names of boxes in a DOT file, made from the ids of the graph.
///
/// Letters, digits, `-`, `.`, `/`, `:`, `_` and all beyond ASCII stay, every other byte becomes `%` and two
/// hexadecimal digits: different ids have different names, and no name holds a blank, a quotation mark or a backslash. An
/// id that is empty or longer than 80 bytes is cut and gets the box's number, after `%n`.
enum DOTName {
  private static let longest = 80
  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  static func write(_ node: NodeIndex, in graph: ClaimGraph, to stream: inout ByteStream) {
    let id = graph.texts[graph.nodes.ids[node.position]]
    write(id, to: &stream)
    if id.isEmpty || id.count > longest {
      stream.append("%n")
      stream.append(decimal: node.position)
    }
  }

  /// Any text as a name, cut where it gets too long: for classes, which need not differ.
  static func write(_ text: ArraySlice<UInt8>, to stream: inout ByteStream) {
    let text = text.wholeScalars(within: longest)
    if isPlain(text) { return stream.append(text) }
    let plain = Self.plain
    var start = text.startIndex
    for at in text.indices where !plain[Int(text[at])] && !isLetter(text, at) {
      stream.append(text[start..<at])
      start = at + 1
      stream.append(UInt8(ascii: "%"))
      stream.append(hexDigits[Int(text[at] >> 4)])
      stream.append(hexDigits[Int(text[at] & 15)])
    }
    stream.append(text[start...])
  }

  private static func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
    let bytes = text.span
    let plain = Self.plain.span
    for at in bytes.indices where !plain[Int(bytes[at])] { return false }
    return true
  }

  /// Letters, digits and signs that need no second look.
  private static let plain: [Bool] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-")...UInt8(ascii: "/"), UInt8(ascii: ":"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Whether a byte belongs to a character beyond ASCII and before U+FFC0; XML cannot hold the last of those
  /// that follow.
  private static func isLetter(_ text: ArraySlice<UInt8>, _ at: Int) -> Bool {
    guard text[at] >= 0x80 else { return false }
    return !(max(text.startIndex, at - 2)...at).contains { lead in
      text[lead] == 0xEF && lead + 1 < text.endIndex && text[lead + 1] == 0xBF
    }
  }
}
