internal import Claims
internal import SourceText

/// What of a graph's claims and relations its view does not show: for formats that write the view.
struct ViewLosses {
  /// Claims, quotations and arguments that stand in closed groups, or only inside structures, or were not
  /// selected.
  private(set) var hiddenNodes = 0
  private(set) var closedGroups = 0
  /// Relations between claims and arguments that are not drawn as they are.
  private(set) var hiddenEdges = 0
  /// Arrows that stand for a structure, a closed group or several relations.
  private(set) var standInEdges = 0

  /// Claims and arguments whose weight no box shows.
  private(set) var weights = 0

  private struct Ends: Hashable {
    let relation: Relation
    let from: NodeIndex
    let to: NodeIndex
  }

  /// - Parameters:
  ///   - alsoShown: what the format writes beside the boxes of the view.
  ///   - showsWeights: whether it writes weights.
  /// - Complexity: O(graph + view).
  init(_ document: ExportDocument, alsoShown: Set<NodeIndex> = [], showsWeights: Bool = false) {
    let (graph, view) = (document.graph, document.view)
    let shown = Set(view.shown.compactMap(\.self)).union(alsoShown)
    hiddenNodes = graph.nodes.indices.count {
      (graph.nodes.isStatement($0) || graph.nodes.isArgument($0)) && !shown.contains($0)
    }
    weights = showsWeights ? 0 : graph.nodes.citations.values.count { $0.weight != nil }
    closedGroups = view.graph.nodes.kinds.count { $0 == .group }
    let relations = Set(
      graph.edges.indices.lazy.filter { graph.edges.relations[$0.position].isDialectical }.map {
        Ends(
          relation: graph.edges.relations[$0.position], from: graph.edges.from[$0.position],
          to: graph.edges.to[$0.position])
      })
    var drawn: Set<Ends> = []
    for edge in view.graph.edges.indices {
      let from = view.shown[view.graph.edges.from[edge.position].position]
      let to = view.shown[view.graph.edges.to[edge.position].position]
      guard let from, let to else {
        standInEdges += 1
        continue
      }
      let ends = Ends(relation: view.graph.edges.relations[edge.position], from: from, to: to)
      if relations.contains(ends) { drawn.insert(ends) } else { standInEdges += 1 }
    }
    hiddenEdges = relations.count - drawn.count
  }

  /// A note for each loss.
  func findings(format: String) -> [Finding] {
    var findings: [Finding] = []
    if hiddenNodes > 0 {
      let closed = closedGroups > 0 ? "; \(closedGroups) closed groups stand as one box each" : ""
      findings.append(
        Finding(
          .note, "not-shown",
          "\(format) holds what a diagram shows; \(hiddenNodes) claims and arguments are not shown\(closed)",
          help: "show more of the map with `--statement-selection all`, or write a format for the whole graph"
        ))
    }
    if hiddenEdges > 0 || standInEdges > 0 {
      findings.append(
        Finding(
          .note, "relations-drawn",
          "\(hiddenEdges) relations are not drawn as they are; \(standInEdges) arrows stand for structures or "
            + "groups",
          help: "formats for the whole graph, such as json, have every relation"))
    }
    if weights > 0 {
      findings.append(
        Finding(
          .note, "weights-left-out", "\(format) does not show the weights of \(weights) claims and arguments")
      )
    }
    return findings
  }
}

extension ExportFormat {
  /// For formats that write the view: features that they do not carry, and what the view does not show.
  func viewLeftOut(of document: ExportDocument) -> [Finding] {
    featuresLeftOut(of: document) + ViewLosses(document).findings(format: name)
  }
}
