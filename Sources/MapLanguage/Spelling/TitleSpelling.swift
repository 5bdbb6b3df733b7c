internal import SourceText

/// Titles between brackets, which know no backslash.
public enum TitleSpelling {
  /// Whether the title can stand between `[` and `]`, or `<` and `>`, both where it is defined and where it
  /// is named.
  public static func isSpellable(_ title: ArraySlice<UInt8>, isArgument: Bool) -> Bool {
    var hasName = false
    var hasBrackets = false
    let span = title.span
    for at in span.indices {
      let byte = span[at]
      if byte < 0x20 || byte == 0x7F { return false }
      if !byte.isBlank, byte != UInt8(ascii: ".") { hasName = true }
      if byte == UInt8(ascii: "["), !isArgument || byte == UInt8(ascii: "]"), !isArgument {
        hasBrackets = true
      }
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") {
        hasBrackets = true
      }
      if byte == 0xC2 || byte == 0xE2 || byte == 0xEF { hasBrackets = true }
    }
    guard hasName else { return false }
    return hasBrackets ? isReadAsMeant(Array(title), isArgument) : true
  }

  private static func isReadAsMeant(_ title: [UInt8], _ isArgument: Bool) -> Bool {
    if String(decoding: title, as: UTF8.self).unicodeScalars.contains(where: isUnprintable) { return false }
    let open = [UInt8(ascii: isArgument ? "<" : "[")]
    let bracketed = open + title + [UInt8(ascii: isArgument ? ">" : "]")]
    let (definition, reference): (TokenKind, TokenKind) =
      isArgument ? (.argumentDefinition, .argumentReference) : (.statementDefinition, .statementReference)
    return firstToken(bracketed + Array(": x\n".utf8)) == .init(kind: definition, length: bracketed.count + 1)
      && firstToken(bracketed + Array(" #x\n".utf8)) == .init(kind: reference, length: bracketed.count)
  }

  private struct FirstToken: Equatable {
    var kind: TokenKind
    var length: Int
  }

  private static func firstToken(_ bytes: [UInt8]) -> FirstToken {
    let tokens = MapParser.parse(SourceFile(name: "", bytes: bytes)).0.tokens
    return FirstToken(kind: tokens.kinds.first ?? .stray, length: tokens.range(0).count)
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF: true
    default: false
    }
  }

  /// A title on one line and without brackets that stands in for one that cannot be spelled; empty if nothing
  /// is left of it.
  public static func standIn(for title: String) -> String {
    let plain = title.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "[", "<": "("
      case "]", ">": ")"
      default: isUnprintable(scalar) ? " " : scalar
      }
    }
    let words = String(String.UnicodeScalarView(plain)).split(separator: " ").joined(separator: " ")
    let cut = Array(words.utf8)[...].wholeScalars(within: 80)
    let standIn = String(decoding: cut, as: UTF8.self).split(separator: " ").joined(separator: " ")
    return isSpellable(Array(standIn.utf8)[...], isArgument: false) ? standIn : ""
  }
}
