/// Finds all places of a word, and of four words in a row.
///
/// The places of all words are sorted by the word and, within a word, by a hash of the three words that follow.
/// So a word's places are one run, and those of four words a few neighbours in it, found by halving. What is
/// found is compared with the words themselves. Takes 4 bytes a word and 12 a distinct word.
public struct GramIndex: Sendable {
  /// Words in a gram.
  public static let length = 4

  /// Places in the table of words.
  let positions: [UInt32]
  /// Where in `positions` each distinct word's run begins, and at the end how many there are.
  let runs: [UInt32]
  /// For each slot of a hash table the number of a distinct word, plus 1; 0 for an empty slot.
  let slots: [UInt32]
  /// The words' keys, shared with the table of words.
  private let keys: [UInt32]

  /// Width of the hash of the words that follow.
  private static let hashBits = 12

  /// - Complexity: O(words).
  public init(_ words: WordTable) {
    keys = words.keys
    let distinct = DistinctWords(keys)
    slots = distinct.slots
    let byRest = Self.orderByRest(keys)
    var runs = distinct.counts
    var next: [UInt32] = []
    next.reserveCapacity(runs.count)
    var sum: UInt32 = 0
    for count in runs {
      next.append(sum)
      sum += count
    }
    runs = next
    runs.append(sum)
    var positions = [UInt32](repeating: 0, count: keys.count)
    for position in byRest {
      let word = Int(distinct.words[Int(position)])
      positions[Int(next[word])] = position
      next[word] += 1
    }
    self.runs = runs
    self.positions = positions
  }

  init(_ words: WordTable, positions: [UInt32], runs: [UInt32], slots: [UInt32]) {
    keys = words.keys
    self.positions = positions
    self.runs = runs
    self.slots = slots
  }

  /// How many different words there are.
  public var distinctWords: Int { max(0, runs.count - 1) }

  /// How often a word comes.
  public func frequency(of key: UInt32) -> Int { run(of: key).count }

  /// Places of a word in the table of words, in no order.
  public func positions(of key: UInt32) -> ArraySlice<UInt32> { positions[run(of: key)] }

  /// Calls back with the place of each first word of the same four words in a row.
  ///
  /// - Parameter gram: where the four words begin in `sought`. Fewer than four find nothing.
  /// - Complexity: O(log frequency of the first word + results).
  public func forEachPosition(of gram: Int, in sought: [UInt32], _ body: (Int) -> Void) {
    guard gram >= 0, gram + Self.length <= sought.count else { return }
    let run = run(of: sought[gram])
    let hash = Self.restHash(sought, gram)
    var low = run.lowerBound
    var high = run.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Self.restHash(keys, Int(positions[middle])) < hash { low = middle + 1 } else { high = middle }
    }
    while low < run.upperBound {
      let position = Int(positions[low])
      guard Self.restHash(keys, position) == hash else { break }
      let isSame =
        position + Self.length <= keys.count && keys[position + 1] == sought[gram + 1]
        && keys[position + 2] == sought[gram + 2] && keys[position + 3] == sought[gram + 3]
      if isSame { body(position) }
      low += 1
    }
  }

  private func run(of key: UInt32) -> Range<Int> {
    guard !slots.isEmpty else { return 0..<0 }
    let mask = slots.count - 1
    var slot = DistinctWords.slot(key, mask)
    while slots[slot] != 0 {
      let word = Int(slots[slot]) - 1
      let run = Int(runs[word])..<Int(runs[word + 1])
      if keys[Int(positions[run.lowerBound])] == key { return run }
      slot = (slot + 1) & mask
    }
    return 0..<0
  }

  /// A hash of the three words after a place; a word beyond the end counts as 0.
  private static func restHash(_ keys: [UInt32], _ at: Int) -> UInt32 {
    let second = at + 1 < keys.count ? keys[at + 1] : 0
    let third = at + 2 < keys.count ? keys[at + 2] : 0
    let fourth = at + 3 < keys.count ? keys[at + 3] : 0
    let mixed = (second &* 0x9E37_79B1) ^ (third &* 0x85EB_CA77) ^ (fourth &* 0xC2B2_AE3D)
    return (mixed &* 0x27D4_EB2F) >> (32 - UInt32(hashBits))
  }

  /// All places, sorted by the hash of the words that follow.
  private static func orderByRest(_ keys: [UInt32]) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: (1 << hashBits) + 1)
    for at in keys.indices { starts[Int(restHash(keys, at)) + 1] += 1 }
    for hash in 0..<(1 << hashBits) { starts[hash + 1] += starts[hash] }
    var order = [UInt32](repeating: 0, count: keys.count)
    for at in keys.indices {
      let hash = Int(restHash(keys, at))
      order[Int(starts[hash])] = UInt32(truncatingIfNeeded: at)
      starts[hash] += 1
    }
    return order
  }
}

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
    slots = Array(repeating: 0, count: keys.isEmpty ? 0 : 1 << 12)
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
