internal import Claims

/// The occurrences of each node, in the order of the text.
///
/// - Complexity: O(nodes + occurrences) to build; O(1) to find a node's occurrences.
struct OccurrenceRows {
  private let starts: [Int]
  private let ordered: [OccurrenceIndex]

  init(_ graph: ClaimGraph) {
    var starts = [Int](repeating: 0, count: graph.nodes.count + 1)
    for occurrence in graph.occurrences { starts[occurrence.node.position + 1] += 1 }
    for row in starts.indices.dropFirst() { starts[row] += starts[row - 1] }
    var next = starts
    var ordered = [OccurrenceIndex](repeating: OccurrenceIndex(0), count: graph.occurrences.count)
    for (position, occurrence) in graph.occurrences.enumerated() {
      ordered[next[occurrence.node.position]] = OccurrenceIndex(position)
      next[occurrence.node.position] += 1
    }
    self.starts = starts
    self.ordered = ordered
  }

  subscript(node: NodeIndex) -> ArraySlice<OccurrenceIndex> {
    ordered[starts[node.position]..<starts[node.position + 1]]
  }
}
