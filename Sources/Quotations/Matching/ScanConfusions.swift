/// Characters that scanners take for each other: `rn` and `m`, `1` and `l`, `0` and `O`.
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
