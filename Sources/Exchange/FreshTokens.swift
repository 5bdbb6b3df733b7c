/// Names that must differ: one that is taken gets a number, as in `a`, `a-2`, `a-3` …
///
/// - Complexity: a million like ones take linear time.
struct FreshTokens {
  private var taken: Set<[UInt8]>
  /// The number to try next for each name that was taken.
  private var numbers: [[UInt8]: Int] = [:]
  private let separator: UInt8

  init(taken: Set<[UInt8]> = [], separator: Unicode.Scalar = "-") {
    self.taken = taken
    self.separator = UInt8(ascii: separator)
  }

  /// The same counted from 1, as GitHub counts headings: `a`, `a-1`, `a-2` …
  mutating func makeHeading(_ stem: [UInt8]) -> [UInt8] {
    if numbers[stem] == nil { numbers[stem] = 1 }
    return make(stem)
  }

  mutating func make(_ stem: [UInt8]) -> [UInt8] {
    if taken.insert(stem).inserted { return stem }
    var number = numbers[stem] ?? 2
    var token = stem
    repeat {
      token = stem + [separator] + Array(String(number).utf8)
      number += 1
    } while !taken.insert(token).inserted
    numbers[stem] = number
    return token
  }
}
