/// Compares words that are not the same: variants of spelling, misread characters, words written together.
///
/// Keeps the folded forms of the source's words that it has met in the stretch it is set to.
struct WordComparison {
  private var folding = WordFolding()
  private var source: IndexedSource
  private var folded: [Int: [UInt8]] = [:]

  init(_ source: IndexedSource) { self.source = source }

  /// Forgets the words of the stretch before.
  mutating func reset(to source: IndexedSource) {
    self.source = source
    folded.removeAll(keepingCapacity: true)
  }

  /// A source's word, folded.
  mutating func folded(_ word: Int) -> [UInt8] {
    if let known = folded[word] { return known }
    let result = folding.folded(source.document.text.bytes[source.words.range(word)])
    folded[word] = result
    return result
  }

  /// What it costs to let a word stand for another than itself.
  mutating func cost(of token: PassageToken, _ letters: UInt32, to word: Int, in window: WindowWords) -> Int32
  {
    let index = word - window.start
    if case .pattern(let prefix, let suffix) = token.kind {
      return fits(prefix, suffix, word) ? AlignmentCosts.variant : AlignmentCosts.replaced
    }
    let shared = (letters & window.letters[index]).nonzeroBitCount
    let most = max(letters.nonzeroBitCount, window.letters[index].nonzeroBitCount)
    let difference = window.lengths[index] - token.folded.count
    guard shared * 2 >= most, difference < 5, difference > -5 else {
      // Two scripts have no letters in common but may look alike; digits stand for letters in bad scans.
      return AlignmentCosts.replaced
    }
    return Self.cost(token.folded, folded(word))
  }

  private static func cost(_ one: [UInt8], _ other: [UInt8]) -> Int32 {
    if one == other || SpellingVariants.same(one, other) { return AlignmentCosts.variant }
    if ScanConfusions.same(one, other) { return AlignmentCosts.scan }
    return WordDistance.isSimilar(one, other) ? AlignmentCosts.similar : AlignmentCosts.replaced
  }

  /// Whether a word can stand where a word with brackets does.
  mutating func fits(_ prefix: [UInt8], _ suffix: [UInt8], _ word: Int) -> Bool {
    let whole = folded(word)
    guard whole.count >= prefix.count + suffix.count else { return false }
    return whole.starts(with: prefix) && whole.suffix(suffix.count).elementsEqual(suffix)
  }

  /// Whether words of the quotation are, written together, a word of the source: `to day`, `today`.
  mutating func isJoined(_ tokens: ArraySlice<PassageToken>, to word: Int, in window: WindowWords) -> Bool {
    var length = 0
    for token in tokens { length += token.folded.count }
    guard let first = tokens.first, window.lengths[word - window.start] >= length else { return false }
    let key = tokens.dropFirst().reduce(first.key) { WordTable.key($0, joinedTo: $1.folded) }
    return key == window.keys[word - window.start]
  }

  /// Whether words of the source are, written together, a word of the quotation: `or- ganize`, `organize`.
  mutating func isDivided(_ token: PassageToken, _ words: Range<Int>, in window: WindowWords) -> Bool {
    var length = 0
    for word in words { length += window.lengths[word - window.start] }
    guard length >= token.folded.count,
      length <= token.folded.count + 8, token.folded.first == folded(words.lowerBound).first
    else { return false }
    return words.reduce(into: [UInt8]()) { $0 += folded($1) } == token.folded
  }
}
