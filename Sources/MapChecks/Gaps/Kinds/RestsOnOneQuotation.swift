internal import Claims

/// Claims whose reasons, followed to where they end, come down to one quotation and nothing else.
public struct RestsOnOneQuotation: GapKind {
  public let code = "rests-on-one-quotation"
  public let summary = "claims that rest on one quotation"
  public let remedy: String? = "a second quotation, or a reason that rests on something else, stands below it"

  public init() {}

  public func gaps(in survey: GapSurvey) -> [Gap] {
    let graph = survey.graph
    return graph.nodes(of: .claim).compactMap { node in
      guard let ground = survey.grounds.onlyGround(of: node), graph.nodes.kinds[ground.position] == .quotation
      else { return nil }
      return gap(
        on: node,
        "all that is given for \(graph.quoted(node)) comes down to one quotation, \(graph.quoted(ground))",
        naming: [ground], in: survey)
    }
  }
}
