/// Text as CommonMark shows it: on one line, with nothing in it that could be markup.
enum MarkdownText {
  static func line(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": line += " "
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "!":
        line += "\\"
        line.unicodeScalars.append(scalar)
      case "&": line += "&amp;"
      case _ where HiddenCharacters.isSpelled(scalar): line += HiddenCharacters.spelled(scalar)
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
