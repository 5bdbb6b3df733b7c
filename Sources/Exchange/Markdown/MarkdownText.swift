internal import Writing

/// Writes text from a map into Markdown (CommonMark, as GitHub, GitLab and Obsidian read it) so that it stays
/// text, whatever it holds: what could be markup has a backslash before it.
///
/// A value for each paragraph, which remembers where in the line it is. Line breaks become what the caller says,
/// empty lines and blanks around line breaks go, control characters become U+FFFD.
struct MarkdownText {
  /// What stands for a line break: a hard break, and the indentation of what follows.
  var lineBreak = "\\\n"
  /// Whether nothing stands before what is written next, so that it could begin a list, heading or table.
  private(set) var isLineStart = true
  private var owesBreak = false

  init(lineBreak: String = "\\\n", isLineStart: Bool = true) {
    self.lineBreak = lineBreak
    self.isLineStart = isLineStart
  }

  /// Characters that have a backslash wherever they stand. `#` and `$` are none of CommonMark's own: `#12` and
  /// `#tag` are links on GitHub and in Obsidian, and `$x$` is a formula in both.
  private static let escaped = Set("\\`*_[]<>#~$|".utf8)

  mutating func write(_ text: String, to stream: inout ByteStream) {
    write(Array(text.utf8)[...], to: &stream)
  }

  mutating func write(_ text: ArraySlice<UInt8>, to stream: inout ByteStream) {
    var at = text.startIndex
    while at < text.endIndex {
      let byte = text[at]
      if let width = Self.lineEnd(text, at) {
        // None before the first words.
        owesBreak = owesBreak || !isLineStart
        isLineStart = true
        at += width
      } else if byte == 0x20 || byte == 0x09 {
        if !isLineStart { stream.append(UInt8(ascii: " ")) }
        at += 1
      } else {
        at = writeCharacter(text, at, to: &stream)
      }
    }
  }

  /// Writes markup or words that are known to be harmless, on the line where the last words stand.
  mutating func markup(_ markup: String, to stream: inout ByteStream) {
    payBreak(to: &stream)
    isLineStart = false
    stream.append(markup)
  }

  private mutating func payBreak(to stream: inout ByteStream) {
    if owesBreak { stream.append(lineBreak) }
    owesBreak = false
  }

  /// Writes a character that is no blank and returns where the next one begins.
  private mutating func writeCharacter(
    _ text: ArraySlice<UInt8>, _ at: Int, to stream: inout ByteStream
  ) -> Int {
    payBreak(to: &stream)
    let starts = isLineStart
    isLineStart = false
    let (byte, following) = (text[at], text[(at + 1)...].first)
    if starts, let next = Self.writeListNumber(text, at, to: &stream) { return next }
    if byte >= 0x80 {
      let (scalar, next) = ScalarShape.decode(text, at)
      if 0x80...0x9F ~= scalar || scalar == 0xFFFE || scalar == 0xFFFF {
        stream.append("\u{FFFD}")
      } else {
        stream.append(text[at..<next])
      }
      return next
    }
    if byte < 0x20 || byte == 0x7F {
      stream.append("\u{FFFD}")
      return at + 1
    }
    if Self.escaped.contains(byte) || starts && Self.startsBlock(byte)
      || Self.isMarkup(byte, before: following)
    {
      stream.append(UInt8(ascii: "\\"))
    }
    stream.append(byte)
    return at + 1
  }

  /// `1.` and `1)` begin a list.
  private static func writeListNumber(
    _ text: ArraySlice<UInt8>, _ at: Int, to stream: inout ByteStream
  ) -> Int? {
    let digits = text[at...].prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    guard !digits.isEmpty, let sign = text[digits.endIndex...].first,
      sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")
    else { return nil }
    stream.append(digits)
    stream.append(UInt8(ascii: "\\"))
    stream.append(sign)
    return digits.endIndex + 1
  }

  /// Lists, rules, underlines of headings, and the line that makes a table.
  private static func startsBlock(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":"): true
    default: false
    }
  }

  /// Whether a character that is mostly plain is markup together with the one after it.
  private static func isMarkup(_ byte: UInt8, before next: UInt8?) -> Bool {
    switch byte {
    case UInt8(ascii: "&"):
      next == UInt8(ascii: "#") || next.map { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 } ?? false
    // Highlights and comments in Obsidian.
    case UInt8(ascii: "="), UInt8(ascii: "%"): next == byte
    default: false
    }
  }

  /// How many bytes the line break has that stands at a place; nil where none does.
  private static func lineEnd(_ text: ArraySlice<UInt8>, _ at: Int) -> Int? {
    switch text[at] {
    case 0x0A, 0x0D: 1
    // U+2028 and U+2029.
    case 0xE2:
      text[at...].starts(with: [0xE2, 0x80, 0xA8]) || text[at...].starts(with: [0xE2, 0x80, 0xA9]) ? 3 : nil
    default: nil
    }
  }
}
