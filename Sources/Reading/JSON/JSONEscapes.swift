/// Resolves the escapes of JSON strings.
enum JSONEscapes {
  /// - Parameter raw: what stands between the quotation marks; escapes that are none were reported before and
  ///   stand for U+FFFD.
  static func resolved(_ raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var out: [UInt8] = []
    out.reserveCapacity(raw.count)
    var at = raw.startIndex
    while at < raw.endIndex {
      guard raw[at] == UInt8(ascii: "\\"), at + 1 < raw.endIndex else {
        out.append(raw[at])
        at += 1
        continue
      }
      if raw[at + 1] == UInt8(ascii: "u") {
        let (scalar, count) = character(raw, at)
        if let utf8 = UTF8.encode(scalar ?? "\u{FFFD}") { out.append(contentsOf: utf8) }
        at += count
      } else {
        if let byte = simple(raw[at + 1]) {
          out.append(byte)
        } else {
          out.append(contentsOf: "\u{FFFD}".utf8)
        }
        at += 2
      }
    }
    return out[...]
  }

  /// What the letter after a backslash stands for; nil when it makes no escape, or is `u`.
  static func simple(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The character of a `\u` escape, or of the two that make a surrogate pair, and how many bytes it takes;
  /// nil when it is none.
  static func character(_ raw: ArraySlice<UInt8>, _ at: Int) -> (Unicode.Scalar?, count: Int) {
    guard let first = unit(raw, at) else { return (nil, min(2, raw.endIndex - at)) }
    if let scalar = Unicode.Scalar(UInt32(first)) { return (scalar, 6) }
    guard first < 0xDC00, let second = unit(raw, at + 6), (0xDC00...0xDFFF).contains(second) else {
      return (nil, 6)
    }
    return (Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)), 12)
  }

  private static func unit(_ raw: ArraySlice<UInt8>, _ at: Int) -> UInt16? {
    guard at + 6 <= raw.endIndex, raw[at] == UInt8(ascii: "\\"), raw[at + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt16 = 0
    for byte in raw[(at + 2)..<(at + 6)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt16(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
        unit = unit << 4 | UInt16(byte & 0x0F + 9)
      default: return nil
      }
    }
    return unit
  }
}
