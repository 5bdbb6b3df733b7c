/// What is known of a quotation after its words were compared with the source.
public struct QuotationCheck: Hashable, Sendable {
  public var verdict: Verdict
  /// In the order of `QuotationFlag.allCases`.
  public var flags: [QuotationFlag]
  /// Where the words stand, as a person would look it up: `p. 12, ¶ 4`; nil when they were not found.
  public var place: String?
  /// What a person has ruled, beside the program's facts.
  public var ruling: Ruling?

  public init(
    verdict: Verdict, flags: [QuotationFlag] = [], place: String? = nil, ruling: Ruling? = nil
  ) {
    self.verdict = verdict
    self.flags = flags
    self.place = place
    self.ruling = ruling
  }
}

/// A person's judgement on a quotation: what the program cannot know. Written in the quotation's data:
/// `ruling: {verdict: harmless, by: R. Ames, on: 2024-03-03, why: the rest changes nothing}`.
public struct Ruling: Hashable, Sendable {
  public enum Verdict: String, CaseIterable, Sendable {
    case undecided
    case harmless
    case misleading
    case reversesMeaning = "reverses-meaning"
  }

  public var verdict: Verdict
  public var by: String?
  public var on: String?
  public var why: String?

  public init(verdict: Verdict, by: String? = nil, on: String? = nil, why: String? = nil) {
    self.verdict = verdict
    self.by = by
    self.on = on
    self.why = why
  }
}

extension ClaimGraph {
  /// What an audit said of a quotation; nil when none was made.
  public func check(of node: NodeIndex) -> QuotationCheck? { nodes.checks[node] }

  public mutating func setCheck(_ check: QuotationCheck?, of node: NodeIndex) { nodes.checks[node] = check }
}
