/// A quotation laid beside the passage of a source that it fits best.
struct Alignment {
  var steps: [AlignmentStep]
  var cost: Int32
  /// From the first to the last word of the source that answers to one of the quotation.
  var words: Range<Int>
  /// How many of the quotation's words stand in the passage.
  var matched: Int

  init?(_ steps: [AlignmentStep], cost: Int32, _ passage: Passage, _ source: IndexedSource) {
    self.steps = steps
    self.cost = cost
    var low: Int?
    var high = 0
    matched = 0
    for step in steps where !step.words.isEmpty && step.kind == .same {
      let isEqual =
        step.tokens.count != 1 || step.words.count != 1
        || passage.tokens[step.tokens.lowerBound].key == source.words.keys[step.words.lowerBound]
      if isEqual { matched += step.tokens.count }
    }
    for step in steps where !step.words.isEmpty {
      if low == nil { low = step.words.lowerBound }
      high = step.words.upperBound
    }
    guard let low, matched > 0 else { return nil }
    words = low..<high
  }

  /// A passage that answers to a quotation as a whole and not word by word.
  init?(_ steps: [AlignmentStep], cost: Int32, words: Range<Int>) {
    guard !words.isEmpty else { return nil }
    self.steps = steps
    self.cost = cost
    self.words = words
    matched = 0
  }
}
