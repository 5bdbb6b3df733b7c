internal import Claims
internal import Writing

/// Writes what the graph says of boxes, lines and itself as attributes that Graphviz does not draw, so that
/// the file can be read back as the whole graph.
///
/// Names are those of the vocabulary, but for a colour of the author's own, which would change the picture:
/// that is `own-color`. What the picture shows already is not said again, and data of the author's are one
/// attribute in JSON, since an attribute of any name might be one of Graphviz.
///
/// A class, since it makes texts while it writes, and a writer that had to change for that would be copied in
/// part for every box.
final class DOTData {
  /// The attribute of a colour of the author's own.
  static let ownColor = "own-color"
  /// The attribute of what is only drawn: legend, rows, lines that stand for a structure not shown.
  static let sketch = " sketch=true"

  static let nodeOrder = "node-order"
  static let edgeOrder = "edge-order"

  private var properties: GraphProperties
  private let parts: ShownParts
  private let view: MapView
  private let groups: [String: Group]
  /// For each key what stands before its value; nil for those that are not written.
  private let prefixes: [[UInt8]?]

  init(_ document: ExportDocument) {
    properties = GraphProperties(document.graph, hasColumns: false, hasOrigins: false)
    parts = ShownParts(of: document.graph, in: document.view)
    view = document.view
    groups = Dictionary(document.graph.groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    prefixes = Self.prefixes()
  }

  private static func prefixes() -> [[UInt8]?] {
    var prefixes: [[UInt8]?] = Array(repeating: nil, count: Vocabulary.keys.names.count)
    func add(_ key: KeyIndex, _ name: String) {
      let isPlain = name.utf8.allSatisfy { $0 != UInt8(ascii: "-") }
      prefixes[key.position] = Array(" \(isPlain ? name : "\"\(name)\"")=\"".utf8)
    }
    let nodes: [NodeProperty] = [
      .uid, .kind, .role, .title, .text, .by, .via, .source, .locator, .work, .date, .weight, .tags, .traits,
      .argument, .groupID, .verdict, .flags, .foundAt, .ruling, .rulingData, .data, .occurrences,
    ]
    for property in nodes { add(property.key, property.name) }
    add(NodeProperty.color.key, ownColor)
    for property in GraphProperty.allCases where property != .exact && property != .replaced {
      add(property.key, property.name)
    }
    return prefixes
  }

  /// Of a box.
  func write(_ node: NodeIndex, to stream: inout ByteStream) {
    if let original = view.shown[node.position] {
      let values = properties.values(of: original)
      write(values, to: &stream)
    } else if let group = groups[view.graph.id(of: node)] {
      let values = properties.values(of: group)
      write(values, to: &stream)
    }
  }

  /// Of a line.
  func write(_ edge: EdgeIndex, to stream: inout ByteStream) {
    guard let original = parts.edges[edge.position] else { return stream.append(Self.sketch) }
    let graph = properties.graph
    stream.append(" relation=")
    stream.append(graph.edges.relations[original.position].rawValue)
    if graph.edges.data[original] == nil { return }
    let values = properties.values(of: original).filter { $0.key == EdgeProperty.data.key }
    write(values, to: &stream)
  }

  /// Of a cluster.
  func write(_ group: GroupIndex, to stream: inout ByteStream) {
    guard let facts = groups[view.graph.groups[group.position].id] else { return stream.append(Self.sketch) }
    // The graph's `groups` tell the rest.
    let id = properties.word(facts.id)
    write([PropertyValue(NodeProperty.uid, id)], to: &stream)
  }

  /// Of the graph.
  func writeGraph(to stream: inout ByteStream) {
    var values = properties.graphValues()
    if let hidden = properties.hidden(parts) { values.append(hidden) }
    for value in values {
      stream.append("\n   ")
      write([value], to: &stream)
    }
    DOTOrder.write("\n    ", Self.nodeOrder, boxOrder(), to: &stream)
    DOTOrder.write("\n    ", Self.edgeOrder, parts.edges.compactMap { $0?.position }, to: &stream)
  }

  /// The numbers of the nodes in the whole graph, in the order of the file.
  private func boxOrder() -> [Int] {
    let tree = GroupTree(view.graph)
    var order = tree.nodes(in: nil).map { $0 }
    for case .enter(let group, _) in tree.steps { order += tree.nodes(in: group) }
    return order.compactMap { view.shown[$0.position]?.position }
  }

  /// The values must be made before this is called: an argument that made them would copy all texts, since
  /// `self` is held while arguments are evaluated.
  private func write(_ values: [PropertyValue], to stream: inout ByteStream) {
    for value in values {
      guard let prefix = prefixes[value.key.position] else { continue }
      stream.append(prefix)
      DOTText.writeData(properties.texts[value.text], to: &stream)
      stream.append(UInt8(ascii: "\""))
    }
  }
}
