/// The distinct words of a text, numbered as they first come.
struct DistinctWords {
  /// For each word of the text its number.
  private(set) var words: [UInt32]
  /// How often each distinct word comes.
  private(set) var counts: [UInt32] = []
  /// A hash table with open addressing, at most half full: numbers plus 1.
  private(set) var slots: [UInt32]

  init(_ keys: [UInt32]) {
    words = []
    words.reserveCapacity(keys.count)
    slots = Array(repeating: 0, count: keys.isEmpty ? 0 : 1 << 4)
    var distinct: [UInt32] = []
    for key in keys {
      var mask = slots.count - 1
      var slot = Self.slot(key, mask)
      while slots[slot] != 0, distinct[Int(slots[slot]) - 1] != key { slot = (slot + 1) & mask }
      if slots[slot] == 0 {
        distinct.append(key)
        counts.append(0)
        slots[slot] = UInt32(distinct.count)
        if distinct.count * 2 > slots.count {
          slots = Array(repeating: 0, count: slots.count * 2)
          mask = slots.count - 1
          for (index, key) in distinct.enumerated() {
            var free = Self.slot(key, mask)
            while slots[free] != 0 { free = (free + 1) & mask }
            slots[free] = UInt32(index + 1)
          }
        }
        words.append(UInt32(distinct.count - 1))
        counts[distinct.count - 1] = 1
      } else {
        let word = slots[slot] - 1
        words.append(word)
        counts[Int(word)] += 1
      }
    }
  }

  static func slot(_ key: UInt32, _ mask: Int) -> Int {
    Int((key &* 0x9E37_79B1) >> 8 ^ key) & mask
  }
}
