/// By which numbers quotations are audited, where a map or configuration says; nil leaves a number to the audit.
public struct QuotationSettings: Hashable, Sendable {
  /// Words that may be left out at one mark.
  public var longestGap: Int?
  /// Words that may be left out without a mark; more make two passages of one.
  public var longestSilentGap: Int?
  /// Words left out at a mark beyond which a flag says so.
  public var notableGap: Int?
  /// Fewer words are checked only where a locator names the place.
  public var fewestWords: Int?
  /// Largest share of other words in an altered quotation, in per cent.
  public var alteredShare: Int?

  public init() {}
}
