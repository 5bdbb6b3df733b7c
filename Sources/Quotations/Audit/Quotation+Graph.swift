public import Claims
internal import SourceText

extension Quotation {
  /// All quotations of a map, in order of first appearance, with what the map says of each.
  ///
  /// - Complexity: O(nodes + edges).
  public static func all(in graph: ClaimGraph) -> [Quotation] {
    let attribution = Attribution(graph)
    return graph.nodes(of: .quotation).map { node in
      let citation = graph.citation(of: node)
      let data = graph.data(of: node)
      var quotation = Quotation(
        id: graph.id(of: node), title: graph.title(of: node), text: graph.text(of: node),
        source: attribution.sources[node].map { String(decoding: graph.localID(of: $0), as: UTF8.self) },
        locator: citation.locator)
      quotation.node = node
      quotation.speakers = (attribution.parties[node] ?? []).map { graph.name(of: $0) }
      quotation.via = (attribution.via[node] ?? []).map { graph.name(of: $0) }
      quotation.work = citation.work
      quotation.edition = data?["edition"]?.text
      quotation.date = citation.date
      quotation.language = data?["language"]?.text ?? data?["lang"]?.text
      quotation.ruling = data?["ruling"].flatMap { Ruling($0) }
      quotation.origin = graph.nodes.origins[node.position]
      return quotation
    }
  }
}

extension ClaimGraph {
  /// The name of a party or source: its title, or its id where it has none.
  fileprivate func name(of node: NodeIndex) -> String {
    let title = title(of: node)
    return title.isEmpty ? String(decoding: localID(of: node), as: UTF8.self) : title
  }
}
