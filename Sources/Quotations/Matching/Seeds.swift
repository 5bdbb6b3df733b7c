/// Where words of a quotation stand in a source: the places from which a comparison is worth its time.
struct Seeds {
  /// Words of the quotation that stand in the source in the same order.
  struct Hit {
    /// The first word's number in the source's table.
    var position: Int
    /// Its token, and how many follow.
    var token: Int
    var count: Int
  }

  /// A stretch of a source that has much of the quotation.
  struct Window {
    var words: Range<Int>
    /// Sum of the weights of the tokens that hits in it cover.
    var score: Double
    /// The first hit's word.
    var anchor: Int
  }

  private(set) var hits: [Hit] = []
  /// For each token how much it tells; 0 for those that are no words.
  let weights: [Double]
  /// What all tokens together weigh.
  let total: Double
  private let passage: Passage

  /// - Parameter isProbe: whether four words in a row are all that is looked for.
  init(
    _ passage: Passage, in source: IndexedSource, _ thresholds: AuditThresholds, isProbe: Bool = false
  ) {
    self.passage = passage
    let size = Double(source.words.count + 2)
    let frequencies = passage.tokens.map { $0.isWord ? source.grams.frequency(of: $0.key) : 0 }
    weights = zip(passage.tokens, frequencies).map { token, frequency in
      token.isWord ? log2Approximate(size / Double(frequency + 1)) + 0.5 : 0
    }
    total = weights.reduce(0, +)
    addGrams(source, thresholds)
    if !isProbe {
      addPairs(source, frequencies, thresholds)
      addRareWords(source, frequencies, thresholds)
    }
    hits.sort { ($0.position, $0.token) < ($1.position, $1.token) }
  }

  // MARK: Hits

  /// All that follow each other as plain words, four at a time.
  private mutating func addGrams(_ source: IndexedSource, _ thresholds: AuditThresholds) {
    let keys = passage.tokens.map(\.key)
    // A long text that repeats itself would have as many hits as it has words times those of the source.
    let most = min(thresholds.longestHitList, max(8, Self.mostHits / max(1, keys.count)))
    var run = 0
    for (token, item) in passage.tokens.enumerated() {
      run = item.kind == .word ? run + 1 : 0
      guard run >= GramIndex.length else { continue }
      let start = token + 1 - GramIndex.length
      source.grams.forEachPosition(of: start, in: keys, atMost: most) { position in
        hits.append(Hit(position: position, token: start, count: GramIndex.length))
      }
    }
  }

  /// Two words in a row, where four in a row say too little.
  private mutating func addPairs(
    _ source: IndexedSource, _ frequencies: [Int], _ thresholds: AuditThresholds
  ) {
    guard coverage < thresholds.enoughCoverage else { return }
    var budget = thresholds.longestSearch
    let keys = source.words.keys
    for token in passage.tokens.indices.dropLast() {
      let next = token + 1
      guard passage.tokens[token].kind == .word, passage.tokens[next].kind == .word else { continue }
      let rarer = frequencies[token] <= frequencies[next] ? token : next
      guard frequencies[rarer] <= budget else { continue }
      budget -= frequencies[rarer]
      for position in source.grams.positions(of: passage.tokens[rarer].key) {
        let start = rarer == token ? Int(position) : Int(position) - 1
        guard start >= 0, start + 1 < keys.count, keys[start] == passage.tokens[token].key,
          keys[start + 1] == passage.tokens[next].key
        else { continue }
        hits.append(Hit(position: start, token: token, count: 2))
      }
    }
  }

  private mutating func addRareWords(
    _ source: IndexedSource, _ frequencies: [Int], _ thresholds: AuditThresholds
  ) {
    guard coverage < thresholds.enoughCoverage else { return }
    let rare = passage.tokens.indices.filter {
      passage.tokens[$0].isWord && frequencies[$0] > 0 && frequencies[$0] <= thresholds.rareWord
    }
    for token in rare.sorted(by: { frequencies[$0] < frequencies[$1] }).prefix(thresholds.rareWords) {
      for position in source.grams.positions(of: passage.tokens[token].key) {
        hits.append(Hit(position: Int(position), token: token, count: 1))
      }
    }
  }

  /// Share of the words' weight that hits cover anywhere.
  var coverage: Double {
    var covered = Array(repeating: false, count: weights.count)
    for hit in hits { for token in hit.token..<hit.token + hit.count { covered[token] = true } }
    var sum = 0.0
    for token in weights.indices where covered[token] { sum += weights[token] }
    return total > 0 ? sum / total : 0
  }
}

// MARK: - Windows

