internal import Claims

/// The audit of quotations against one source.
struct SourceAudit {
  let source: IndexedSource
  let thresholds: AuditThresholds
  private var matcher: Matcher
  /// Made when the source has nothing to say.
  private(set) lazy var health = SourceHealth(source)
  let list: WordList

  init(_ source: IndexedSource, _ thresholds: AuditThresholds) {
    self.source = source
    self.thresholds = thresholds
    matcher = Matcher(source, thresholds)
    list = SourceHealth.list(of: source) ?? .english
  }

  /// A place with what is found there.
  struct Candidate {
    var alignment: Alignment
    var parts: [ComparedPart]
    var judgement: Judgement
    var range: Range<Int>
    var isNamed: Bool?

    /// Sorts better places first.
    var rank: (Int, Int32, Int) {
      (judgement.verdict.isClean ? 0 : 1, alignment.cost, judgement.level.rawValue)
    }
  }

  /// What the source that a quotation names has to say to it.
  mutating func judge(_ quotation: Quotation, _ passage: Passage) -> AuditedQuotation {
    var result = compare(quotation, passage)
    result.textHash = source.document.hash
    if isOtherEdition(quotation), result.verdict != .notCheckable {
      result.flags = QuotationFlag.allCases.filter { $0 == .otherEdition || result.flags.contains($0) }
    }
    return result
  }

  /// Whether the quotation names an edition, and the text is of another.
  private func isOtherEdition(_ quotation: Quotation) -> Bool {
    guard let named = quotation.edition, let own = source.document.edition else { return false }
    func plain(_ edition: String) -> String { edition.filter { !$0.isWhitespace }.lowercased() }
    return !plain(named).isEmpty && plain(named) != plain(own)
  }

  private mutating func compare(_ quotation: Quotation, _ passage: Passage) -> AuditedQuotation {
    let locator = quotation.locator.map { Locator($0) }
    var candidates = self.candidates(passage, locator)
    candidates.sort { ($0.rank.0, $0.rank.1, $0.rank.2) < ($1.rank.0, $1.rank.1, $1.rank.2) }
    guard let first = candidates.first else { return silence(quotation, passage) }
    // Places as good as the best; the one that is named is meant.
    let equal = candidates.filter {
      $0.rank == first.rank
        || ($0.judgement.verdict.isClean && first.judgement.verdict.isClean && $0.isNamed == true
          && $0.alignment.cost <= first.alignment.cost + 100)
    }
    let chosen = equal.first { $0.isNamed == true } ?? first
    var strays = StraySearch()
    if !chosen.judgement.verdict.isClean || !chosen.judgement.strays.isEmpty {
      strays = StraySearch(
        chosen.judgement.strays, besides: chosen.alignment, chosen.parts, passage, list, &matcher)
    }
    let foreign = chosen.judgement.foreign - strays.share
    guard chosen.judgement.isFound || (strays.share > 0 && foreign <= thresholds.alteredShare) else {
      return elsewise(quotation, passage, chosen)
    }
    guard isTelling(chosen, passage) else { return silence(quotation, passage) }
    var verdict = chosen.judgement.verdict
    var flags = chosen.judgement.flags
    if !strays.places.isEmpty { verdict = .spliced }
    var others = strays.places
    if chosen.isNamed == false { flags.insert(.otherPlace) }
    if verdict.isClean {
      let rivals = equal.filter { $0.range != chosen.range }.map { source.place(of: $0.range) }
      if isTooShort(passage), chosen.isNamed != true {
        return AuditedQuotation(quotation, .notCheckable, obstacle: .tooShort)
      }
      if chosen.isNamed == false {
        verdict = .wrongPlace
        others = rivals
      } else if chosen.isNamed == nil, !rivals.isEmpty || tellsTooLittle(passage) {
        verdict = .ambiguous
        others = rivals
      }
    } else if isTooShort(passage), chosen.isNamed != true {
      return AuditedQuotation(quotation, .notCheckable, obstacle: .tooShort)
    }
    let match = match(chosen, passage, &flags)
    return AuditedQuotation(
      quotation, verdict, flags: QuotationFlag.allCases.filter(flags.contains), match: match,
      otherPlaces: others)
  }

  /// Where a quotation that names another source stands in this one word for word; nil when it does not.
  mutating func cleanPlace(of passage: Passage) -> Place? {
    guard !isTooShort(passage), isPhrase(passage) else { return nil }
    for alignment in matcher.alignments(of: passage, floor: thresholds.foreignCoverage, isProbe: true) {
      let candidate = candidate(alignment, passage, nil)
      if candidate.judgement.verdict.isClean { return source.place(of: candidate.range) }
    }
    return nil
  }

  // MARK: Candidates

  private mutating func candidates(_ passage: Passage, _ locator: Locator?) -> [Candidate] {
    var alignments = matcher.alignments(of: passage, floor: thresholds.leastCoverage, locator: locator)
    guard let best = alignments.first else { return [] }
    addRepeats(passage, &alignments, dearest: best.cost + AlignmentCosts.inserted)
    return alignments.filter { $0.cost <= best.cost + AlignmentCosts.inserted }.map {
      candidate($0, passage, locator)
    }
  }

