/// Which characters XML 1.0 can hold: U+9, U+A, U+D, and all from U+20 but U+FFFE, U+FFFF and surrogates
/// (production 2 of the recommendation). The others cannot stand in a document even as `&#…;`.
enum XMLCharacter {
  /// The character whose first byte, 0x80 or above, stands at `at`: how many bytes it has and whether XML can
  /// hold it. A byte that is no part of well-formed UTF-8 counts as a character that XML cannot hold.
  static func measure(_ utf8: ArraySlice<UInt8>, _ at: Int) -> (count: Int, isHeld: Bool) {
    let second = at + 1 < utf8.endIndex ? utf8[at + 1] : 0
    let (count, allowed): (Int, ClosedRange<UInt8>) =
      switch utf8[at] {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      default: (1, 0x80...0xBF)
      }
    guard count > 1, allowed.contains(second), at + count <= utf8.endIndex else { return (1, false) }
    for trailing in utf8[(at + 2)..<(at + count)] where trailing & 0xC0 != 0x80 { return (1, false) }
    let isNonCharacter = utf8[at] == 0xEF && second == 0xBF && utf8[at + 2] >= 0xBE
    return (count, !isNonCharacter)
  }
}
