/// Puts U+FFFD in place of what is not UTF-8.
enum UTF8Repair {
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// The text with its faults replaced, how many there were and where the first is; no text when there are none.
  static func repair(_ body: ArraySlice<UInt8>) -> (TextMaker?, count: Int, first: Int) {
    guard let first = fault(in: body) else { return (nil, 0, 0) }
    var maker = TextMaker(capacity: body.count)
    var rest = body
    var next: Range<Int>? = first
    var count = 0
    while let place = next {
      maker.copy(rest[..<place.lowerBound])
      maker.translate(replacement, from: place)
      count += 1
      rest = body[place.upperBound...]
      next = fault(in: rest)
    }
    maker.copy(rest)
    return (maker, count, first.lowerBound)
  }

  /// Well-formed characters of more than one byte.
  static func manyByteCharacters(in body: [UInt8]) -> Int {
    var count = 0
    var at = 0
    while at < body.count {
      guard body[at] >= 0x80 else {
        at += 1
        continue
      }
      let length = characterLength(body[at...])
      if length > 1 { count += 1 }
      at += max(1, length)
    }
    return count
  }

  private static func fault(in body: ArraySlice<UInt8>) -> Range<Int>? {
    var at = body.startIndex
    while let high = body[at...].firstIndex(where: { $0 >= 0x80 }) {
      let length = characterLength(body[high...])
      if length == 0 { return high..<high + faultLength(body[high...]) }
      at = high + length
    }
    return nil
  }

  /// Bytes of the well-formed character (of more than one byte) that a text begins with; 0 if it begins with
  /// none (Unicode, table 3-7).
  private static func characterLength(_ text: ArraySlice<UInt8>) -> Int {
    guard let (length, second) = shape(of: text.first) else { return 0 }
    guard text.count >= length, second.contains(text[text.startIndex + 1]) else { return 0 }
    return text.dropFirst(2).prefix(length - 2).allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }

  /// The longest beginning of a character, or one byte, as Unicode recommends (section 3.9).
  private static func faultLength(_ text: ArraySlice<UInt8>) -> Int {
    guard let (length, second) = shape(of: text.first), text.count > 1,
      second.contains(text[text.startIndex + 1])
    else { return 1 }
    return 2 + text.dropFirst(2).prefix(length - 3).prefix { $0 & 0xC0 == 0x80 }.count
  }

  private static func shape(of lead: UInt8?) -> (length: Int, second: ClosedRange<UInt8>)? {
    guard let lead else { return nil }
    return switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
