/// The number with which an item begins: `4.`, `4)`, `(4)`, `2.1`, `§ 4`.
struct ItemMark: Hashable {
  /// As people cite it.
  let label: String
  /// The first of its numbers.
  let number: Int
  let isDotted: Bool

  /// - Parameter previous: the number of the item before. A number that does not follow on it begins no item,
  ///   except 1, which begins anew.
  init?(_ bytes: [UInt8], _ range: Range<Int>, after previous: Int?) {
    var at = range.lowerBound
    let end = range.upperBound
    guard at < end else { return nil }
    let isSection = end - at > 2 && bytes[at] == 0xC2 && bytes[at + 1] == 0xA7
    let isBracketed = bytes[at] == 0x28
    if isSection {
      at += 2
      while at < end, bytes[at] == 0x20 || bytes[at] == 0xC2 || bytes[at] == 0xA0 { at += 1 }
    } else if isBracketed {
      at += 1
    }
    let start = at
    var dots = 0
    while at < end, at - start < 12 {
      if bytes[at] >= 0x30, bytes[at] <= 0x39 {
        at += 1
      } else if bytes[at] == 0x2E, at > start, at + 1 < end, bytes[at + 1] >= 0x30, bytes[at + 1] <= 0x39 {
        dots += 1
        at += 1
      } else {
        break
      }
    }
    let digits = bytes[start..<at].prefix { $0 != 0x2E }
    guard digits.count <= 3, let number = LoneNumber.number(digits) else { return nil }
    let label = String(decoding: bytes[start..<at], as: UTF8.self)
    if isBracketed {
      guard at < end, bytes[at] == 0x29 else { return nil }
      at += 1
    } else if at < end, bytes[at] == 0x2E || bytes[at] == 0x29 {
      at += 1
    } else if !isSection, dots == 0 {
      return nil
    }
    guard at + 1 < end, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0xC2 else { return nil }
    let follows = previous.map { number == 1 || ($0...($0 + 3)).contains(number) } ?? true
    guard follows, dots > 0 || isSection || number != previous else { return nil }
    self.label = label
    self.number = number
    isDotted = dots > 0
  }
}
