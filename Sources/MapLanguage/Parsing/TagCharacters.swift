/// The characters of a tag without parentheses (reference §1.3, token 30).
enum TagCharacters {
  /// Number of bytes of the tag character here, 0 if it is none.
  static func length(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 { return contain(byte) ? 1 : 0 }
    guard byte >= 0xC2, byte < 0xF0 else { return 0 }
    let length = byte < 0xE0 ? 2 : 3
    var value = UInt32(byte & (byte < 0xE0 ? 0x1F : 0x0F))
    for next in offset + 1..<offset + length {
      guard next < bytes.endIndex, bytes[next] & 0xC0 == 0x80 else { return 0 }
      value = value << 6 | UInt32(bytes[next] & 0x3F)
    }
    switch value {
    case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: return length
    default: return 0
    }
  }

  /// Of ASCII.
  static func contain(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || (byte >= 0x5B && byte <= 0x60)
  }
}
