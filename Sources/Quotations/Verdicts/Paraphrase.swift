internal import Foundation

/// Looks for the passage that says what a quotation says in other words: the one that has most of its content words
/// near each other. It finds a place to look at, never that words are quoted right.
struct Paraphrase {
  /// Words of the source around the place.
  let words: Range<Int>
  /// Share of the quotation's content words that stand there.
  let share: Double

  /// - Returns: nil when no passage has enough of them, or when it could be chance.
  init?(_ passage: Passage, _ source: IndexedSource, _ list: WordList, _ thresholds: AuditThresholds) {
    let all = Set(passage.tokens.lazy.filter { $0.isWord && !list.isStopWord($0.key) }.map(\.key))
    guard all.count >= 4 else { return nil }
    let content = Array(all)
    let size = Double(max(source.words.count, 20_000))
    let reach = thresholds.paraphraseReach
    // How unlikely a word is to stand in a window by chance, in bits.
    let bits = content.map { key in
      -log2(1 - exp(-Double(max(1, source.grams.frequency(of: key))) * Double(2 * reach) / size))
    }
    var hits: [(position: Int, word: Int)] = []
    for (word, key) in content.enumerated() where source.grams.frequency(of: key) <= thresholds.commonWord {
      for position in source.grams.positions(of: key) { hits.append((Int(position), word)) }
    }
    hits.sort { $0.position < $1.position }
    var counts = Array(repeating: 0, count: content.count)
    var distinct = 0
    var sum = 0.0
    var left = 0
    var best: (bits: Double, count: Int, left: Int, right: Int)?
    for right in hits.indices {
      let word = hits[right].word
      if counts[word] == 0 { (distinct, sum) = (distinct + 1, sum + bits[word]) }
      counts[word] += 1
      while hits[left].position + 2 * reach < hits[right].position {
        let gone = hits[left].word
        counts[gone] -= 1
        if counts[gone] == 0 { (distinct, sum) = (distinct - 1, sum - bits[gone]) }
        left += 1
      }
      if sum > best?.bits ?? 0 { best = (sum, distinct, left, right) }
    }
    guard let best else { return nil }
    share = Double(best.count) / Double(content.count)
    let choices = Self.choices(content.count, best.count)
    let chance = log2(Double(max(source.words.count, 1)) / Double(reach) + 1) + choices
    guard share >= thresholds.paraphraseShare, best.count >= 3,
      best.bits - chance >= thresholds.paraphraseBits
    else { return nil }
    words = hits[best.left].position..<hits[best.right].position + 1
  }

  /// In how many ways, in bits, so many words can be chosen of all.
  private static func choices(_ all: Int, _ chosen: Int) -> Double {
    var result = 0.0
    for index in 0..<min(chosen, all - chosen) {
      result += log2(Double(all - index) / Double(index + 1))
    }
    return result
  }
}
