public import Claims
public import SourceText

/// All checks, in the order in which help lists them.
public enum Checks {
  public static let all: [any MapCheck] = [
    QuotationWithoutSpeaker(),
    QuotationWithoutSource(),
    QuotationWithoutMarks(),
    AssertionWithoutHolder(),
    RebuttalWithoutTarget(),
    UndefinedReference(),
    SimilarTitles(),
    SelfAttack(),
    SupportAndAttack(),
    SupportCycle(),
    RepeatedRelation(),
    UnusedParty(),
    UnusedSource(),
  ]

  /// What all checks find in the graph.
  public static func findings(in graph: ClaimGraph) -> FindingList {
    var list = FindingList()
    for check in all {
      for finding in check.findings(in: graph) { list.add(finding) }
    }
    return list
  }
}
