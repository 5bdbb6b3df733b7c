/// Finds the passages of one source that a quotation fits.
struct Matcher {
  let source: IndexedSource
  let thresholds: AuditThresholds
  private var aligner = Aligner()
  private(set) var comparison: WordComparison

  init(_ source: IndexedSource, _ thresholds: AuditThresholds) {
    self.source = source
    self.thresholds = thresholds
    comparison = WordComparison(source)
  }

  /// The passages that fit best, the best first, none overlapping another.
  ///
  /// - Parameters:
  ///   - floor: the share of the quotation's weight that a place must have to be compared.
  ///   - locator: what it names is compared first.
  ///   - isProbe: whether a place counts only when it has words of the quotation four in a row.
  mutating func alignments(
    of passage: Passage, floor: Double, locator: Locator? = nil, isProbe: Bool = false
  ) -> [Alignment] {
    let seeds = Seeds(passage, in: source, thresholds, isProbe: isProbe)
    if isProbe, seeds.coverage < floor { return [] }
    var windows = seeds.windows(in: source, thresholds, named: locator)
    let best = windows.reduce(0) { max($0, $1.score) }
    windows.removeAll { $0.score < max(seeds.total * floor, best * 0.6) }
    var result: [Alignment] = []
    var isExact = false
    for window in windows {
      // Beside a place that has every word, one that has not need not be compared.
      if isExact, window.score < best * 0.95 { continue }
      guard let found = align(passage, with: window.words) else { continue }
      if result.contains(where: { $0.words.overlaps(found.words) }) { continue }
      result.append(found)
      if found.cost < AlignmentCosts.replaced / 2 { isExact = true }
    }
    return result.sorted { $0.cost < $1.cost }
  }

  /// Lays a quotation beside a stretch of the source; nil when they have no word in common.
  mutating func align(_ passage: Passage, with words: Range<Int>) -> Alignment? {
    guard !words.isEmpty, !passage.tokens.isEmpty else { return nil }
    comparison.reset(to: source)
    let window = WindowWords(source, words)
    var steps: [AlignmentStep] = []
    var cost: Int32 = 0
    for part in AlignmentParts(passage, window, words, mostCells: thresholds.mostCells).parts {
      if part.isTooLarge {
        steps += Self.unlike(part)
        cost &+= Int32(clamping: part.tokens.count) &* AlignmentCosts.inserted
        continue
      }
      let (found, price) = aligner.align(
        passage, part.tokens, with: window, part.words, free: part.free, comparison: &comparison,
        longestBracket: thresholds.longestBracket)
      steps += found
      cost &+= price
    }
    return Alignment(steps, cost: cost, passage, source)
  }

  /// A part too large to be compared word by word counts as other words.
  private static func unlike(_ part: AlignmentParts.Part) -> [AlignmentStep] {
    [
      AlignmentStep(
        kind: .inserted, tokens: part.tokens, words: part.words.lowerBound..<part.words.lowerBound),
      AlignmentStep(
        kind: .omitted, tokens: part.tokens.upperBound..<part.tokens.upperBound, words: part.words),
    ].filter { !$0.tokens.isEmpty || !$0.words.isEmpty }
  }
}
