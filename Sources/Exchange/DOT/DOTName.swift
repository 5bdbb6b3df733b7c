internal import Claims
internal import Writing

/// Names of boxes in a DOT file, made from the ids of the graph.
///
/// Letters, digits, `-`, `.` and all beyond ASCII stay, a blank becomes `_`, every other byte `%` and two hex
/// digits: different ids have different names, and no name holds a blank, a quotation mark or a backslash. An
/// id that is empty or longer than 80 bytes is cut and gets the box's number, after `%n`.
enum DOTName {
  private static let longest = 80
  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  static func write(_ node: NodeIndex, in graph: ClaimGraph, to stream: inout ByteStream) {
    let id = graph.texts[graph.nodes.ids[node.position]]
    if !id.isEmpty, id.count <= longest { return write(id, to: &stream) }
    var end = min(id.endIndex, id.startIndex + longest)
    while end < id.endIndex, id[end] & 0xC0 == 0x80 { end -= 1 }
    write(id[id.startIndex..<end], to: &stream)
    stream.append("%n")
    stream.append(decimal: node.position)
  }

  /// Any text as a name, for ids of other things and for classes.
  static func write(_ text: ArraySlice<UInt8>, to stream: inout ByteStream) {
    var start = text.startIndex
    for at in text.indices where !isPlain(text[at]) {
      stream.append(text[start..<at])
      start = at + 1
      if text[at] == UInt8(ascii: " ") {
        stream.append(UInt8(ascii: "_"))
      } else {
        stream.append(UInt8(ascii: "%"))
        stream.append(hexDigits[Int(text[at] >> 4)])
        stream.append(hexDigits[Int(text[at] & 15)])
      }
    }
    stream.append(text[start...])
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}
