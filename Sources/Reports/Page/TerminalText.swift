/// Text for a terminal: columns counted, lines cut and broken, nothing that could give the terminal orders.
public enum TerminalText {
  /// The text on one line; control characters and those that turn the direction of writing become blanks.
  public static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isHarmless($0) ? $0 : " " }))
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    default: !HiddenCharacters.turnsDirection(scalar)
    }
  }

  /// Columns that a text takes: none for combining marks, two for East Asian wide characters and emoji.
  ///
  /// - Complexity: O(bytes).
  public static func width(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The text cut to so many columns, with `…` for what is lost.
  public static func cut(_ text: String, to columns: Int) -> String {
    if width(text.prefix(columns + 1)) <= columns, text.prefix(columns + 1).count == text.count {
      return text
    }
    var kept = ""
    var used = 0
    for character in text {
      let width = width(String(character))
      if used + width > columns - 1 { break }
      kept.append(character)
      used += width
    }
    return columns > 0 ? kept + "…" : ""
  }

  /// The text with blanks up to so many columns.
  public static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(text)))
  }

  /// The text in lines of so many columns, broken at blanks; a longer word stands on a line of its own.
  public static func lines(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let width = width(word)
      if used > 0, used + 1 + width > columns {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += width
    }
    return used > 0 ? lines + [line] : lines
  }
}
