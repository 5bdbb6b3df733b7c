public import Claims
public import SourceText

/// Finds assertions that nobody holds, in maps that say who the parties are.
public struct AssertionWithoutHolder: MapCheck {
  public let code = "assertion-without-holder"
  public let summary = "an assertion that no party holds, in a map that declares parties"

  public init() {}

  public func findings(in graph: ClaimGraph) -> [Finding] {
    guard graph.nodes.kinds.contains(.party) else { return [] }
    let attribution = Attribution(graph)
    return graph.nodes.indices.filter {
      graph.nodes.roles[$0.position] == .assertion && attribution.parties[$0] == nil
    }.map {
      Finding(
        .warning, code, at: graph.nodes.origins[$0.position],
        "the assertion \(graph.quoted($0)) doesn't say which party holds it",
        help: "add the party, as in {by: name-of-a-party}, here or at the heading")
    }
  }
}
