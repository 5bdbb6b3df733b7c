internal import Claims

/// Compares quotations with the texts of the sources they name.
///
///     let audited = QuotationAudit().run(Quotation.all(in: graph), against: documents)
///
/// The sources are gone through one after another, and nothing of one is kept but what is found in it, so that a
/// library need not fit into memory. A quotation that its own source does not have is looked for in all others.
public struct QuotationAudit: Sendable {
  public var thresholds: AuditThresholds

  public init(thresholds: AuditThresholds = AuditThresholds()) { self.thresholds = thresholds }

  /// - Parameters:
  ///   - index: makes a source ready, or takes it from where it is kept; called once for each document.
  /// - Returns: one for each quotation, in order.
  public func run(
    _ quotations: [Quotation], against documents: [SourceDocument],
    index: (SourceDocument) -> IndexedSource = IndexedSource.init
  ) -> [AuditedQuotation] {
    var folding = WordFolding()
    let passages = quotations.map { quotation in
      quotation.text.utf8.count > thresholds.longestQuotation
        ? nil : Passage(quotation.text, folding: &folding)
    }
    var results: [AuditedQuotation?] = quotations.indices.map {
      early(quotations[$0], passages[$0], documents)
    }
    var elsewhere: [[Place]] = quotations.map { _ in [] }
    if results.contains(where: { $0 == nil || $0?.obstacle == .noText }) {
      for document in documents {
        var audit = SourceAudit(index(document), thresholds)
        for at in quotations.indices {
          guard let passage = passages[at], let source = quotations[at].source, !passage.tokens.isEmpty else {
            continue
          }
          if source == document.id {
            if results[at]?.obstacle == .noWords { continue }
            results[at] = better(audit.judge(quotations[at], passage), results[at])
          } else if !isSettled(results[at]), elsewhere[at].count < 3,
            let place = audit.cleanPlace(of: passage)
          {
            elsewhere[at].append(place)
          }
        }
      }
    }
    return quotations.indices.map { at in
      let result = results[at] ?? AuditedQuotation(quotations[at], .notCheckable, obstacle: .noText)
      return blamed(result, elsewhere[at])
    }
  }

  /// What can be said before any source is looked at.
  private func early(
    _ quotation: Quotation, _ passage: Passage?, _ documents: [SourceDocument]
  ) -> AuditedQuotation? {
    func obstacle(_ obstacle: AuditedQuotation.Obstacle) -> AuditedQuotation {
      AuditedQuotation(quotation, .notCheckable, obstacle: obstacle)
    }
    guard let passage else { return obstacle(.tooLong) }
    if passage.wordCount == 0 { return obstacle(.noWords) }
    guard let source = quotation.source else { return obstacle(.noSource) }
    return documents.contains { $0.id == source } ? nil : obstacle(.noText)
  }

  /// Of two texts with one id, such as editions of a work, the one that has the words, or more of them; of equal
  /// ones that of the edition which is named, else the first.
  private func better(_ new: AuditedQuotation, _ old: AuditedQuotation?) -> AuditedQuotation {
    guard let old else { return new }
    if new.distance == old.distance {
      return old.flags.contains(.otherEdition) && !new.flags.contains(.otherEdition) ? new : old
    }
    return new.distance < old.distance ? new : old
  }

  /// Whether a quotation need not be looked for in sources that it does not name.
  private func isSettled(_ result: AuditedQuotation?) -> Bool {
    switch result?.verdict {
    case nil, .notFound, .paraphrase: false
    case .notCheckable:
      result?.obstacle != .excerpt && result?.obstacle != .noText && result?.obstacle != .poorScan
    default: true
    }
  }

  private func blamed(_ result: AuditedQuotation, _ places: [Place]) -> AuditedQuotation {
    guard !places.isEmpty, !isSettled(result) else { return result }
    var result = result
    result.otherPlaces = places
    // Where its own source's text is not complete, the words may well stand there too.
    if result.verdict != .notCheckable { result.verdict = .misattributed }
    return result
  }
}

extension AuditedQuotation {
  /// How far its words are from those of the text they were compared with.
  fileprivate var distance: (Int, Double, Int, Int) {
    let edited = match?.edits.reduce(0) { $0 + max(1, $1.words) } ?? 0
    return (rank, 1 - (match?.similarity ?? 0), edited, match?.level.rawValue ?? 0)
  }

  private var rank: Int {
    switch verdict {
    case .verbatim, .verbatimNormalised, .verbatimMarked, .elidedMarked: 0
    case .wrongPlace, .ambiguous: 1
    case .elidedSilently, .altered, .spliced: 2
    case .paraphrase: 3
    case .misattributed, .notFound: 4
    case .notCheckable: 5
    }
  }
}
