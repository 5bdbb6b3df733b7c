public import Claims

/// A quotation with what its comparison with the sources comes to.
public struct AuditedQuotation: Sendable {
  /// Why there is nothing to decide it by.
  public enum Obstacle: String, CaseIterable, Sendable {
    /// The map names no source.
    case noSource = "no-source"
    /// No text of the source was given.
    case noText = "no-text"
    /// The text is an excerpt, and the words are not in it.
    case excerpt
    /// The text is in another language or script than the quotation.
    case otherLanguage = "other-language"
    /// Fewer words than can be told apart from chance.
    case tooShort = "too-short"
    /// More words than are compared.
    case tooLong = "too-long"
    /// No words stand between quotation marks.
    case noWords = "no-words"
    /// The text is so badly scanned that its silence says nothing.
    case poorScan = "poor-scan"
  }

  public var quotation: Quotation
  public var verdict: Verdict
  /// In the order of `QuotationFlag.allCases`.
  public var flags: [QuotationFlag]
  /// Set when the verdict is `notCheckable`.
  public var obstacle: Obstacle?
  /// How the words compare with the best place that was found; nil when none was.
  public var match: Match?
  /// Places that fit as well (`ambiguous`), where the other fragments stand (`spliced`), or other sources that
  /// have the words (`misattributed`).
  public var otherPlaces: [Place]
  /// Hash of the text that it was compared with, which tells which of several editions was; nil when none was.
  public var textHash: String?

  public init(
    _ quotation: Quotation, _ verdict: Verdict, flags: [QuotationFlag] = [], obstacle: Obstacle? = nil,
    match: Match? = nil, otherPlaces: [Place] = []
  ) {
    self.quotation = quotation
    self.verdict = verdict
    self.flags = flags
    self.obstacle = obstacle
    self.match = match
    self.otherPlaces = otherPlaces
  }

  /// The part of it that a claim graph keeps.
  public var check: QuotationCheck {
    QuotationCheck(
      verdict: verdict, flags: flags, place: match?.place.description, ruling: quotation.ruling)
  }
}
