internal import Claims

/// All kinds of gaps, in the order in which help and reports list them.
public enum GapKinds {
  public static let all: [any GapKind] = [
    Unanswered(.thesis),
    Unanswered(.assertion),
    Unanswered(.rebuttal),
    WithoutEvidence(.thesis),
    WithoutEvidence(.assertion),
    WithoutEvidence(.rebuttal),
    RestsOnOneQuotation(),
    RestsOnOneSource(),
    RestsOnUncleanQuotation(),
    ConcessionMade(),
    AttackWithinParty(),
  ]

  /// The codes of all kinds.
  public static var codes: [String] { all.map(\.code) }
}
