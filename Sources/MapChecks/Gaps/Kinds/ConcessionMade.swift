internal import Claims

/// What a party grants, with what it bears on.
public struct ConcessionMade: GapKind {
  public let code = "concession"
  public let summary = "concessions"
  public let remedy: String? = nil

  public init() {}

  public func gaps(in survey: GapSurvey) -> [Gap] {
    let graph = survey.graph
    return graph.nodes.indices.filter { graph.nodes.roles[$0.position] == .concession }.map { node in
      let holders = survey.attribution.parties[node] ?? []
      let verb = holders.count > 1 ? "grant" : "grants"
      let fact =
        holders.isEmpty
        ? "\(graph.quoted(node)) is granted"
        : "\(survey.names(of: holders)) \(verb) \(graph.quoted(node))"
      let bearing = survey.adjacency.edges(from: node).first {
        graph.edges.relations[$0.position].joinsClaims
      }
      guard let bearing else { return gap(on: node, fact, in: survey) }
      let target = graph.target(of: bearing)
      let relation = graph.edges.relations[bearing.position]
      return gap(
        on: node, "\(fact), which \(relation.phrase) \(graph.quoted(target))", naming: [target], in: survey)
    }
  }
}
