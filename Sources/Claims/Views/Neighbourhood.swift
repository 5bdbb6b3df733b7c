extension ClaimGraph {
  /// Whether each node lies within `depth` steps of a node (nil: any number), along the relations of claims
  /// and arguments in either direction. An argument and its inferences are one place: from a premise to
  /// the argument is one step.
  ///
  /// - Complexity: O(nodes + edges).
  func neighbourhood(of focus: NodeIndex, depth: Int?) -> [Bool] {
    var isReached = [Bool](repeating: false, count: nodes.count)
    var inferences: [NodeIndex: [NodeIndex]] = [:]
    for node in nodes.indices {
      if let owner = nodes.owners[node.position] { inferences[owner, default: []].append(node) }
    }
    let adjacency = Adjacency(self)
    var ring = [place(of: focus)]
    isReached[ring[0].position] = true
    var steps = 0
    while !ring.isEmpty, depth.map({ steps < $0 }) ?? true {
      steps += 1
      var next: [NodeIndex] = []
      func reach(_ node: NodeIndex) {
        let place = place(of: node)
        if isReached[place.position] { return }
        isReached[place.position] = true
        next.append(place)
      }
      for node in ring {
        for part in [node] + (inferences[node] ?? []) {
          for edge in adjacency.edges(from: part) where edges.relations[edge.position].joinsClaims {
            reach(edges.to[edge.position])
          }
          for edge in adjacency.edges(to: part) where edges.relations[edge.position].joinsClaims {
            reach(edges.from[edge.position])
          }
        }
      }
      ring = next
    }
    return isReached
  }

  private func place(of node: NodeIndex) -> NodeIndex { nodes.owners[node.position] ?? node }
}

extension Relation {
  fileprivate var joinsClaims: Bool { isDialectical || self == .premise || self == .conclusion }
}
