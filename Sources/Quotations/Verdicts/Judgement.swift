internal import Claims

/// What the parts of a comparison come to: a verdict on the words alone, and flags.
struct Judgement {
  private(set) var verdict: Verdict
  private(set) var flags: Set<QuotationFlag> = []
  /// Share of the quoted words that stand in the passage.
  private(set) var similarity: Double
  private(set) var longestRun: Int
  private(set) var level: NormalisationLevel
  /// Tokens that have nothing like them in the passage, in stretches long enough to look for elsewhere.
  private(set) var strays: [Range<Int>] = []
  /// The share of words that are not the passage's.
  private(set) var foreign: Double

  private let thresholds: AuditThresholds

  init(
    _ parts: [ComparedPart], level: NormalisationLevel, _ passage: Passage, _ source: IndexedSource,
    _ list: WordList, _ thresholds: AuditThresholds
  ) {
    self.thresholds = thresholds
    self.level = level
    var same = 0
    var other = 0
    var silent = 0
    var marked = 0
    var owned = passage.notes.contains(where: \.ownsUp)
    var isAltered = false
    var isSpliced = false
    longestRun = 0
    var run = 0
    for part in parts {
      let count = part.tokens.count { passage.tokens[$0].isWord }
      if part.kind == .same, !part.isGap {
        run += count
        longestRun = max(longestRun, run)
      } else if !part.isPunctuation {
        run = 0
      }
      switch part.kind {
      case .same:
        same += count
        if part.isMarked { owned = true }
      case _ where part.isPunctuation:
        if part.isMarked { owned = true } else { isAltered = true }
      case .replaced where part.isScan:
        same += count
        self.level = .scan
        isAltered = true
      case .omitted where part.isMarked:
        let words = Self.words(part, source)
        marked += words
        if words > thresholds.longestMarkedGap { isSpliced = true }
        if words > thresholds.notableGap { flags.insert(.longGap) }
      case .omitted:
        let words = Self.words(part, source)
        silent += words
        if words > thresholds.longestSilentGap { isSpliced = true }
      case .replaced where part.isMarked, .inserted where part.isMarked:
        same += count
        owned = true
      case .replaced, .inserted, .reordered:
        other += count
        isAltered = true
      }
      if Self.addFlags(part, passage, source, list, &flags) { isAltered = true }
    }
    let words = max(1, passage.wordCount)
    similarity = min(1, Double(same) / Double(words))
    foreign = Double(other) / Double(words)
    if isSpliced {
      verdict = .spliced
    } else if isAltered {
      verdict = .altered
    } else if silent > 0 {
      verdict = .elidedSilently
    } else if marked > 0 {
      verdict = .elidedMarked
    } else if owned {
      verdict = .verbatimMarked
    } else {
      verdict = self.level <= .whitespace ? .verbatim : .verbatimNormalised
    }
    findStrays(parts, passage)
  }

  private static func words(_ part: ComparedPart, _ source: IndexedSource) -> Int {
    source.count(part.words)
  }

  /// Whether enough of the quotation stands in the passage to call it altered and not something else.
  var isFound: Bool {
    foreign <= thresholds.alteredShare
      && (longestRun >= thresholds.alteredRun || similarity >= thresholds.alteredMatched)
  }

  // MARK: Flags

  /// Returns whether brackets hide what they must not.
  private static func addFlags(
    _ part: ComparedPart, _ passage: Passage, _ source: IndexedSource, _ list: WordList,
    _ flags: inout Set<QuotationFlag>
  ) -> Bool {
    guard part.kind != .same, !part.isPunctuation, !part.isScan else { return false }
    if part.kind == .omitted, crossesParagraph(part.words, source) { flags.insert(.gapCrossesParagraph) }
    if part.kind == .reordered { return false }
    let classes = PartClasses(part, passage, source, list)
    var hides = false
    if classes.loses(.negation) {
      flags.insert(.omitsNegation)
      hides = part.isMarked && !part.isGap
    }
    if classes.adds(.negation) {
      flags.insert(.addsNegation)
      hides = hides || part.isMarked
    }
    if classes.loses(.quantifier) || classes.loses(.hedge) { flags.insert(.omitsQuantifier) }
    if classes.loses(.number) { flags.insert(.omitsNumber) }
    if classes.loses(.contrast) { flags.insert(.omitsContrast) }
    return hides
  }

  /// Whether words left out reach over the end of a paragraph or page.
  private static func crossesParagraph(_ words: Range<Int>, _ source: IndexedSource) -> Bool {
    let low = max(0, words.lowerBound - 1)
    let high = min(source.words.count - 1, words.upperBound)
    guard low < high else { return false }
    let before = Int(source.words.starts[low])
    let after = Int(source.words.starts[high])
    return source.structure.paragraph(at: before) != source.structure.paragraph(at: after)
      || source.structure.page(at: before) != source.structure.page(at: after)
  }

  // MARK: Strays

  private mutating func findStrays(_ parts: [ComparedPart], _ passage: Passage) {
    var solid = Array(repeating: false, count: passage.tokens.count)
    var matched = solid
    for part in parts where part.kind == .same || part.isMarked {
      let isLong = part.tokens.count { passage.tokens[$0].isWord } >= 3
      for token in part.tokens {
        matched[token] = true
        if isLong || !passage.tokens[token].isWord { solid[token] = true }
      }
    }
    var start: Int?
    func close(_ end: Int) -> Range<Int>? {
      guard let from = start else { return nil }
      let range = from..<end
      let unmatched = range.count { !matched[$0] }
      let isFragment =
        (from == 0 || passage.tokens[from - 1].kind == .gap)
        && (end == passage.tokens.count || passage.tokens[end].kind == .gap)
      let least = isFragment ? 3 : thresholds.splicedWords
      return unmatched * 2 >= range.count && range.count >= least ? range : nil
    }
    for token in passage.tokens.indices {
      if !solid[token], passage.tokens[token].isWord {
        if start == nil { start = token }
      } else {
        if let range = close(token) { strays.append(range) }
        start = nil
      }
    }
    if let range = close(passage.tokens.count) { strays.append(range) }
  }
}
