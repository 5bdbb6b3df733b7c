/// A text of UTF-8 in which places are counted in code points.
///
/// - Complexity: O(bytes) to build, O(`stride`) for each look-up.
struct CodePoints {
  private let bytes: [UInt8]
  /// Code points before every `stride`th byte.
  private let counts: [Int]
  private static let stride = 1024
  /// How much of the surroundings a selector quotes, in code points.
  private static let surroundings = 32

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var counts: [Int] = []
    counts.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    for at in bytes.indices {
      if at % Self.stride == 0 { counts.append(count) }
      if Self.begins(bytes[at]) { count += 1 }
    }
    self.counts = counts
  }

  func position(of offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    let block = min(offset / Self.stride, counts.count - 1)
    guard block >= 0 else { return 0 }
    return bytes[block * Self.stride..<offset].reduce(counts[block]) { $0 + (Self.begins($1) ? 1 : 0) }
  }

  func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  func before(_ offset: Int) -> String {
    let end = min(max(offset, 0), bytes.count)
    var start = end
    var kept = 0
    while start > 0, kept < Self.surroundings {
      start -= 1
      if Self.begins(bytes[start]) { kept += 1 }
    }
    return text(start..<end)
  }

  func after(_ offset: Int) -> String {
    let start = min(max(offset, 0), bytes.count)
    var end = start
    var kept = 0
    while end < bytes.count {
      if Self.begins(bytes[end]) {
        if kept == Self.surroundings { break }
        kept += 1
      }
      end += 1
    }
    return text(start..<end)
  }

  private static func begins(_ byte: UInt8) -> Bool { byte & 0b1100_0000 != 0b1000_0000 }
}
