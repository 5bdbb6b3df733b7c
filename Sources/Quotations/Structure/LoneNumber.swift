/// A line that is nothing but a page number: `12`, `- 12 -`, `[12]`, `Page 12`, `xii`.
enum LoneNumber {
  enum Value: Hashable {
    case arabic(Int)
    case roman(Int)
  }

  static func value(_ bytes: [UInt8], _ line: Range<Int>) -> Value? {
    guard line.count <= 24 else { return nil }
    var words: [ArraySlice<UInt8>] = []
    var at = line.lowerBound
    while at < line.upperBound {
      let start = at
      while at < line.upperBound, isAlphanumeric(bytes[at]) { at += 1 }
      if at > start {
        words.append(bytes[start..<at])
      } else if isOrnament(bytes[at]) {
        at += 1
      } else {
        return nil
      }
    }
    if words.count > 1, let first = words.first, isWord(first, "page", "p", "pg", "seite") {
      words.removeFirst()
    }
    // `3 of 10`.
    if words.count == 3, isWord(words[1], "of", "von") { words.removeLast(2) }
    guard words.count == 1, let word = words.first else { return nil }
    if let number = number(word) { return .arabic(number) }
    return roman(word).map { .roman($0) }
  }

  /// A number of up to four digits.
  static func number(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count <= 4, !word.isEmpty, word.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// A Roman number below 400, in small letters or capitals; nil for what is written otherwise than usual.
  static func roman(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count <= 12, !word.isEmpty else { return nil }
    var total = 0
    var previous = 0
    for byte in word.reversed() {
      let value: Int
      switch byte | 0x20 {
      case UInt8(ascii: "i"): value = 1
      case UInt8(ascii: "v"): value = 5
      case UInt8(ascii: "x"): value = 10
      case UInt8(ascii: "l"): value = 50
      case UInt8(ascii: "c"): value = 100
      default: return nil
      }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    let isUsual = roman(total).utf8.elementsEqual(word.lazy.map { $0 | 0x20 })
    return isUsual ? total : nil
  }

  /// A number below 400 as a Roman one in small letters; empty for 0 and less.
  static func roman(_ number: Int) -> String {
    guard number > 0, number < 400 else { return "" }
    var rest = number
    var result = ""
    for (value, letters) in [
      (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ] {
      while rest >= value {
        result += letters
        rest -= value
      }
    }
    return result
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte < 0x80 && AsciiWords.folded[Int(byte)] >= 0x30
  }

  private static func isOrnament(_ byte: UInt8) -> Bool {
    switch byte {
    // Blanks, hyphens, brackets, points, bars, stars; and the bytes of dashes and middle dots.
    case 0x20, 0x09, 0x2D, 0x5B, 0x5D, 0x28, 0x29, 0x2E, 0x7C, 0x2A, 0x7E, 0x2F, 0xE2, 0x80, 0x93, 0x94, 0xC2,
      0xB7, 0xA0:
      true
    default: false
    }
  }

  private static func isWord(_ word: ArraySlice<UInt8>, _ names: String...) -> Bool {
    names.contains { $0.utf8.elementsEqual(word.lazy.map { $0 | 0x20 }) }
  }
}
