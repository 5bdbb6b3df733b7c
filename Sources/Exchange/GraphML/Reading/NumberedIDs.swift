internal import Claims

/// A run of ids that are a word and a number, each one more than the last: `n0`, `n1`, `n2` … Most programs
/// write such ids; they are found by reckoning and need no table.
struct NumberedIDs {
  private var stem: [UInt8] = []
  private var first = 0
  private(set) var count = 0

  /// Whether the id goes on with the run, which then counts it in.
  mutating func extend(_ id: ArraySlice<UInt8>) -> Bool {
    guard let (length, number) = Self.split(id) else { return false }
    if count == 0 {
      stem = Array(id.prefix(length))
      first = number
    } else {
      guard number == first + count, isStem(id, length) else { return false }
    }
    count += 1
    return true
  }

  /// The place of an id in the run.
  func position(of id: ArraySlice<UInt8>) -> Int? {
    guard count > 0, let (length, number) = Self.split(id), number >= first, number < first + count,
      isStem(id, length)
    else { return nil }
    return number - first
  }

  private func isStem(_ id: ArraySlice<UInt8>, _ length: Int) -> Bool {
    guard length == stem.count else { return false }
    let (a, b) = (id.span, stem.span)
    for at in 0..<length where a[at] != b[at] { return false }
    return true
  }

  /// The length of the word before the number, and the number; nil where none stands, or one with zeros
  /// before it.
  private static func split(_ id: ArraySlice<UInt8>) -> (length: Int, number: Int)? {
    let bytes = id.span
    var at = bytes.count
    var number = 0
    var factor = 1
    while at > 0, bytes[at - 1] &- 0x30 < 10, bytes.count - at < 15 {
      at -= 1
      number += Int(bytes[at] & 0x0F) * factor
      factor *= 10
    }
    let digits = bytes.count - at
    if digits == 0 || at > 0 && bytes[at - 1] &- 0x30 < 10 { return nil }
    return digits > 1 && bytes[at] == 0x30 ? nil : (at, number)
  }
}
