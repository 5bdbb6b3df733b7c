/// Finds the number of a name.
///
/// Names of up to eight bytes, as most ids are, lie in the table itself, so that a million of them are found
/// without a look at what they stand for. The places begin from a random seed: nobody can write a file whose
/// names all collide.
///
/// - Complexity: O(bytes of the name) on average for each look-up.
struct NameTable {
  /// A name as the table compares it.
  struct Name {
    /// The bytes of a short name, a hash of a longer one.
    fileprivate let key: UInt64
    fileprivate let count: UInt32

    /// Whether `key` is all of it.
    fileprivate var isShort: Bool { count <= 8 }
  }

  private struct Slot {
    var key: UInt64
    var count: UInt32
    /// `free` where nothing was entered.
    var number: UInt32
  }

  private static let free = UInt32.max
  private var slots = Array(repeating: Slot(key: 0, count: 0, number: free), count: 64)
  private var count = 0
  private let seed = UInt64.random(in: .min ... .max)

  func name(_ bytes: ArraySlice<UInt8>) -> Name {
    let span = bytes.span
    var key: UInt64 = 0
    if span.count <= 8 {
      for at in span.indices { key = key << 8 | UInt64(span[at]) }
    } else {
      // FNV-1a of all but the last byte, which `place` wants to see.
      for at in 0..<span.count - 1 { key = (key ^ UInt64(span[at])) &* 0x100_0000_01B3 }
      key = (key ^ seed) << 8 | UInt64(span[span.count - 1])
    }
    return Name(key: key, count: UInt32(truncatingIfNeeded: span.count))
  }

  /// The number that was entered for the name; nil when none was.
  ///
  /// - Parameter isSame: whether the name of a number is this one; asked only where the table cannot tell.
  func find(_ name: Name, isSame: (Int) -> Bool) -> Int? {
    let mask = slots.count - 1
    var at = place(name.key) & mask
    while true {
      let slot = slots[at]
      if slot.number == Self.free { return nil }
      if slot.key == name.key, slot.count == name.count, name.isShort || isSame(Int(slot.number)) {
        return Int(slot.number)
      }
      at = (at + 1) & mask
    }
  }

  /// Enters a number for a name that has none.
  mutating func enter(_ number: Int, for name: Name) {
    if count * 2 >= slots.count { grow() }
    insert(Slot(key: name.key, count: name.count, number: UInt32(truncatingIfNeeded: number)))
    count += 1
  }

  /// Names that differ in their last letter, such as `n10` and `n11`, lie beside each other: files mostly
  /// speak of neighbours together, and then memory is near. The rest is mixed by the finaliser of splitmix64
  /// (G. Steele et al. 2014).
  private func place(_ key: UInt64) -> Int {
    var place = key >> 8 ^ seed
    place = (place ^ place >> 30) &* 0xBF58_476D_1CE4_E5B9
    place = (place ^ place >> 27) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (place ^ place >> 31) &+ (key & 0xFF))
  }

  private mutating func insert(_ slot: Slot) {
    let mask = slots.count - 1
    var at = place(slot.key) & mask
    while slots[at].number != Self.free { at = (at + 1) & mask }
    slots[at] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(key: 0, count: 0, number: Self.free), count: old.count * 2)
    for slot in old where slot.number != Self.free { insert(slot) }
  }
}
