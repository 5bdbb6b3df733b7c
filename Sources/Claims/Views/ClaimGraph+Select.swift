extension ClaimGraph {
  /// A graph of some nodes alone, in the order given: with the edges between them, their occurrences, data
  /// and citations, the lines of their structures, and the groups that hold any of them.
  ///
  /// An occurrence under a heading that is not kept moves to the nearest kept one above it. Texts, tag
  /// names and files are shared with this graph.
  ///
  /// - Parameter nodes: each at most once.
  /// - Complexity: O(nodes + edges + occurrences) of this graph.
  public func select(_ nodes: [NodeIndex]) -> ClaimGraph {
    let reindexing = Reindexing(nodes, of: self)
    let (groups, newGroup) = groups(holding: nodes)
    var (graph, newOccurrence) = reindexing.graph { _, group in group.flatMap { newGroup[$0.position] } }
    graph.groups = groups
    for edge in edges.indices {
      if let from = reindexing.newIndex[edges.from[edge.position].position],
        let to = reindexing.newIndex[edges.to[edge.position].position]
      {
        let copy = graph.addEdge(
          edges.relations[edge.position], from: from, to: to, origin: edges.origins[edge.position])
        if let data = edges.data[edge] { graph.setData(data, of: copy) }
      }
    }
    for (argument, lines) in structures {
      guard let new = reindexing.newIndex[argument.position] else { continue }
      let kept = lines.compactMap { line in
        newOccurrence[line.occurrence.position].map {
          StructureLine(
            occurrence: $0, inference: line.inference.flatMap { reindexing.newIndex[$0.position] })
        }
      }
      if !kept.isEmpty { graph.setStructure(kept, of: new) }
    }
    return graph
  }

  /// The groups that hold any of the nodes, and for each group of this graph the nearest kept one at or
  /// above it.
  private func groups(holding nodes: [NodeIndex]) -> ([Group], [GroupIndex?]) {
    var isKept = [Bool](repeating: false, count: groups.count)
    for node in nodes {
      if let group = self.nodes.groups[node.position] { isKept[group.position] = true }
    }
    for at in groups.indices.reversed() where isKept[at] {
      if let parent = groups[at].parent { isKept[parent.position] = true }
    }
    var kept: [Group] = []
    var numbers: [GroupIndex?] = []
    for (at, group) in groups.enumerated() {
      let parent = group.parent.flatMap { $0.position < at ? numbers[$0.position] : nil }
      guard isKept[at] else {
        numbers.append(parent)
        continue
      }
      numbers.append(GroupIndex(kept.count))
      var copy = group
      copy.parent = parent
      kept.append(copy)
    }
    return (kept, numbers)
  }
}
