internal import SourceText
internal import Writing

/// Writes text from a map into a Mermaid label so that it stays text, whatever it holds.
///
/// Mermaid has many layers that read a text: directives (`%%{`), the scanner (quotes, `direction LR` anywhere in
/// a line), icons (`fa:fa-car`), formulas (`$$`), HTML, and Markdown, which some versions read after all entities.
/// What any of them would take for its own stands as an entity (`#35;`) or is parted by a `<wbr>`, which shows as
/// nothing; a label that could be Markdown needs a `<div>` around it (`isMarkdown`). What is plain stays plain,
/// so that people can read and edit the file. Characters that an SVG cannot hold become U+FFFD.
enum MermaidText {
  /// What stands for each ASCII character wherever it is; nil for the plain ones.
  private static let entities: [String?] = (0..<128).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "\""): "#quot;"
    case UInt8(ascii: "&"): "#amp;"
    case UInt8(ascii: "<"): "#lt;"
    case UInt8(ascii: ">"): "#gt;"
    case UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"),
      UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "@"):
      "#\(byte);"
    case 0x09: " "
    case ..<0x20, 0x7F: "\u{FFFD}"
    default: nil
    }
  }

  /// Whether some version of Mermaid could read Markdown in a label that holds or begins with the text.
  static func isMarkdown(_ text: ArraySlice<UInt8>) -> Bool {
    text.first.map(startsBlock) ?? false
      || text.contains { byte in byte < 0x80 && (entities[Int(byte)] != nil || byte == UInt8(ascii: ":")) }
      || text.indices.contains { text[$0] == UInt8(ascii: ".") && ends(text[..<$0], with: "www") }
  }

  /// - Parameters:
  ///   - isStart: whether nothing stands before it in the label, so that it could begin a list or heading.
  ///   - lineBreak: what stands for a line break.
  static func write(
    _ text: ArraySlice<UInt8>, isStart: Bool = false, lineBreak: String = "<br/>", to stream: inout ByteStream
  ) {
    var at = text.startIndex
    if isStart, let first = text.first, startsBlock(first) {
      stream.append("#\(first);")
      at += 1
    }
    while at < text.endIndex {
      let byte = text[at]
      let width = isLineBreak(text, at)
      if width > 0 {
        stream.append(lineBreak)
        at += width
      } else if byte >= 0x80 {
        at = writeScalar(text, at, to: &stream)
      } else {
        if let entity = entities[Int(byte)] {
          stream.append(entity)
          // Newer versions break the line at `\n`.
          if byte == UInt8(ascii: "\\") { stream.append("<wbr>") }
        } else if isSpecial(byte, text, at) {
          stream.append("#\(byte);")
          if byte != 0x20 { stream.append("<wbr>") }
        } else {
          stream.append(byte)
        }
        at += 1
      }
    }
  }

  /// How many bytes the line break has that stands at a place; 0 where none does.
  private static func isLineBreak(_ text: ArraySlice<UInt8>, _ at: Int) -> Int {
    switch text[at] {
    case 0x0A: 1
    case 0x0D: text[at...].starts(with: [0x0D, 0x0A]) ? 2 : 1
    // U+2028 and U+2029.
    case 0xE2
    where text[at...].starts(with: [0xE2, 0x80, 0xA8]) || text[at...].starts(with: [0xE2, 0x80, 0xA9]): 3
    default: 0
    }
  }

  /// Whether Markdown could take the first character of a label for the start of a list, heading or rule.
  private static func startsBlock(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: " "), 0x09:
      true
    default: false
    }
  }

  /// Whether a character that is mostly plain has a meaning where it stands.
  private static func isSpecial(_ byte: UInt8, _ text: ArraySlice<UInt8>, _ at: Int) -> Bool {
    switch byte {
    // `style:…#…;` loses its semicolon, `fa:fa-car` becomes an icon.
    case UInt8(ascii: ":"): text[(at + 1)...].first != 0x20
    case UInt8(ascii: "%"), UInt8(ascii: "$"): text[(at + 1)...].first == byte
    case UInt8(ascii: "."): ends(text[..<at], with: "www")
    case 0x20: ends(text[..<at], with: "direction")
    default: false
    }
  }

  /// - Parameter word: in small letters.
  private static func ends(_ text: ArraySlice<UInt8>, with word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard text.count >= length else { return false }
    return text.suffix(length).lazy.map { $0 | 0x20 }.elementsEqual(String(describing: word).utf8)
  }

  /// Writes a character beyond ASCII and returns where the next one begins.
  private static func writeScalar(
    _ text: ArraySlice<UInt8>, _ at: Int, to stream: inout ByteStream
  ) -> Int {
    let (scalar, next) = ScalarShape.decode(text, at)
    switch scalar {
    case 0xFFFE, 0xFFFF: stream.append("\u{FFFD}")
    // Mermaid itself writes entities as `ﬂ°`, `ﬂ°°` and `¶ß` in between.
    case 0xFB02 where text[next...].starts(with: "°".utf8): stream.append("ﬂ<wbr>")
    case 0xB6 where text[next...].starts(with: "ß".utf8): stream.append("¶<wbr>")
    default: stream.append(text[at..<next])
    }
    return next
  }

  /// As the title in the YAML before the diagram.
  static func writeYAML(_ text: ArraySlice<UInt8>, to stream: inout ByteStream) {
    stream.append(UInt8(ascii: "\""))
    var at = text.startIndex
    while at < text.endIndex {
      let width = isLineBreak(text, at)
      let (scalar, next) = width > 0 ? (0x20, at + width) : ScalarShape.decode(text, at)
      switch scalar {
      case 0x22: stream.append("\\\"")
      case 0x5C: stream.append("\\\\")
      case 0x09, 0x20: stream.append(UInt8(ascii: " "))
      // Mermaid shows entities in a title as they are; these look the same and are none.
      case 0x26: stream.append("＆")
      case 0x3C: stream.append("＜")
      case 0x3E: stream.append("＞")
      case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF, 0xFEFF: stream.append("\u{FFFD}")
      default: stream.append(text[at..<next])
      }
      at = next
    }
    stream.append(UInt8(ascii: "\""))
  }
}
