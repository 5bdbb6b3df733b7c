/// Finds the words of a quotation in a source by their exact run, for quotations that no audit has placed.
///
/// Words count as the same when they are alike after folding. Ellipses and brackets part a quotation into
/// fragments, each of which is looked for by itself.
///
/// - Complexity: O(words of the quotation × places of its first words), of which only the first are tried.
struct ExactPassages {
  private let source: IndexedSource
  /// Of a very frequent beginning so many places are tried.
  private static let mostTries = 1_000
  /// A shorter fragment says too little to be found anywhere but where its locator says.
  private static let fewestWords = 3

  init(_ source: IndexedSource) { self.source = source }

  /// Where the fragments stand, in bytes of the readable text; empty when none is found.
  ///
  /// - Parameter named: the stretches of the text that the locator names. A place in them comes before others.
  func ranges(of quotation: String, near named: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for fragment in Self.fragments(quotation) {
      let keys = WordTable(fragment).keys
      let words = source.words
      let places = places(of: keys).map { words.range($0) }
      let isNamed = { (place: Range<Int>) in named.contains { $0.overlaps(place) } }
      let next = found.last?.upperBound ?? 0
      if let place = places.first(where: { isNamed($0) && $0.lowerBound >= next })
        ?? places.first(where: isNamed)
      {
        found.append(place)
      } else if keys.count >= Self.fewestWords,
        let place = places.first(where: { $0.lowerBound >= next }) ?? places.first
      {
        found.append(place)
      }
    }
    return found
  }

  /// Places of a run of words in the table of words, in order.
  private func places(of keys: [UInt32]) -> [Range<Int>] {
    guard let first = keys.first else { return [] }
    var tried: [Int] = []
    if keys.count >= GramIndex.length {
      source.grams.forEachPosition(of: 0, in: keys) { if tried.count < Self.mostTries { tried.append($0) } }
    }
    // A word divided at the end of a line stands in no gram as it is.
    if tried.isEmpty { tried = source.grams.positions(of: first).prefix(Self.mostTries).map { Int($0) } }
    return tried.sorted().compactMap { passage(of: keys, from: $0) }
  }

  /// The words of the source that are the sought ones, from a place on; nil when others follow there. Marks of
  /// notes are passed over, and words divided at the ends of lines are put together.
  private func passage(of keys: [UInt32], from start: Int) -> Range<Int>? {
    let words = source.words
    var at = start
    var next = 0
    while next < keys.count {
      guard at < words.count else { return nil }
      if words.keys[at] == keys[next] {
        next += 1
      } else if words.flags[at].contains(.brokenAtLineEnd), at + 1 < words.count,
        joined(at) == keys[next]
      {
        next += 1
        at += 1
      } else if !words.flags[at].contains(.footnoteMark) {
        return nil
      }
      at += 1
    }
    return start..<at
  }

  private func joined(_ word: Int) -> UInt32 {
    var folding = WordFolding()
    let rest = source.document.text.bytes[source.words.range(word + 1)]
    return WordTable.key(source.words.keys[word], joinedTo: folding.folded(rest))
  }

  /// The words between the first and the last quotation mark, parted at ellipses and brackets.
  private static func fragments(_ text: String) -> [[UInt8]] {
    let scalars = Array(text.unicodeScalars)
    let marks: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»", "‘", "’", "'", "「", "」"]
    let start = (scalars.firstIndex(where: marks.contains) ?? -1) + 1
    let end = max(start, scalars.lastIndex(where: marks.contains) ?? scalars.count)
    var fragments: [[UInt8]] = [[]]
    var at = start
    while at < end {
      let scalar = scalars[at]
      let isDots = scalar == "." && at + 2 < end && scalars[at + 1] == "." && scalars[at + 2] == "."
      if isDots || scalar == "…" || scalar == "[" || scalar == "]" {
        fragments.append([])
        at += isDots ? 3 : 1
        // What stands between brackets are the mapper's words.
        if scalar == "[" { while at < end, scalars[at] != "]" { at += 1 } }
      } else {
        fragments[fragments.count - 1].append(contentsOf: Array(String(scalar).utf8))
        at += 1
      }
    }
    return fragments
  }
}
