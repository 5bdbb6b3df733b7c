/// Finds numbers by a hash of what they stand for: open addressing in two flat arrays.
///
/// The hashes begin from a random seed, so that nobody can write a text whose titles all collide.
///
/// - Complexity: O(1) on average for each look-up.
struct IndexTable {
  private var slots: [UInt32]
  private var hashes: [UInt64]
  private var count = 0
  private let seed = UInt64.random(in: .min ... .max)
  private static let free = UInt32.max

  init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Self.free, count: size)
    hashes = Array(repeating: 0, count: size)
  }

  /// FNV-1a over the bytes.
  func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = seed ^ 0xCBF2_9CE4_8422_2325
    let span = bytes.span
    for at in span.indices { hash = (hash ^ UInt64(span[at])) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }

  /// A mix of three small numbers (the finaliser of splitmix64, G. Steele et al. 2014).
  func hash(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt64 {
    var hash = seed &+ UInt64(a) << 32 &+ UInt64(b) &+ UInt64(c) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 31
  }

  /// The number entered before under this hash for which `isSame` holds; otherwise enters `new`.
  mutating func find(_ hash: UInt64, orEnter new: Int, isSame: (Int) -> Bool) -> Int? {
    if let known = find(hash, isSame: isSame) { return known }
    enter(new, under: hash)
    return nil
  }

  /// Enters a number that `find` did not.
  mutating func enter(_ number: Int, under hash: UInt64) {
    if count * 2 >= slots.count { grow() }
    insert(hash, UInt32(truncatingIfNeeded: number))
    count += 1
  }

  func find(_ hash: UInt64, isSame: (Int) -> Bool) -> Int? {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] != Self.free {
      if hashes[at] == hash, isSame(Int(slots[at])) { return Int(slots[at]) }
      at = (at + 1) & mask
    }
    return nil
  }

  private mutating func insert(_ hash: UInt64, _ number: UInt32) {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] != Self.free { at = (at + 1) & mask }
    slots[at] = number
    hashes[at] = hash
  }

  private mutating func grow() {
    let (oldSlots, oldHashes) = (slots, hashes)
    slots = Array(repeating: Self.free, count: oldSlots.count * 2)
    hashes = Array(repeating: 0, count: oldSlots.count * 2)
    for at in oldSlots.indices where oldSlots[at] != Self.free { insert(oldHashes[at], oldSlots[at]) }
  }
}