extension Seeds {
  /// The stretches that cover most of the quotation, best first, none twice.
  ///
  /// - Parameter locator: of stretches that have as much as each other, those that it names come first.
  func windows(
    in source: IndexedSource, _ thresholds: AuditThresholds, named locator: Locator? = nil
  ) -> [Window] {
    guard let last = passage.tokens.indices.last, !hits.isEmpty else { return [] }
    let gaps = passage.tokens.count { $0.isGap }
    let width = passage.tokens.count * 3 / 2 + 8 + min(gaps, 8) * thresholds.longestMarkedGap
    var counts = Array(repeating: 0, count: weights.count)
    var score = 0.0
    var left = 0
    var ranked: [(score: Double, left: Int, right: Int)] = []
    for right in hits.indices {
      let hit = hits[right]
      for token in hit.token..<hit.token + hit.count {
        if counts[token] == 0 { score += weights[token] }
        counts[token] += 1
      }
      while hits[left].position + width < hit.position {
        for token in hits[left].token..<hits[left].token + hits[left].count {
          counts[token] -= 1
          if counts[token] == 0 { score -= weights[token] }
        }
        left += 1
      }
      ranked.append((score, left, right))
    }
    ranked.sort { ($0.score, -$0.right) > ($1.score, -$1.right) }
    if let locator { prefer(locator, source, &ranked) }
    var result: [Window] = []
    var cores: [ClosedRange<Int>] = []
    let best = ranked.reduce(0) { max($0, $1.score) }
    // Each takes time with the length of the quotation.
    let most = min(Self.mostCandidates, max(100, 4_000_000 / weights.count))
    for candidate in ranked.prefix(most) {
      guard result.count < thresholds.mostPlaces, candidate.score >= best * 0.3
      else { break }
      let right = hits[candidate.right].position
      if cores.contains(where: { $0.contains(right) }) { continue }
      let core = core(candidate)
      let range = hits[core].lowerBoundPosition...right
      if cores.contains(where: { $0.overlaps(range) }) { continue }
      cores.append(range)
      let words = window(hits[core], last, source, thresholds)
      result.append(Window(words: words, score: candidate.score, anchor: range.lowerBound))
    }
    return result
  }

  private func prefer(
    _ locator: Locator, _ source: IndexedSource, _ ranked: inout [(score: Double, left: Int, right: Int)]
  ) {
    let least = (ranked.first?.score ?? 0) * 0.7
    let count = min(Self.mostCandidates, ranked.firstIndex { $0.score < least } ?? ranked.count)
    let named = ranked[..<count].map {
      locator.names(source.place(of: source.words.range(hits[$0.right].position))) == true
    }
    let order = (0..<count).sorted { (named[$0] ? 0 : 1, $0) < (named[$1] ? 0 : 1, $1) }
    ranked.replaceSubrange(..<count, with: order.map { ranked[$0] })
  }

  private static let mostCandidates = 5_000
  /// Hits of four words in a row that are about as many as are taken up.
  private static let mostHits = 200_000

  /// The last hits of a candidate that suffice for its score.
  private func core(_ candidate: (score: Double, left: Int, right: Int)) -> Range<Int> {
    var covered = Array(repeating: false, count: weights.count)
    var score = 0.0
    var left = candidate.right + 1
    while left > candidate.left, score < candidate.score - 1e-6 {
      left -= 1
      for token in hits[left].token..<hits[left].token + hits[left].count where !covered[token] {
        covered[token] = true
        score += weights[token]
      }
    }
    return left..<candidate.right + 1
  }

  /// What must be compared: the hits, and as much on either side as the rest of the quotation may take up.
  private func window(
    _ hits: ArraySlice<Hit>, _ last: Int, _ source: IndexedSource, _ thresholds: AuditThresholds
  ) -> Range<Int> {
    var low = Int.max
    var high = 0
    var first = last
    var end = 0
    for hit in hits {
      low = min(low, hit.position)
      high = max(high, hit.position + hit.count)
      first = min(first, hit.token)
      end = max(end, hit.token + hit.count)
    }
    low -= reach(passage.tokens[..<first], thresholds)
    high += reach(passage.tokens[end...], thresholds)
    if high - low < last + 9 {
      // Words that come again and again: few of the source's answer to many of the quotation's.
      low = hits.reduce(low) { min($0, $1.position - $1.token) }
      high = hits.reduce(high) { max($0, $1.position + last + 1 - $1.token) }
    }
    return max(0, low)..<max(0, low, min(source.words.count, high))
  }

  private func reach(_ tokens: ArraySlice<PassageToken>, _ thresholds: AuditThresholds) -> Int {
    guard !tokens.isEmpty else { return 4 }
    let gaps = tokens.count { $0.isGap }
    return tokens.count * 5 / 4 + 8 + (tokens.count > 1 ? thresholds.longestSilentGap : 0)
      + min(gaps, 8) * thresholds.longestMarkedGap
  }
}

extension ArraySlice<Seeds.Hit> {
  fileprivate var lowerBoundPosition: Int { first?.position ?? 0 }
}

/// The logarithm to base 2, near enough to weigh words by: exact at powers of 2 and straight between them.
private func log2Approximate(_ value: Double) -> Double {
  guard value > 0 else { return 0 }
  return Double(value.exponent) + (value.significand - 1)
}
