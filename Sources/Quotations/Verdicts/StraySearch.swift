/// Looks elsewhere in a source for stretches of a quotation that are not where the rest of it is.
struct StraySearch {
  /// Where they stand.
  private(set) var places: [Place] = []
  /// The share of the quotation's words that this accounts for.
  private(set) var share = 0.0

  /// Fragments, sentences and stretches of one quotation that are looked for.
  private static let most = 20
  /// Words of one sentence or fragment that must stand in a row to tell anything.
  private static let leastWords = 4
  /// So many words in a row tell something whatever they are.
  private static let tellingRun = 5

  init() {}

  /// - Parameter stretches: tokens that have nothing like them in the passage.
  init(
    _ stretches: [Range<Int>], besides alignment: Alignment, _ parts: [ComparedPart], _ passage: Passage,
    _ list: WordList, _ matcher: inout Matcher
  ) {
    let same = parts.filter { $0.kind == .same && !$0.isGap }
    var matched = Array(repeating: false, count: passage.tokens.count)
    for part in same { for token in part.tokens { matched[token] = true } }
    var found: [Range<Int>] = []
    let wholes = Self.wholes(of: passage).filter {
      $0 != passage.tokens.indices && !matched[$0].allSatisfy(\.self)
    }
    for (tokens, isWhole) in (wholes.map { ($0, true) } + stretches.map { ($0, false) }).prefix(Self.most) {
      if found.contains(where: tokens.overlaps) { continue }
      let fragment = passage.slice(tokens)
      let place = matcher.alignments(of: fragment, floor: 0.7).first { candidate in
        Self.tells(candidate, fragment, isWhole, list)
          && (!candidate.words.overlaps(alignment.words)
            || !same.contains { $0.words.overlaps(candidate.words) })
      }
      guard let place else { continue }
      found.append(tokens)
      places.append(matcher.source.place(of: matcher.source.words.range(place.words)))
      let foreign = tokens.count { passage.tokens[$0].isWord && !matched[$0] }
      share += Double(foreign) / Double(max(1, passage.wordCount))
    }
  }

  /// What stands between ellipses, and in it the sentences.
  private static func wholes(of passage: Passage) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    func close(_ end: Int) {
      if (start..<end).count(where: { passage.tokens[$0].isWord }) >= leastWords {
        result.append(start..<end)
      }
    }
    for token in passage.tokens.indices.dropFirst() {
      if passage.tokens[token].isGap {
        close(token)
        start = token + 1
      } else if token > start, !ClosingSigns(passage.separator(before: token)[...]).isEmpty {
        close(token)
        start = token
      }
    }
    close(passage.tokens.count)
    return result
  }

  /// Whether a place has so much of a stretch that it is no chance.
  private static func tells(
    _ place: Alignment, _ fragment: Passage, _ isWhole: Bool, _ list: WordList
  ) -> Bool {
    let run = longestRun(place)
    if isWhole, run < fragment.wordCount { return false }
    if run >= tellingRun, run >= fragment.wordCount { return true }
    guard place.matched >= 3, place.matched * 10 >= fragment.wordCount * 8 else { return false }
    return fragment.tokens.count {
      $0.isWord && (!list.isStopWord($0.key) || list.isNegation(String(decoding: $0.folded, as: UTF8.self)))
    } >= 2
  }

  private static func longestRun(_ alignment: Alignment) -> Int {
    var longest = 0
    var run = 0
    for step in alignment.steps where step.kind != .footnote {
      run = step.kind == .same ? run + step.tokens.count : 0
      longest = max(longest, run)
    }
    return longest
  }
}
