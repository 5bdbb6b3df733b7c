/// The words of a label in the HTML of Graphviz.
enum DOTHTML {
  /// The text without its tags: rows of a table and line breaks begin new lines, cells are parted by blanks.
  ///
  ///     DOTHTML.words(in: Array("<B>Too dear</B><BR/>p. 4".utf8)[...])   // "Too dear\np. 4"
  static func words(in html: ArraySlice<UInt8>) -> [UInt8] {
    var words = Words()
    var at = html.startIndex
    while at < html.endIndex {
      switch html[at] {
      case UInt8(ascii: "<"):
        let end = html[at...].firstIndex(of: UInt8(ascii: ">")) ?? html.endIndex
        words.tag(html[at + 1..<end])
        at = min(end + 1, html.endIndex)
      case UInt8(ascii: "&"):
        if let (scalar, end) = DOTEscapes.entity(html, at) {
          words.add(Array(String(Character(scalar)).utf8)[...])
          at = end
        } else {
          words.add(html[at...at])
          at += 1
        }
      case 0...0x20:
        words.blank()
        at += 1
      default:
        words.add(html[at...at])
        at += 1
      }
    }
    return words.text
  }

  /// Words as they come together, with what parts them not yet written.
  private struct Words {
    private(set) var text: [UInt8] = []
    private var gap: UInt8?

    mutating func add(_ bytes: ArraySlice<UInt8>) {
      if let gap, !text.isEmpty { text.append(gap) }
      gap = nil
      text += bytes
    }

    mutating func blank() { if gap == nil { gap = UInt8(ascii: " ") } }

    mutating func tag(_ tag: ArraySlice<UInt8>) {
      let name = tag.prefix { byte in
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "/")
      }
      switch String(decoding: name.prefix(8), as: UTF8.self).lowercased() {
      case "br", "br/", "/tr", "hr", "hr/", "/table": gap = 0x0A
      case "/td": blank()
      default: break
      }
    }
  }
}
