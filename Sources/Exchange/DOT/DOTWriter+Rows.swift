internal import Claims
internal import Writing

extension DOTWriter {
  /// Ties the boxes of each row together, and the rows one under the other along a line of unseen points; in
  /// a map that is too big for rows only what the author wants side by side.
  func writeRows(to stream: inout ByteStream) {
    guard let rows else { return writeSameRanks(to: &stream) }
    var members: [[NodeIndex]] = Array(repeating: [], count: rows.count)
    for node in graph.nodes.indices { members[rows[node]].append(node) }
    stream.append(
      "  node [shape=point style=invis width=0.01 height=0.01 label=\"\" tooltip=\"\"\(sketchMark)]\n")
    for (row, nodes) in members.enumerated() {
      stream.append("  { rank=same; \"row \(row)\"; ")
      for node in nodes { writeItem(node, to: &stream) }
      stream.append("}\n")
      if row > 0 { stream.append("  \"row \(row)\" -> \"row \(row - 1)\" [style=invis weight=0]\n") }
    }
    if let top = legend.topName {
      // Below everything, so that it never stands between two boxes.
      stream.append("  \"legend below\" -> \"row \(rows.count - 1)\" [style=invis weight=0 minlen=2]\n")
      stream.append("  { rank=same; \"legend below\"; \"\(top)\" }\n")
    }
  }

  private func writeSameRanks(to stream: inout ByteStream) {
    for nodes in rankGroups {
      stream.append("  { rank=same; ")
      for node in nodes { writeItem(node, to: &stream) }
      stream.append("}\n")
    }
  }

  private func writeItem(_ node: NodeIndex, to stream: inout ByteStream) {
    writeName(node, to: &stream)
    stream.append("; ")
  }
}
