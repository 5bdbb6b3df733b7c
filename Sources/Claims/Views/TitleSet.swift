/// Titles that settings name, for asking of many nodes without making a `String` of each.
struct TitleSet {
  private let titles: Set<ArraySlice<UInt8>>

  init(_ titles: some Sequence<String>) {
    self.titles = Set(titles.map { Array($0.utf8)[...] })
  }

  func contains(_ node: NodeIndex, of graph: ClaimGraph) -> Bool {
    !titles.isEmpty && graph.nodes.traits[node.position].contains(.titled)
      && titles.contains(graph.texts[graph.nodes.titles[node.position]])
  }
}
