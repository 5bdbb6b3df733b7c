/// Compares what stands between two words: blanks and punctuation.
enum Separators {
  /// The lowest level at which the two are alike; nil when their punctuation differs.
  static func level(_ quoted: some Collection<UInt8>, _ source: some Collection<UInt8>) -> NormalisationLevel?
  {
    if quoted.elementsEqual(source) { return .exact }
    let one = symbols(quoted)
    let other = symbols(source)
    if collapsed(quoted) == collapsed(source) {
      // A hyphen at the end of a line is none of the author's.
      return .whitespace
    }
    if one == other { return .typography }
    if one.filter(isNoMark) == other.filter(isNoMark) { return .edges }
    let joined = one.filter { isNoMark($0) && $0 != brokenHyphen }
    let otherJoined = other.filter { isNoMark($0) && $0 != brokenHyphen }
    if joined == otherJoined || hyphens(one) == hyphens(other) { return .layout }
    let plain: (UInt8) -> Bool = { isNoMark($0) && $0 != brokenHyphen && $0 != hyphen }
    return one.filter(plain) == other.filter(plain) ? .spelling : nil
  }

  private static let brokenHyphen: UInt8 = 0x01
  private static let dash: UInt8 = 0x02
  private static let ellipsis: UInt8 = 0x03
  private static let hyphen: UInt8 = 0x2D
  private static let doubleMark: UInt8 = 0x22
  private static let singleMark: UInt8 = 0x27

  private static func isNoMark(_ symbol: UInt8) -> Bool { symbol != doubleMark && symbol != singleMark }

  /// With a hyphen at the end of a line as one inside it, and without quotation marks.
  private static func hyphens(_ symbols: [UInt8]) -> [UInt8] {
    symbols.filter(isNoMark).map { $0 == brokenHyphen ? hyphen : $0 }
  }

  /// With each run of blanks as one.
  private static func collapsed(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      let plain = byte >= 0x09 && byte <= 0x0D ? 0x20 : byte
      if plain != 0x20 || result.last != 0x20 { result.append(plain) }
    }
    return result
  }

  /// Punctuation without blanks and markup, each sign in one shape.
  private static func symbols(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    var result: [UInt8] = []
    var at = 0
    // Whether nothing but the marks of blocks stands before, back to the end of a line.
    var beginsLine = false
    while at < bytes.count {
      let (scalar, length) = UTF8Reading.scalar(bytes, at, bytes.count)
      defer {
        at += length
        switch scalar {
        case 0x0A, 0x0D: beginsLine = true
        case 0x20, 0x23, 0x3E: break
        default: beginsLine = false
        }
      }
      switch scalar {
      case 0x20, 0x09...0x0D, 0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF,
        0xAD:
        if scalar == 0xAD, endsLine(bytes, at + length) { result.append(brokenHyphen) }
      // Markdown's emphasis and code.
      case 0x2A, 0x5F: break
      case 0x60, 0xB4: result.append(singleMark)
      // The mark of a quoted block, and of a heading.
      case 0x3E where beginsLine, 0x23 where beginsLine: break
      case 0x22, 0x201C...0x201F, 0xAB, 0xBB, 0x2033, 0x300C, 0x300D, 0xFF02: result.append(doubleMark)
      case 0x27, 0x2018...0x201B, 0x2039, 0x203A, 0x2032, 0x300E, 0x300F: result.append(singleMark)
      case 0x2D, 0x2010, 0x2011:
        if scalar == 0x2D, result.last == dash, at > 0, bytes[at - 1] == 0x2D { break }
        let follows = at + length
        if follows < bytes.count, bytes[follows] == 0x2D {
          result.append(dash)
        } else if endsLine(bytes, follows), at == 0 || !isBlank(bytes[at - 1]) {
          result.append(brokenHyphen)
        } else if isBlankAround(bytes, at, follows) {
          result.append(dash)
        } else {
          result.append(hyphen)
        }
      case 0x2012...0x2015, 0x2212, 0x2E3A, 0x2E3B: if result.last != dash { result.append(dash) }
      case 0x2026: result.append(ellipsis)
      case 0x2E: addStop(&result)
      default: result += bytes[at..<at + length]
      }
    }
    return result
  }

  /// A full stop, or the last of three dots; four and more are a full stop and an omission.
  private static func addStop(_ result: inout [UInt8]) {
    if result.suffix(2) == [0x2E, 0x2E] {
      result.removeLast(2)
      result.append(ellipsis)
    } else if result.last != ellipsis {
      result.append(0x2E)
    } else if result.suffix(2).first != 0x2E {
      result[result.count - 1] = 0x2E
      result.append(ellipsis)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  private static func isBlankAround(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    at > 0 && isBlank(bytes[at - 1]) && end < bytes.count && isBlank(bytes[end])
  }

  private static func endsLine(_ bytes: [UInt8], _ start: Int) -> Bool {
    var at = start
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    return at < bytes.count && bytes[at] >= 0x0A && bytes[at] <= 0x0D
  }
}
