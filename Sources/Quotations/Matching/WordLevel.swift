/// How closely two words agree whose folded forms are the same.
enum WordLevel {
  /// The lowest level at which the words are alike; nil when they are not alike even when folded.
  ///
  /// - Parameter isFirst: whether a fragment begins with the word, where quoters change the capital.
  static func of(
    _ quoted: ArraySlice<UInt8>, _ source: ArraySlice<UInt8>, isFirst: Bool, folding: inout WordFolding
  ) -> NormalisationLevel? {
    if quoted.elementsEqual(source) { return .exact }
    let one = String(decoding: quoted, as: UTF8.self)
    let other = String(decoding: source, as: UTF8.self)
    if one == other { return .whitespace }
    let shape = typeset(one)
    let otherShape = typeset(other)
    if shape == otherShape { return .typography }
    if isFirst, withSmallFirst(shape) == withSmallFirst(otherShape) { return .edges }
    guard folding.folded(quoted) == folding.folded(source) else { return nil }
    return .spelling
  }

  /// A word with one kind of apostrophe, ligatures spelt out, and without what cannot be seen.
  private static func typeset(_ word: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x2BC, 0x2B9, 0x2032, 0xFF07: result.append("'")
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: break
      case 0xFB00: result.append(contentsOf: "ff".unicodeScalars)
      case 0xFB01: result.append(contentsOf: "fi".unicodeScalars)
      case 0xFB02: result.append(contentsOf: "fl".unicodeScalars)
      case 0xFB03: result.append(contentsOf: "ffi".unicodeScalars)
      case 0xFB04: result.append(contentsOf: "ffl".unicodeScalars)
      case 0xFB05, 0xFB06: result.append(contentsOf: "st".unicodeScalars)
      case 0x17F: result.append("s")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func withSmallFirst(_ word: String) -> String {
    word.prefix(1).lowercased() + word.dropFirst()
  }
}
