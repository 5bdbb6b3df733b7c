/// Which edges leave and reach each node.
///
/// - Complexity: O(nodes + edges) to build and to store; O(1) to find a node's edges.
public struct Adjacency: Sendable {
  private let leaving: CompressedRows<EdgeIndex>
  private let reaching: CompressedRows<EdgeIndex>

  public init(_ graph: ClaimGraph) {
    leaving = Self.rows(graph.edges.from, nodes: graph.nodes.count)
    reaching = Self.rows(graph.edges.to, nodes: graph.nodes.count)
  }

  /// Edges from the node, in the order of the graph.
  public func edges(from node: NodeIndex) -> ArraySlice<EdgeIndex> { leaving[node.position] }

  /// Edges to the node, in the order of the graph.
  public func edges(to node: NodeIndex) -> ArraySlice<EdgeIndex> { reaching[node.position] }

  private static func rows(_ ends: [NodeIndex], nodes: Int) -> CompressedRows<EdgeIndex> {
    CompressedRows(ends.indices.lazy.map { EdgeIndex($0) }, rows: nodes) { ends[$0.position].position }
  }
}
