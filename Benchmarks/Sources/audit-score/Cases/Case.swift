import Claims
import Quotations

/// A quotation whose verdict is known by the way it was made.
struct Case {
  var kind: String
  var quotation: Quotation
  /// The right verdicts; more than one where the design leaves it open which.
  var verdicts: [Verdict]
  var level: NormalisationLevel?
  var obstacle: AuditedQuotation.Obstacle?
  /// Flags that must be set, and flags that must not.
  var required: Set<QuotationFlag> = []
  var forbidden: Set<QuotationFlag> = []
  /// Bytes of the source that the quotation was made from; the place that is found must touch them.
  var place: Range<Int>?
  /// The words as the book they come from has them, where that is not the one that is named.
  var taken: String?

  /// Whether the right answer is one that takes the words for the source's, unchanged.
  var mayBeVerbatim: Bool { verdicts.contains(where: \.isVerbatim) }
}

extension Verdict {
  /// Nothing left out, and changed only where a bracket says so.
  var isVerbatim: Bool { self == .verbatim || self == .verbatimNormalised || self == .verbatimMarked }
}

/// One way of making cases.
struct CaseKind: Sendable {
  /// The class of the score table it counts for.
  var verdict: String
  var name: String
  /// Nil when the passage that was drawn does not lend itself to it; then another is drawn.
  var make: @Sendable (inout CaseMaker) -> Case?

  init(_ verdict: String, _ name: String, _ make: @escaping @Sendable (inout CaseMaker) -> Case?) {
    self.verdict = verdict
    self.name = name
    self.make = make
  }
}
