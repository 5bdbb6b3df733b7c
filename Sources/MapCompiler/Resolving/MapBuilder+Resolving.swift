internal import Claims
internal import SourceText

/// What can be settled only when the whole map was read, in this order.
extension MapBuilder {
  mutating func resolve() {
    resolveTitles()
    resolveTags()
    resolveData()
    resolveTexts()
    resolveRoles()
    resolveRelations()
    if settings.explodeArguments { explodeArguments() }
    resolveAttributions()
    resolveIdentifiers()
    resolveFrontMatter()
  }

  /// Gives each node its tags, each once, in the order they were written.
  private mutating func resolveTags() {
    // Uses sorted by node; a stable sort keeps each node's tags in the order of the text.
    let order = tagUses.nodes.indices.sorted {
      (tagUses.nodes[$0].raw, $0) < (tagUses.nodes[$1].raw, $1)
    }
    var lastUser = [NodeIndex?](repeating: nil, count: graph.tagNames.count)
    var at = 0
    while at < order.count {
      let node = tagUses.nodes[order[at]]
      var tags: [TagIndex] = []
      while at < order.count, tagUses.nodes[order[at]] == node {
        let tag = tagUses.tags[order[at]]
        if lastUser[tag.position] != node { tags.append(tag) }
        lastUser[tag.position] = node
        at += 1
      }
      graph.setTags(tags, of: node)
    }
  }

  /// Merges the data of all occurrences of a node, later over earlier.
  private mutating func resolveData() {
    for (node, parts) in dataOfOccurrences {
      if let data = DataValue.merged(parts) { graph.mergeData(data, into: node) }
    }
    dataOfOccurrences = [:]
  }

  /// A node's text is its canonical occurrence's in plain words.
  private mutating func resolveTexts() {
    for node in graph.nodes.indices {
      guard let canonical = graph.nodes.canonical[node.position] else { continue }
      let occurrence = graph.occurrences[canonical.position]
      if let kept = graph.plainWords(of: occurrence) {
        graph.setText(graph.addText(repairing: kept[...]), of: node)
      } else {
        graph.setText(occurrence.text, of: node)
      }
    }
  }
}
