/// All ways of making cases, in the order of the table.
enum CaseKinds {
  static let all: [CaseKind] =
    VerbatimCases.kinds + NormalisedCases.kinds + MarkedCases.kinds + ElidedCases.kinds + AlteredCases.kinds
    + SplicedCases.kinds + ForeignCases.kinds + PlaceCases.kinds + NotCheckableCases.kinds + LossCases.kinds
    + SurroundingsCases.kinds + CombinedCases.kinds
}
