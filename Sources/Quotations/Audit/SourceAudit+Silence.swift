internal import Claims

// What a source has to say to a quotation whose words it does not have: a passage of the same content, or the
// reason why its silence proves nothing.
extension SourceAudit {
  /// The quotation's words are not in the source as they are: it may say as much in others.
  mutating func elsewise(
    _ quotation: Quotation, _ passage: Passage, _ chosen: Candidate
  ) -> AuditedQuotation {
    guard chosen.judgement.longestRun <= thresholds.paraphraseRun else {
      var silence = silence(quotation, passage, mayBeParaphrase: false)
      var flags: Set<QuotationFlag> = []
      silence.match = match(chosen, passage, &flags)
      return silence
    }
    return silence(quotation, passage)
  }

  mutating func silence(
    _ quotation: Quotation, _ passage: Passage, mayBeParaphrase: Bool = true
  ) -> AuditedQuotation {
    if isTooShort(passage) { return AuditedQuotation(quotation, .notCheckable, obstacle: .tooShort) }
    if mayBeParaphrase, let found = Paraphrase(passage, source, list, thresholds) {
      return paraphrase(quotation, passage, found)
    }
    if speaksAnother(quotation, passage) {
      return AuditedQuotation(quotation, .notCheckable, obstacle: .otherLanguage)
    }
    if health.spoilt >= thresholds.poorScanShare {
      return AuditedQuotation(quotation, .notCheckable, obstacle: .poorScan)
    }
    if source.document.completeness == .excerpt {
      return AuditedQuotation(quotation, .notCheckable, obstacle: .excerpt)
    }
    return AuditedQuotation(quotation, .notFound)
  }

  private mutating func speaksAnother(_ quotation: Quotation, _ passage: Passage) -> Bool {
    var scripts: [Script: Int] = [:]
    for token in passage.tokens where token.isWord {
      if let script = Script(passage.bytes[token.range]) { scripts[script, default: 0] += 1 }
    }
    let script = scripts.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }?.key
    if let script, let own = health.script, script != own { return true }
    if let one = primary(quotation.language), let other = primary(source.document.language) {
      return one != other
    }
    guard let spoken = WordList.detected(passage.tokens.filter(\.isWord).map(\.key)) else { return false }
    if let other = primary(source.document.language) { return spoken.language != other }
    return SourceHealth.list(of: source).map { $0.language != spoken.language } ?? false
  }

  private func primary(_ tag: String?) -> Substring? { tag?.lowercased().split(separator: "-").first }

  /// A passage of this content: the two side by side as wholes, and what is around.
  private func paraphrase(
    _ quotation: Quotation, _ passage: Passage, _ found: Paraphrase
  ) -> AuditedQuotation {
    let range = whole(found.words)
    let words = source.words.words(in: range)
    guard
      let alignment = Alignment(
        [AlignmentStep(kind: .replaced, tokens: passage.tokens.indices, words: words)], cost: 0, words: words)
    else { return AuditedQuotation(quotation, .notFound) }
    let around = PassageSurroundings(alignment, passage, in: source, list)
    var flags: Set<QuotationFlag> = []
    if around.frame != nil { flags.insert(.framed) }
    for turn in around.turns { flags.insert(turn.position == .before ? .turnBefore : .turnAfter) }
    let piece = MatchPiece(
      .replaced, quoted: String(decoding: passage.bytes[passage.quoted], as: UTF8.self),
      source: source.document.text[range], range: range, words: words.count, classes: [.other])
    let match = Match(
      place: source.place(of: range), level: .exact, pieces: [piece], similarity: found.share, longestRun: 0,
      start: around.start, end: around.end, frame: around.frame, turns: around.turns, context: around.context)
    return AuditedQuotation(
      quotation, .paraphrase, flags: QuotationFlag.allCases.filter(flags.contains), match: match)
  }

  /// The sentences that words stand in, up to a bound.
  private func whole(_ words: Range<Int>) -> Range<Int> {
    let range = source.words.range(words)
    guard let first = source.structure.sentence(at: range.lowerBound),
      let last = source.structure.sentence(at: max(range.lowerBound, range.upperBound - 1)), first <= last
    else { return range }
    let sentences = source.structure.sentences
    let whole =
      min(range.lowerBound, sentences[first].lowerBound)..<max(range.upperBound, sentences[last].upperBound)
    return whole.count < 4_000 ? whole : range
  }
}
