internal import Claims
internal import SourceText

/// Boxes that the author wants in one row: titles in the settings' `sameRank`, and nodes whose data have the
/// same `rank`.
enum RankGroups {
  static func all(in document: ExportDocument) -> [[NodeIndex]] {
    let graph = document.view.graph
    var byTitle: [String: NodeIndex] = [:]
    if !document.drawing.sameRank.isEmpty {
      for node in graph.nodes.indices { byTitle[graph.title(of: node)] = node }
    }
    let byName = document.drawing.sameRank.map { $0.compactMap { byTitle[$0] } }
    return (byName + byData(document)).filter { $0.count > 1 }
  }

  private static func byData(_ document: ExportDocument) -> [[NodeIndex]] {
    guard !document.graph.nodes.data.isEmpty else { return [] }
    var groups: [String: [NodeIndex]] = [:]
    for node in document.view.graph.nodes.indices {
      guard let shown = document.view.shown[node.position],
        let rank = document.graph.data(of: shown)?["rank"]?.text
      else { continue }
      groups[rank, default: []].append(node)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }
}
