internal import Claims

extension ClaimGraph {
  /// The node an edge bears on: for a step of an argument the argument itself.
  func target(of edge: EdgeIndex) -> NodeIndex {
    let to = edges.to[edge.position]
    return nodes.owners[to.position] ?? to
  }
}
