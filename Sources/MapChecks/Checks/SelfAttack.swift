public import Claims
public import SourceText

/// Finds claims and arguments that attack themselves, or a step of their own.
public struct SelfAttack: MapCheck {
  public let code = "self-attack"
  public let summary = "a claim or argument that attacks itself"

  public init() {}

  public func findings(in graph: ClaimGraph) -> [Finding] {
    graph.edges.indices.filter {
      graph.edges.relations[$0.position].isAttack && graph.edges.from[$0.position] == graph.target(of: $0)
    }.map {
      Finding(
        .warning, code, at: graph.edges.origins[$0.position],
        "\(graph.quoted(graph.edges.from[$0.position])) attacks itself",
        help: "point the relation at what is meant, or give the objection a title of its own")
    }
  }
}
