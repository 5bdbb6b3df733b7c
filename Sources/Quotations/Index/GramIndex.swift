/// Finds all places of a word, and of four words in a row.
///
/// The places of all words are sorted by the word and, within a word, by a hash of the three words that follow.
/// So a word's places are one run, and those of four words a few neighbours in it, found by halving. What is
/// found is compared with the words themselves. Before that a table with a bit for each gram (a Bloom filter
/// with one hash) tells most grams that the text does not have. Takes 5 to 6 bytes a word and 12 to 20 a
/// distinct word.
public struct GramIndex: Sendable {
  /// Words in a gram.
  public static let length = 4

  /// Places in the table of words.
  let positions: [UInt32]
  /// Where in `positions` each distinct word's run begins, and at the end how many there are.
  let runs: [UInt32]
  /// For each slot of a hash table the number of a distinct word, plus 1; 0 for an empty slot.
  let slots: [UInt32]
  /// A bit for the hash of each gram.
  let filter: [UInt64]
  /// The words' keys, shared with the table of words.
  private let keys: [UInt32]

  /// Width of the hash of the words that follow.
  private static let restBits = 12

  /// - Complexity: O(words).
  public init(_ words: WordTable) {
    keys = words.keys
    let distinct = DistinctWords(keys)
    slots = distinct.slots
    var runs: [UInt32] = []
    runs.reserveCapacity(distinct.counts.count + 1)
    var sum: UInt32 = 0
    for count in distinct.counts {
      runs.append(sum)
      sum += count
    }
    var next = runs
    runs.append(sum)
    var positions = [UInt32](repeating: 0, count: keys.count)
    for position in Self.orderByRest(keys) {
      let word = Int(distinct.words[Int(position)])
      positions[Int(next[word])] = position
      next[word] += 1
    }
    self.runs = runs
    self.positions = positions
    filter = Self.filter(keys)
  }

  /// - Parameters: as they were stored; the caller has made sure that they are whole.
  init(_ words: WordTable, positions: [UInt32], runs: [UInt32], slots: [UInt32], filter: [UInt64]) {
    keys = words.keys
    self.positions = positions
    self.runs = runs
    self.slots = slots
    self.filter = filter
  }

  /// How many different words there are.
  public var distinctWords: Int { max(0, runs.count - 1) }

  /// How often a word comes.
  public func frequency(of key: UInt32) -> Int { run(of: key).count }

  /// Places of a word in the table of words, in no order.
  public func positions(of key: UInt32) -> ArraySlice<UInt32> { positions[run(of: key)] }

  /// Calls back with the place of each first word of the same four words in a row, in the order of the text.
  ///
  /// - Parameters:
  ///   - gram: where the four words begin in `sought`, which are keys. Fewer than four find nothing.
  ///   - limit: how many places are enough.
  /// - Complexity: O(log frequency of the first word + results); most grams that the text does not have take
  ///   one look.
  public func forEachPosition(
    of gram: Int, in sought: [UInt32], atMost limit: Int = .max, _ body: (Int) -> Void
  ) {
    guard gram >= 0, gram + Self.length <= sought.count, mayHave(gram, sought) else { return }
    let run = run(of: sought[gram])
    let hash = Self.restHash(sought, gram)
    var low = run.lowerBound
    var high = run.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Self.restHash(keys, Int(positions[middle])) < hash { low = middle + 1 } else { high = middle }
    }
    var found = 0
    while low < run.upperBound, found < limit {
      let position = Int(positions[low])
      guard Self.restHash(keys, position) == hash else { break }
      let isSame =
        position + Self.length <= keys.count && keys[position + 1] == sought[gram + 1]
        && keys[position + 2] == sought[gram + 2] && keys[position + 3] == sought[gram + 3]
      if isSame {
        body(position)
        found += 1
      }
      low += 1
    }
  }

  /// The places of the same four words in a row, in the order of the text.
  public func positions(of gram: Int, in sought: [UInt32]) -> [Int] {
    var result: [Int] = []
    forEachPosition(of: gram, in: sought) { result.append($0) }
    return result
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
}

// MARK: - Hashes

extension GramIndex {
  private func mayHave(_ gram: Int, _ sought: [UInt32]) -> Bool {
    guard !filter.isEmpty else { return false }
    let bit = Self.filterBit(sought, gram, filter.count * 64 - 1)
    return filter[bit / 64] >> UInt64(bit % 64) & 1 == 1
  }

  /// 8 to 16 bits for each gram.
  private static func filter(_ keys: [UInt32]) -> [UInt64] {
    guard keys.count >= length else { return [] }
    var count = 1
    while count * 8 < keys.count { count *= 2 }
    var filter = [UInt64](repeating: 0, count: count)
    let mask = count * 64 - 1
    for at in 0...(keys.count - length) {
      let bit = filterBit(keys, at, mask)
      filter[bit / 64] |= 1 << UInt64(bit % 64)
    }
    return filter
  }

  private static func filterBit(_ keys: [UInt32], _ at: Int, _ mask: Int) -> Int {
    let first = UInt64(keys[at]) | UInt64(keys[at + 1]) << 32
    let second = UInt64(keys[at + 2]) | UInt64(keys[at + 3]) << 32
    let mixed = (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xC2B2_AE3D_27D4_EB4F)
    return Int(truncatingIfNeeded: mixed ^ mixed >> 29 ^ mixed >> 43) & mask
  }

  /// A hash of the three words after a place; a word beyond the end counts as 0.
  private static func restHash(_ keys: [UInt32], _ at: Int) -> UInt32 {
    let second = at + 1 < keys.count ? keys[at + 1] : 0
    let third = at + 2 < keys.count ? keys[at + 2] : 0
    let fourth = at + 3 < keys.count ? keys[at + 3] : 0
    let mixed = (second &* 0x9E37_79B1) ^ (third &* 0x85EB_CA77) ^ (fourth &* 0xC2B2_AE3D)
    return (mixed &* 0x27D4_EB2F) >> (32 - UInt32(restBits))
  }

  /// All places, sorted by the hash of the words that follow.
  private static func orderByRest(_ keys: [UInt32]) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: (1 << restBits) + 1)
    for at in keys.indices { starts[Int(restHash(keys, at)) + 1] += 1 }
    for hash in 0..<(1 << restBits) { starts[hash + 1] += starts[hash] }
    var order = [UInt32](repeating: 0, count: keys.count)
    for at in keys.indices {
      let hash = Int(restHash(keys, at))
      order[Int(starts[hash])] = UInt32(truncatingIfNeeded: at)
      starts[hash] += 1
    }
    return order
  }
}
