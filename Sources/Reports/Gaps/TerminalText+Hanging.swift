internal import Writing

extension TerminalText {
  /// Writes a text after a head; further lines begin below the beginning of the text.
  static func write(_ text: String, after head: String, width: Int, to stream: inout ByteStream) {
    let indent = Self.width(head)
    let room = max(narrowest, width - indent)
    for (number, line) in lines(plain(text), columns: room).enumerated() {
      stream.append(number == 0 ? plain(head) : String(repeating: " ", count: indent))
      stream.append(line + "\n")
    }
  }

  /// In columns; a narrower terminal breaks the lines itself.
  private static let narrowest = 20
}
