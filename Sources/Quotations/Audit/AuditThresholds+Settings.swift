public import Claims

extension AuditThresholds {
  /// The numbers that a map's settings change, and the usual ones for the rest.
  public init(_ settings: QuotationSettings) {
    self.init()
    longestMarkedGap = settings.longestGap ?? longestMarkedGap
    longestSilentGap = settings.longestSilentGap ?? longestSilentGap
    notableGap = settings.notableGap ?? notableGap
    fewestWords = settings.fewestWords ?? fewestWords
    alteredShare = settings.alteredShare.map { Double($0) / 100 } ?? alteredShare
  }

  /// Twelve hexadecimal digits that tell one set of thresholds from another.
  public var digest: String { String(ContentHash.sha256(of: ["\(self)"]).prefix(12)) }
}
