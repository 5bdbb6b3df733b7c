internal import Claims
internal import SourceText
internal import XMLStream

/// Writes the nodes, groups and edges of a view for yEd.
struct YEdWriter {
  private let view: MapView
  private let layout: Layout
  private let boxWidth: Double
  private let ids: GraphMLIDs
  private let graphics = YEdGraphics()
  private var data: GraphMLValues
  private let parts: ShownParts
  private let groups: [String: Group]

  private let kept: KeptDrawings

  init(_ document: ExportDocument) {
    view = document.view
    boxWidth = Double(max(document.drawing.boxWidth, 4 * Int(YEdLabel.padding)))
    ids = GraphMLIDs(view.graph)
    parts = ShownParts(of: document.graph, in: document.view)
    kept = KeptDrawings(document, parts)
    data = GraphMLValues(kept.graph, isDrawing: true)
    groups = Dictionary(kept.graph.groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    layout = document.layout ?? Self.stack(view, width: boxWidth)
  }

  func declareKeys(_ xml: inout XMLWriter) {
    data.declareKeys(&xml)
    graphics.declareKeys(withResources: kept.resources != nil, &xml)
    if let resources = kept.resources { graphics.write(resources: resources, &xml) }
  }

  /// All nodes, those of a group inside a graph of its own. Edges come after them in the outermost graph,
  /// since an edge must stand in a graph that holds both its ends.
  mutating func writeNodes(_ xml: inout XMLWriter) {
    let hidden = data.properties.hidden(parts)
    data.writeGraph(hidden, &xml)
    let tree = GroupTree(view.graph)
    for node in tree.nodes(in: nil) { write(node, &xml) }
    for step in tree.steps {
      switch step {
      case .enter(let group, _):
        start(group, &xml)
        for node in tree.nodes(in: group) { write(node, &xml) }
      case .leave:
        xml.endOnNewLine()
        xml.endOnNewLine()
      }
    }
  }

  mutating func write(_ edge: EdgeIndex, _ xml: inout XMLWriter) {
    let edges = view.graph.edges
    xml.newLine()
    xml.startEdge(edge, from: ids[edges.from[edge.position]], to: ids[edges.to[edge.position]])
    let relation = edges.relations[edge.position]
    var values = data.properties.relation(relation)
    if let original = parts.edges[edge.position] {
      values = data.properties.values(of: original) + [data.properties.position(of: original)]
    } else {
      values.append(data.properties.sketch)
    }
    let own = parts.edges[edge.position].flatMap { kept.edges[$0] }
    let drawing =
      own.map { own in XMLFragment { own.write(words: newWords(of: own, edge), &$0) } }
      ?? graphics.edge(relation)
    if own == nil { values.append(PropertyValue(EdgeProperty.drawn, mark(drawing))) }
    data.write(edge: values, &xml)
    graphics.write(edge: drawing, &xml)
    xml.end()
  }

  func writeReplacements(_ xml: inout XMLWriter) { data.writeReplacements(&xml) }

  private mutating func write(_ node: NodeIndex, _ xml: inout XMLWriter) {
    xml.newLine()
    xml.start("node")
    xml.attribute("id", ids[node])
    var values: [PropertyValue] = []
    var own: KeptDrawing?
    if let original = view.shown[node.position] {
      values = data.properties.values(of: original) + [data.properties.position(of: original)]
      own = kept.nodes[original]
    } else if let group = groups[view.graph.id(of: node)] {
      values = data.properties.values(of: group)
      own = kept.groups[group.id]
    }
    write(values, own, words: own.flatMap { newWords(of: $0, node) }, &xml) { $0.drawing(of: node) }
    xml.end()
  }

  private func drawing(of node: NodeIndex) -> XMLFragment {
    let kind = view.graph.nodes.kinds[node.position]
    let style = BoxStyle(kind, view.graph.nodes.roles[node.position])
    let own = view.graph.nodes.colors[node.position]
    var box = layout.nodes[node.position]
    let label = YEdLabel(of: node, in: view, width: box.width)
    box.height = max(box.height, label.boxHeight)
    // A claim's colour is its border and an argument's its filling, as Argdown draws them.
    let isFilled = kind == .argument || kind == .group
    return graphics.node(
      label, in: box, style, fill: isFilled ? own ?? style.fill : style.fill,
      stroke: isFilled ? style.stroke : own ?? style.stroke, words: view.fontColors[kind])
  }

  private mutating func start(_ group: GroupIndex, _ xml: inout XMLWriter) {
    let facts = view.graph.groups[group.position]
    xml.newLine()
    xml.start("node")
    xml.attribute("id", ids[group])
    xml.attribute("yfiles.foldertype", facts.isClosed ? "folder" : "group")
    let own = kept.groups[facts.id]
    var told = facts
    if let known = groups[facts.id] { told.data = known.data }
    write(
      data.properties.values(of: told), own, words: own?.newWords([facts.title]), &xml
    ) { [boxWidth, layout, view] in
      $0.graphics.group(
        facts, in: layout.groups[group.position], width: boxWidth, words: view.fontColors[.group])
    }
    xml.newLine()
    xml.start("graph")
    xml.attribute("id", ids[group] + [UInt8(ascii: ":")])
    xml.attribute("edgedefault", "directed")
  }

  /// The data and the drawing of a node or group: its own, or the one that we make, with a mark that says so.
  private mutating func write(
    _ values: [PropertyValue], _ own: KeptDrawing?, words: String?, _ xml: inout XMLWriter,
    make: (borrowing YEdWriter) -> XMLFragment
  ) {
    let drawing = own.map { own in XMLFragment { own.write(words: words, &$0) } } ?? make(self)
    let mark = own == nil ? [PropertyValue(NodeProperty.drawn, mark(drawing))] : []
    data.write(node: values + mark, &xml)
    graphics.write(node: drawing, &xml)
  }

  private mutating func mark(_ drawing: XMLFragment) -> Text {
    data.properties.word(DrawnMark.of(drawing.bytes[...]))
  }

  private func newWords(of drawing: KeptDrawing, _ node: NodeIndex) -> String? {
    let graph = view.graph
    let words = [graph.nodes.titles, graph.nodes.texts, graph.nodes.ids].map {
      graph.texts.string($0[node.position])
    }
    let told = view.shown[node.position].flatMap { kept.graph.data(of: $0) }
    return drawing.newWords(words + Self.toldLabels(told))
  }

  private func newWords(of drawing: KeptDrawing, _ edge: EdgeIndex) -> String? {
    let relation = view.graph.edges.relations[edge.position]
    if let label = drawing.label, ForeignWords.relation(label) == relation { return nil }
    let told = parts.edges[edge.position].flatMap { kept.graph.data(of: $0) }
    return drawing.newWords([relation.rawValue] + Self.toldLabels(told))
  }

  /// What the label said in the other program.
  private static func toldLabels(_ data: DataValue?) -> [String] {
    (GraphMLReader.drawnLabels + [EdgeProperty.label.name]).compactMap { data?[$0]?.text }
  }

  private static func stack(_ view: MapView, width: Double) -> Layout {
    Layout(
      stacking: view.graph, width: width,
      heights: view.graph.nodes.indices.map { YEdLabel(of: $0, in: view, width: width).boxHeight })
  }
}
