public import Claims
public import SourceText

/// Finds relations that say again what another relation says of the same two nodes.
public struct RepeatedRelation: MapCheck {
  public let code = "repeated-relation"
  public let summary = "a relation that is stated twice"

  public init() {}

  private struct Statement: Hashable {
    let relation: Relation
    let from: NodeIndex
    let to: NodeIndex
  }

  public func findings(in graph: ClaimGraph) -> [Finding] {
    var stated: Set<Statement> = []
    return graph.edges.indices.compactMap { edge in
      let relation = graph.edges.relations[edge.position]
      let (from, to) = (graph.edges.from[edge.position], graph.edges.to[edge.position])
      let isTurned = relation.isSymmetric && to < from
      let statement = Statement(relation: relation, from: isTurned ? to : from, to: isTurned ? from : to)
      if stated.insert(statement).inserted { return nil }
      return Finding(
        .note, code, at: graph.edges.origins[edge.position],
        "that \(graph.quoted(from)) \(relation.phrase) \(graph.quoted(to)) is stated more than once",
        help: "one statement is enough; delete the others")
    }
  }
}
