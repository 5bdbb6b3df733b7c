internal import Writing

/// How a DOT file of ours spells texts that must come back as they are. DOT itself cannot: a text that ends
/// with a backslash has no spelling in it, and some programs stop at a NUL.
///
/// Backslashes are doubled, a line break is `\n`, a tab `\t`, a return `\r`, any other control character
/// `\u` and four hexadecimal digits. Quotation marks are those of DOT.
enum DOTDataText {
  private static let hexDigits = Array("0123456789abcdef".utf8)

  /// Writes what a character that cannot stand as it is needs before it. Returns whether that stands for the
  /// character, which otherwise is to follow.
  static func writeEscape(_ byte: UInt8, to stream: inout ByteStream) -> Bool {
    stream.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return false
    case 0x0A: stream.append(UInt8(ascii: "n"))
    case 0x0D: stream.append(UInt8(ascii: "r"))
    case 0x09: stream.append(UInt8(ascii: "t"))
    default:
      stream.append("u00")
      stream.append(hexDigits[Int(byte >> 4)])
      stream.append(hexDigits[Int(byte & 15)])
    }
    return true
  }

  /// The text that was spelt so; a backslash that means nothing stays.
  static func read(_ spelt: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = spelt.firstIndex(of: UInt8(ascii: "\\")) else { return spelt }
    var text = Array(spelt[..<first])
    var at = first
    while at < spelt.endIndex {
      if spelt[at] == UInt8(ascii: "\\"), at + 1 < spelt.endIndex,
        let (byte, count) = escape(spelt[(at + 1)...])
      {
        text.append(byte)
        at += 1 + count
      } else {
        text.append(spelt[at])
        at += 1
      }
    }
    return text[...]
  }

  /// What stands behind a backslash, and in how many bytes.
  private static func escape(_ spelt: ArraySlice<UInt8>) -> (UInt8, count: Int)? {
    switch spelt.first {
    case UInt8(ascii: "\\"): return (UInt8(ascii: "\\"), 1)
    case UInt8(ascii: "n"): return (0x0A, 1)
    case UInt8(ascii: "r"): return (0x0D, 1)
    case UInt8(ascii: "t"): return (0x09, 1)
    case UInt8(ascii: "u"):
      let digits = String(decoding: spelt.dropFirst().prefix(4), as: UTF8.self)
      guard digits.utf8.count == 4, let byte = UInt8(digits, radix: 16), byte < 0x80 else { return nil }
      return (byte, 5)
    default: return nil
    }
  }
}
