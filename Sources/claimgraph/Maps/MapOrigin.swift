import Claims
import Exchange

/// What a map was read from: its format, and how much the file holds by its own count.
struct MapOrigin: Sendable {
  let formatName: String
  let counts: DocumentCounts

  init(formatName: String, counts: DocumentCounts) {
    self.formatName = formatName
    self.counts = counts
  }

  /// A map as text.
  init(text graph: ClaimGraph) {
    self.init(
      formatName: ImportChoice.text,
      counts: DocumentCounts(nodes: graph.nodes.count, edges: graph.edges.count))
  }

  /// "read a.gv as dot: 2 nodes and 1 edge".
  func words(on map: MapArgument) -> String {
    "read \(map.name) as \(formatName): " + counted(counts.nodes, "node") + " and "
      + counted(counts.edges, "edge")
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
