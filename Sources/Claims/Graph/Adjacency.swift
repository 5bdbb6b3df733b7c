/// Which edges leave and reach each node, as compressed rows.
///
/// - Complexity: O(nodes + edges) to build and to store; O(1) to find a node's edges.
public struct Adjacency: Sendable {
  private let outStarts: [UInt32]
  private let outEdges: [EdgeIndex]
  private let inStarts: [UInt32]
  private let inEdges: [EdgeIndex]

  public init(_ graph: ClaimGraph) {
    (outStarts, outEdges) = Self.rows(graph.edges.from, nodes: graph.nodes.count)
    (inStarts, inEdges) = Self.rows(graph.edges.to, nodes: graph.nodes.count)
  }

  /// Edges from the node, in the order of the graph.
  public func edges(from node: NodeIndex) -> ArraySlice<EdgeIndex> {
    outEdges[Int(outStarts[node.position])..<Int(outStarts[node.position + 1])]
  }

  /// Edges to the node, in the order of the graph.
  public func edges(to node: NodeIndex) -> ArraySlice<EdgeIndex> {
    inEdges[Int(inStarts[node.position])..<Int(inStarts[node.position + 1])]
  }

  private static func rows(_ ends: [NodeIndex], nodes: Int) -> ([UInt32], [EdgeIndex]) {
    var starts = [UInt32](repeating: 0, count: nodes + 1)
    for end in ends { starts[end.position + 1] += 1 }
    for at in 1..<max(1, starts.count) where at < starts.count { starts[at] += starts[at - 1] }
    var next = starts
    var edges = [EdgeIndex](repeating: EdgeIndex(0), count: ends.count)
    for (edge, end) in ends.enumerated() {
      edges[Int(next[end.position])] = EdgeIndex(edge)
      next[end.position] += 1
    }
    return (starts, edges)
  }
}
