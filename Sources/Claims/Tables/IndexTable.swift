/// Finds numbers by a hash of what they stand for: open addressing in one flat array.
///
/// The hashes begin from a random seed, so that nobody can write a text whose titles all collide.
///
/// - Complexity: O(1) on average for each look-up.
public struct IndexTable: Sendable {
  @usableFromInline struct Slot: Sendable {
    /// `free` where nothing was entered.
    @usableFromInline var number: UInt32
    /// Half of the hash, which tells most strangers without a look at what they stand for.
    @usableFromInline var hash: UInt32

    @usableFromInline init(number: UInt32, hash: UInt32) {
      self.number = number
      self.hash = hash
    }
  }

  @usableFromInline var slots: [Slot]
  @usableFromInline var count = 0
  @usableFromInline let seed = UInt64.random(in: .min ... .max)
  @usableFromInline static let free = UInt32.max

  @inlinable public init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(number: Self.free, hash: 0), count: size)
  }

  /// FNV-1a over the bytes.
  @inlinable public func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = seed ^ 0xCBF2_9CE4_8422_2325
    let span = bytes.span
    for at in span.indices { hash = (hash ^ UInt64(span[at])) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }

  /// A mix of three small numbers (the finaliser of splitmix64, G. Steele et al. 2014).
  @inlinable public func hash(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt64 {
    var hash = seed &+ UInt64(a) << 32 &+ UInt64(b) &+ UInt64(c) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 31
  }

  /// The number entered before under this hash for which `isSame` holds; otherwise enters `new`.
  @inlinable public mutating func find(_ hash: UInt64, orEnter new: Int, isSame: (Int) -> Bool) -> Int? {
    if let known = find(hash, isSame: isSame) { return known }
    enter(new, under: hash)
    return nil
  }

  /// Enters a number that `find` did not.
  @inlinable public mutating func enter(_ number: Int, under hash: UInt64) {
    if count * 2 >= slots.count { grow() }
    insert(Slot(number: UInt32(truncatingIfNeeded: number), hash: UInt32(truncatingIfNeeded: hash)))
    count += 1
  }

  @inlinable public func find(_ hash: UInt64, isSame: (Int) -> Bool) -> Int? {
    let half = UInt32(truncatingIfNeeded: hash)
    let mask = slots.count - 1
    var at = Int(half) & mask
    while slots[at].number != Self.free {
      if slots[at].hash == half, isSame(Int(slots[at].number)) { return Int(slots[at].number) }
      at = (at + 1) & mask
    }
    return nil
  }

  @inlinable mutating func insert(_ slot: Slot) {
    let mask = slots.count - 1
    var at = Int(slot.hash) & mask
    while slots[at].number != Self.free { at = (at + 1) & mask }
    slots[at] = slot
  }

  @inlinable mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(number: Self.free, hash: 0), count: old.count * 2)
    for slot in old where slot.number != Self.free { insert(slot) }
  }
}
