public import Claims
public import SourceText

/// Finds sources that the map declares but takes no words from and names as no quotation's `work`.
public struct UnusedSource: MapCheck {
  public let code = "unused-source"
  public let summary = "a source that is declared but never used"

  public init() {}

  public func findings(in graph: ClaimGraph) -> [Finding] {
    let sources = graph.nodes(of: .source)
    if sources.isEmpty { return [] }
    let adjacency = Adjacency(graph)
    let works = Set(graph.nodes.citations.values.compactMap(\.work))
    return sources.filter { adjacency.edges(to: $0).isEmpty && !works.contains(graph.title(of: $0)) }.map {
      Finding(
        .note, code, at: graph.nodes.origins[$0.position],
        "the source \(graph.quoted($0)) is declared but nothing is taken from it",
        help: "name it with {source: …} at what is taken from it, or take the declaration away")
    }
  }
}
