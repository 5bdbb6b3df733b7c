/// Words from outside as a map's text can hold them.
enum MapWords {
  /// On one line, for a comment.
  static func comment(_ text: String) -> String { TerminalText.plain(text) }

  /// Letters, digits, blanks and a few signs, for a title between brackets.
  static func title(_ text: String) -> String {
    let kept = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
        ? scalar : " "
    }
    return String(String.UnicodeScalarView(kept)).split(separator: " ").joined(separator: " ")
  }

  /// A text in double quotes as data hold it.
  static func quoted(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { isWord($0) }
    if isPlain, let first = text.utf8.first, first > 0x39 { return text }
    let escaped = TerminalText.plain(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
