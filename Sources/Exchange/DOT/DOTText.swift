internal import Writing

/// Writes text from a map into a DOT file so that it stays text, whatever it holds.
///
/// Graphviz has three layers that read a text: the scanner of the file (quotes, and no more than 16,384 bytes
/// in one run), the escapes of labels (`\N`, `\l`, …) and character entities (`&lt;`). Here backslashes are
/// doubled, `&` is escaped, long runs are split, and what XML cannot hold is left out: control characters
/// without a trace, U+FFFE and U+FFFF as U+FFFD.
enum DOTText {
  /// Longest run of bytes without a break; Graphviz fails at 16,384.
  private static let longestRun = 8_000

  /// What must be done about a byte.
  private enum Care: UInt8 {
    case none, quote, backslash, ampersand, less, greater, lineBreak, blank, drop
    /// The first byte of U+FFFE and U+FFFF, and of much else.
    case lastOfPlane
  }

  private static let cares: [Care] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "\\"): .backslash
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "<"): .less
    case UInt8(ascii: ">"): .greater
    case 0x0A: .lineBreak
    case 0x09: .blank
    case 0..<0x20, 0x7F: .drop
    case 0xEF: .lastOfPlane
    default: .none
    }
  }

  /// The text of an HTML-like label, without the lines' ends.
  static func writeLabel(_ text: ArraySlice<UInt8>, to stream: inout ByteStream) {
    // A line break in a label's source means nothing, so it can split a run.
    write(text, splitBy: "\n", to: &stream) { care, stream in
      switch care {
      case .backslash: stream.append("\\\\")
      case .ampersand: stream.append("&amp;")
      case .less: stream.append("&lt;")
      case .greater: stream.append("&gt;")
      case .lineBreak, .blank: stream.append(UInt8(ascii: " "))
      case .quote: stream.append(UInt8(ascii: "\""))
      case .none, .drop, .lastOfPlane: break
      }
    }
  }

  /// A string in quotation marks whose value Graphviz shows, such as a tooltip.
  static func writeQuoted(_ text: ArraySlice<UInt8>, to stream: inout ByteStream) {
    stream.append(UInt8(ascii: "\""))
    writeInQuotes(text, to: &stream)
    stream.append(UInt8(ascii: "\""))
  }

  /// Part of such a string, without the quotation marks.
  static func writeInQuotes(_ text: ArraySlice<UInt8>, to stream: inout ByteStream) {
    write(text, splitBy: "\\\n", to: &stream) { care, stream in
      switch care {
      case .quote: stream.append("\\\"")
      case .backslash: stream.append("\\\\")
      case .ampersand: stream.append("&amp;")
      case .less: stream.append(UInt8(ascii: "<"))
      case .greater: stream.append(UInt8(ascii: ">"))
      case .lineBreak: stream.append("\\n")
      case .blank: stream.append(UInt8(ascii: " "))
      case .none, .drop, .lastOfPlane: break
      }
    }
  }

  /// The value of an attribute that Graphviz does not draw, so that `DOTDataText` reads the same text again:
  /// nothing is left out.
  static func writeData(_ text: ArraySlice<UInt8>, to stream: inout ByteStream) {
    let bytes = text.span
    let base = text.startIndex
    let cares = dataCares.span
    var (start, at, runEnd) = (0, 0, longestRun)
    while at < bytes.count {
      guard cares[Int(bytes[at])] else {
        at += 1
        if at >= runEnd, at < bytes.count, bytes[at] & 0xC0 != 0x80 {
          stream.append(text[base + start..<base + at])
          stream.append("\\\n")
          start = at
          runEnd = at + longestRun
        }
        continue
      }
      stream.append(text[base + start..<base + at])
      start = at
      if DOTDataText.writeEscape(bytes[at], to: &stream) { start += 1 }
      at += 1
    }
    stream.append(text[(base + start)...])
  }

  /// What cannot be written as it is: signs of the language, and control characters, which some programs
  /// change or stop at.
  private static let dataCares: [Bool] = (UInt8.min...UInt8.max).map { byte in
    byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Whether anything of the text can be seen; an HTML-like label must not have an empty part.
  static func hasInk(_ text: ArraySlice<UInt8>) -> Bool { text.contains { $0 > 0x20 && $0 != 0x7F } }

  @inline(__always)
  private static func write(
    _ text: ArraySlice<UInt8>, splitBy split: String, to stream: inout ByteStream,
    _ special: (Care, inout ByteStream) -> Void
  ) {
    let bytes = text.span
    let cares = Self.cares.span
    let base = text.startIndex
    var start = 0
    var runEnd = longestRun
    var at = 0
    while at < bytes.count {
      let care = cares[Int(bytes[at])]
      if care == .none {
        at += 1
        if at >= runEnd, at < bytes.count, bytes[at] & 0xC0 != 0x80 {
          stream.append(text[base + start..<base + at])
          stream.append(split)
          start = at
          runEnd = at + longestRun
        }
        continue
      }
      if care == .lastOfPlane, !isNoncharacter(text, base + at) {
        at += 1
        continue
      }
      stream.append(text[base + start..<base + at])
      if care == .lastOfPlane {
        stream.append("\u{FFFD}")
        at += 3
      } else {
        special(care, &stream)
        at += 1
      }
      start = at
    }
    stream.append(text[(base + start)...])
  }

  /// U+FFFE or U+FFFF.
  private static func isNoncharacter(_ text: ArraySlice<UInt8>, _ at: Int) -> Bool {
    at + 2 < text.endIndex && text[at + 1] == 0xBF && text[at + 2] >= 0xBE
  }
}
