/// Characters that scanners take for each other: `rn` and `m`, `1` and `l`, `0` and `O`, and letters of Latin and
/// Cyrillic that look the same.
enum ScanConfusions {
  /// Whether two folded words may be the same word read differently by a scanner.
  static func same(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one != other && skeleton(one) == skeleton(other)
  }

  private static func skeleton(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.count)
    var at = 0
    while at < word.count {
      let byte = word[at]
      let next = at + 1 < word.count ? word[at + 1] : 0
      if byte == 0xD0 || byte == 0xD1, let twin = twin(byte, next) {
        result.append(single(twin))
        at += 2
        continue
      }
      switch (byte, next) {
      case (0x72, 0x6E): (result, at) = (result + [0x6D], at + 2)  // rn, m
      case (0x76, 0x76): (result, at) = (result + [0x77], at + 2)  // vv, w
      case (0x63, 0x6C): (result, at) = (result + [0x64], at + 2)  // cl, d
      case (0x69, 0x69): (result, at) = (result + [0x75], at + 2)  // ii, u
      case (0x6C, 0x69): (result, at) = (result + [0x62], at + 2)  // li, h
      default:
        result.append(single(byte))
        at += 1
      }
    }
    return result
  }

  /// The Latin letter that a small Cyrillic one looks like.
  private static func twin(_ lead: UInt8, _ byte: UInt8) -> UInt8? {
    switch (lead, byte) {
    case (0xD0, 0xB0): 0x61  // а
    case (0xD0, 0xB5): 0x65  // е
    case (0xD0, 0xBA): 0x6B  // к
    case (0xD0, 0xBC): 0x6D  // м
    case (0xD0, 0xBE): 0x6F  // о
    case (0xD1, 0x80): 0x70  // р
    case (0xD1, 0x81): 0x63  // с
    case (0xD1, 0x83): 0x79  // у
    case (0xD1, 0x85): 0x78  // х
    case (0xD1, 0x95): 0x73  // ѕ
    case (0xD1, 0x96): 0x69  // і
    case (0xD1, 0x98): 0x6A  // ј
    default: nil
    }
  }

  private static func single(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x31, 0x6C, 0x69, 0x6A, 0x74: 0x6C  // 1 l i j t
    case 0x30: 0x6F  // 0 o
    case 0x65: 0x63  // e c
    case 0x68, 0x38: 0x62  // h 8 b
    case 0x35, 0x66: 0x73  // 5 f s
    case 0x6E: 0x75  // n u
    case 0x39, 0x71: 0x67  // 9 q g
    default: byte
    }
  }
}
