internal import XMLStream

/// What labels, tooltips and addresses say once Graphviz has read their escapes: `\N` the node's name, `\n`
/// and its like a line break, `&amp;` an ampersand.
enum DOTEscapes {
  /// What names stand for in the texts of one node, edge or graph.
  struct Names {
    var graph: ArraySlice<UInt8>
    var node: ArraySlice<UInt8>?
    var ends: (tail: ArraySlice<UInt8>, arrow: String, head: ArraySlice<UInt8>)?
  }

  /// Attributes whose text has escapes.
  static let attributes: Set<String> = [
    "label", "xlabel", "headlabel", "taillabel", "tooltip", "edgetooltip", "headtooltip", "labeltooltip",
    "tailtooltip", "URL", "edgeURL", "headURL", "labelURL", "tailURL", "href", "edgehref", "headhref",
    "labelhref", "tailhref", "id", "target",
  ]

  /// Longest entity: `&thetasym;`, or a number.
  private static let longestEntity = 12

  static func hasEscapes(_ text: ArraySlice<UInt8>) -> Bool {
    let bytes = text.span
    for at in bytes.indices where bytes[at] == UInt8(ascii: "\\") || bytes[at] == UInt8(ascii: "&") {
      return true
    }
    return false
  }

  static func plain(_ text: ArraySlice<UInt8>, _ names: Names) -> [UInt8] {
    var plain: [UInt8] = []
    var at = text.startIndex
    while at < text.endIndex {
      if text[at] == UInt8(ascii: "\\"), at + 1 < text.endIndex {
        append(escape: text[at + 1], names, to: &plain)
        at += 2
      } else if text[at] == UInt8(ascii: "&"), let (scalar, end) = entity(text, at) {
        plain += Array(String(Character(scalar)).utf8)
        at = end
      } else {
        plain.append(text[at])
        at += 1
      }
    }
    // The last break ends the last line and begins no other.
    if plain.last == 0x0A { plain.removeLast() }
    return plain
  }

  private static func append(escape: UInt8, _ names: Names, to plain: inout [UInt8]) {
    switch escape {
    case UInt8(ascii: "n"), UInt8(ascii: "l"), UInt8(ascii: "r"): plain.append(0x0A)
    case UInt8(ascii: "G"): plain += names.graph
    case UInt8(ascii: "N"): plain += names.node ?? [UInt8(ascii: "N")]
    case UInt8(ascii: "T"): plain += names.ends?.tail ?? [UInt8(ascii: "T")]
    case UInt8(ascii: "H"): plain += names.ends?.head ?? [UInt8(ascii: "H")]
    case UInt8(ascii: "E"):
      if let ends = names.ends {
        plain += ends.tail + ends.arrow.utf8 + ends.head
      } else {
        plain.append(escape)
      }
    default: plain.append(escape)
    }
  }

  /// The character of an entity that begins here, and where it ends.
  static func entity(_ text: ArraySlice<UInt8>, _ start: Int) -> (Unicode.Scalar, end: Int)? {
    let limit = min(text.endIndex, start + longestEntity)
    guard let end = text[start..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: text[start + 1..<end], as: UTF8.self)
    let scalar =
      if name.hasPrefix("#x") || name.hasPrefix("#X") {
        UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      } else if name.hasPrefix("#") {
        UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
      } else {
        HTMLEntity.character(named: name)
      }
    return scalar.map { ($0, end + 1) }
  }
}
