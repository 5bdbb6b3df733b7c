/// Characters that nobody sees but that change what is seen, such as those that turn the direction of writing.
public enum HiddenCharacters {
  /// Whether a character turns the direction of what follows (Unicode Standard Annex #9).
  public static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether a page has to spell the character out: controls other than white space, and those that turn the
  /// direction.
  static func isSpelled(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F...0x9F, 0xFEFF, 0xFFFE...0xFFFF: true
    default: turnsDirection(scalar)
    }
  }

  /// `U+202E` in angle brackets that no markup uses.
  static func spelled(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "⟩"
  }

  /// The text with such characters spelled out.
  static func spelled(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isSpelled) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if isSpelled(scalar) { result += spelled(scalar) } else { result.unicodeScalars.append(scalar) }
    }
  }
}
