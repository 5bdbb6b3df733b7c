internal import Claims

/// Which row each box of a picture stands in, the uppermost being 0.
///
/// Graphviz puts all reasons for a claim into one row, so that a map of 200 boxes becomes a ribbon 40,000
/// points wide. Here what stands under a claim, a group or the map is set like books on shelves: as many side
/// by side as make a shape about as wide as it is high, the rest on a shelf below.
///
/// - Complexity: O(nodes + edges + groups).
struct BoxRows {
  /// Above this number nobody can look at the picture as a whole, and Graphviz takes minutes for one in rows.
  static let mostBoxes = 2_000
  private(set) var rows: [Int]

  /// Nil for an empty view and for one of more than `mostBoxes`.
  ///
  /// - Parameter sameRow: boxes that the author wants side by side.
  init?(_ graph: ClaimGraph, sameRow: [[NodeIndex]]) {
    guard (1...Self.mostBoxes).contains(graph.nodes.count) else { return nil }
    let forest = BoxForest(graph)
    var shelves = Shelves(forest)
    for item in forest.order.reversed() { shelves.pack(item) }
    var tops = shelves.offsets
    for item in forest.order.dropFirst() { tops[item] += tops[forest.parents[item]] }
    rows = Array(tops.prefix(graph.nodes.count))
    for nodes in sameRow {
      let lowest = nodes.map { rows[$0.position] }.max() ?? 0
      for node in nodes { rows[node.position] = lowest }
    }
  }

  subscript(node: NodeIndex) -> Int { rows[node.position] }

  var count: Int { (rows.max() ?? 0) + 1 }
}
