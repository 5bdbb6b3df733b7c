/// The occurrences of each node, in the order of the text.
///
/// - Complexity: O(nodes + occurrences) to build and to store; O(1) to find a node's occurrences.
public struct OccurrenceRows: Sendable {
  private let rows: CompressedRows<OccurrenceIndex>

  public init(_ graph: ClaimGraph) {
    let occurrences = graph.occurrences
    rows = CompressedRows(occurrences.indices.lazy.map { OccurrenceIndex($0) }, rows: graph.nodes.count) {
      occurrences[$0.position].node.position
    }
  }

  public subscript(node: NodeIndex) -> ArraySlice<OccurrenceIndex> { rows[node.position] }
}