  /// Adds places next to those that were found, which one comparison of both would not tell apart.
  private mutating func addRepeats(_ passage: Passage, _ alignments: inout [Alignment], dearest: Int32) {
    guard passage.tokens.count <= Self.longestRepeat, !passage.tokens.contains(where: \.isGap) else { return }
    let reach = passage.tokens.count * 2 + 8
    let keys = Set(passage.tokens.lazy.filter(\.isWord).map(\.key))
    var at = 0
    while at < alignments.count, alignments.count < thresholds.mostPlaces {
      let words = alignments[at].words
      defer { at += 1 }
      guard alignments[at].cost <= dearest else { continue }
      let before = max(0, words.lowerBound - reach)..<words.lowerBound
      let after = words.upperBound..<min(source.words.count, words.upperBound + reach)
      for near in [before, after] {
        // Most stretches have so few of the words that they need not be compared.
        guard keys.intersection(source.words.keys[near]).count * 2 >= keys.count,
          let found = matcher.align(passage, with: near), found.cost <= dearest,
          !alignments.contains(where: { $0.words.overlaps(found.words) })
        else { continue }
        alignments.append(found)
      }
    }
  }

  /// Longer quotations do not stand twice within a few sentences.
  private static let longestRepeat = 60

  private func candidate(_ alignment: Alignment, _ passage: Passage, _ locator: Locator?) -> Candidate {
    let builder = PartBuilder(alignment, passage, matcher, list)
    let level = max(builder.level, endLevel(alignment, passage))
    let judgement = Judgement(builder.parts, level: level, passage, source, list, thresholds)
    let range = source.words.range(alignment.words)
    return Candidate(
      alignment: alignment, parts: builder.parts, judgement: judgement, range: range,
      isNamed: locator.flatMap { $0.names(source.place(of: range)) })
  }

  /// The level that the punctuation at the quotation's end needs, when it has any that the source has not.
  private func endLevel(_ alignment: Alignment, _ passage: Passage) -> NormalisationLevel {
    guard !passage.endsMarked else { return .exact }
    let trail = passage.ending
    let text = source.document.text.bytes
    let at = source.words.range(alignment.words).upperBound
    if trail.isEmpty || text[at...].starts(with: trail) { return .exact }
    let shape = trail.filter { $0 != 0x2A && $0 != 0x5F }
    return text[at...].starts(with: shape) || shape.allSatisfy { $0 == 0x20 || ($0 >= 9 && $0 <= 13) }
      ? .typography : .edges
  }

  mutating func match(
    _ chosen: Candidate, _ passage: Passage, _ flags: inout Set<QuotationFlag>
  ) -> Match {
    let around = PassageSurroundings(chosen.alignment, passage, in: source, list)
    if around.start.isInsideSentence { flags.insert(.startsInsideSentence) }
    if around.end.isInsideSentence { flags.insert(.endsInsideSentence) }
    if around.start.isFalse { flags.insert(.falseCapital) }
    if around.end.isFalse { flags.insert(.falseFullStop) }
    if around.frame != nil { flags.insert(.framed) }
    for turn in around.turns { flags.insert(turn.position == .before ? .turnBefore : .turnAfter) }
    let end = passageEnd(chosen.range.upperBound, passage)
    let pieces = PieceWriter(passage: passage, source: source, list: list).pieces(chosen.parts, end: end)
    return Match(
      place: source.place(of: chosen.range.lowerBound..<end), level: chosen.judgement.level, pieces: pieces,
      similarity: chosen.judgement.similarity, longestRun: chosen.judgement.longestRun, start: around.start,
      end: around.end, frame: around.frame, turns: around.turns, context: around.context)
  }

  /// Where the passage ends with the punctuation that the quotation shows too.
  private func passageEnd(_ end: Int, _ passage: Passage) -> Int {
    guard !passage.ending.isEmpty else { return end }
    let text = source.document.text.bytes
    var at = end
    while at < text.count, at < end + 3, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F].contains(text[at]) { at += 1 }
    return at
  }

  // MARK: What the words tell

  func isTooShort(_ passage: Passage) -> Bool {
    let characters = passage.tokens.reduce(0) { $0 + ($1.isWord ? $1.folded.count + 1 : 0) } - 1
    return passage.wordCount < thresholds.fewestWords || characters < thresholds.fewestCharacters
  }

  /// Whether words that a source does not have are enough to say where they are from: "festivals of the oppressed",
  /// but not "one of these things".
  private func isPhrase(_ passage: Passage) -> Bool {
    passage.wordCount >= thresholds.alteredRun
      && passage.tokens.count { $0.isWord && !list.isStopWord($0.key) } >= 2
  }

  private func tellsTooLittle(_ passage: Passage) -> Bool {
    guard passage.wordCount < thresholds.sureWords else { return false }
    return passage.tokens.count { $0.isWord && !list.isStopWord($0.key) } < thresholds.fewestContentWords
  }

  /// Whether what agrees is more than words that stand together in any text.
  private func isTelling(_ chosen: Candidate, _ passage: Passage) -> Bool {
    if chosen.judgement.verdict.isClean || chosen.judgement.longestRun >= thresholds.alteredRun {
      return true
    }
    var content = 0
    for part in chosen.parts where part.kind == .same {
      content += part.tokens.count { passage.tokens[$0].isWord && !list.isStopWord(passage.tokens[$0].key) }
    }
    return content >= 2
  }
}
