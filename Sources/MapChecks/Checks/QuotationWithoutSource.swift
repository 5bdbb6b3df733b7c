public import Claims
public import SourceText

/// Finds quotations that nobody can look up, because the map names no source for them.
public struct QuotationWithoutSource: MapCheck {
  public let code = "quotation-without-source"
  public let summary = "a quotation that doesn't say which source its words are taken from"

  public init() {}

  public func findings(in graph: ClaimGraph) -> [Finding] {
    let attribution = Attribution(graph)
    return graph.nodes(of: .quotation).filter { attribution.sources[$0] == nil }.map {
      finding(on: $0, in: graph)
    }
  }

  /// A work that is named can be looked up by hand, though the words can't be compared with it.
  private func finding(on node: NodeIndex, in graph: ClaimGraph) -> Finding {
    let origin = graph.nodes.origins[node.position]
    if let work = graph.citation(of: node).work {
      return Finding(
        .note, code, at: origin,
        "the quotation \(graph.quoted(node)) names the work '\(work)' but no source to compare it with",
        help: "declare the work under 'sources:' in the front matter and add {source: its-id}")
    }
    return Finding(
      .warning, code, at: origin,
      "the quotation \(graph.quoted(node)) doesn't say where its words are taken from",
      help: "add the source, as in {source: id-of-a-source, locator: \"p. 4\"}")
  }
}
