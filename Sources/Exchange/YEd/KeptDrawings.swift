internal import Claims
internal import SourceText

/// The drawings of other programs that a document's nodes, groups and edges have in their data, and the graph
/// without them: they are written where yEd looks for them, and not in the data as well.
struct KeptDrawings {
  private(set) var graph: ClaimGraph
  private(set) var nodes: [NodeIndex: KeptDrawing] = [:]
  private(set) var edges: [EdgeIndex: KeptDrawing] = [:]
  private(set) var groups: [String: KeptDrawing] = [:]
  /// Pictures and the like that the drawings refer to.
  private(set) var resources: KeptDrawing?

  private static let key = NodeProperty.graphics.name
  private static let resourcesKey = GraphMLKeys.Use.resources.rawValue

  init(_ document: ExportDocument, _ parts: ShownParts) {
    graph = document.graph
    // Most graphs come from no drawing.
    let has = { (data: DataValue) in data[Self.key] != nil }
    if graph.nodes.data.values.contains(where: has) { takeNodes(document.view) }
    if graph.edges.data.values.contains(where: has) { takeEdges(parts) }
    if graph.groups.contains(where: { has($0.data) }) { takeGroups(document.view) }
    if let (drawing, rest) = Self.part(graph.metadata, Self.resourcesKey) {
      resources = drawing
      graph.metadata = rest
    }
  }

  private mutating func takeNodes(_ view: MapView) {
    let json = GraphJSON(graph)
    for case let node? in view.shown where !json.tellsMoreOfOccurrences(of: node) {
      guard let data = graph.data(of: node), let (drawing, rest) = Self.part(data, Self.key) else { continue }
      nodes[node] = drawing
      let left = rest.entries.isEmpty ? nil : rest
      graph.setData(left, of: node)
      if let occurrence = graph.nodes.canonical[node.position] { graph.setData(left, of: occurrence) }
    }
  }

  private mutating func takeEdges(_ parts: ShownParts) {
    for case let edge? in parts.edges {
      guard let data = graph.data(of: edge), let (drawing, rest) = Self.part(data, Self.key) else { continue }
      edges[edge] = drawing
      graph.setData(rest.entries.isEmpty ? nil : rest, of: edge)
    }
  }

  private mutating func takeGroups(_ view: MapView) {
    let shown = Set(
      view.graph.groups.map(\.id)
        + view.graph.nodes(of: .group).map { view.graph.id(of: $0) })
    for (at, group) in graph.groups.enumerated() where shown.contains(group.id) {
      guard let (drawing, rest) = Self.part(group.data, Self.key) else { continue }
      groups[group.id] = drawing
      graph.updateGroup(GroupIndex(at)) { $0.data = rest }
    }
  }

  private static func part(_ data: DataValue, _ key: String) -> (KeptDrawing, rest: DataValue)? {
    guard case .string(let text)? = data[key], let drawing = KeptDrawing(text) else { return nil }
    return (drawing, .map(data.entries.filter { $0.key != key }))
  }
}

extension KeptDrawing {
  /// What the label should say instead, of a node or group whose words have changed since it was drawn.
  ///
  /// - Parameter known: all that the label may say: title, text, id, and what it said in the other program.
  func newWords(_ known: [String]) -> String? {
    guard let label else { return nil }
    let plain = Self.squeezed(label)
    if known.contains(where: { Self.squeezed($0) == plain }) { return nil }
    return known.first { !$0.isEmpty }
  }

  /// Without blanks: labels are broken into lines anywhere.
  static func squeezed(_ text: String) -> [UInt8] { text.utf8.filter { $0 > 0x20 } }
}
