internal import Claims
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

  init(_ document: ExportDocument) {
    view = document.view
    boxWidth = Double(max(document.drawing.boxWidth, 4 * Int(YEdLabel.padding)))
    ids = GraphMLIDs(view.graph)
    data = GraphMLValues(document.graph, isDrawing: true)
    parts = ShownParts(of: document.graph, in: document.view)
    groups = Dictionary(document.graph.groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    layout = document.layout ?? Self.stack(view, width: boxWidth)
  }

  func declareKeys(_ xml: inout XMLWriter) {
    data.declareKeys(&xml)
    graphics.declareKeys(&xml)
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
    var values = data.properties.relation(edges.relations[edge.position])
    if let original = parts.edges[edge.position] {
      values = data.properties.values(of: original) + [data.properties.position(of: original)]
    } else {
      values.append(data.properties.sketch)
    }
    data.write(edge: values, &xml)
    graphics.edge(edges.relations[edge.position], &xml)
    xml.end()
  }

  func writeReplacements(_ xml: inout XMLWriter) { data.writeReplacements(&xml) }

  private mutating func write(_ node: NodeIndex, _ xml: inout XMLWriter) {
    xml.newLine()
    xml.start("node")
    xml.attribute("id", ids[node])
    if let original = view.shown[node.position] {
      data.write(
        node: data.properties.values(of: original) + [data.properties.position(of: original)], &xml)
    } else if let group = groups[view.graph.id(of: node)] {
      data.write(node: data.properties.values(of: group), &xml)
    }
    let kind = view.graph.nodes.kinds[node.position]
    let style = BoxStyle(kind, view.graph.nodes.roles[node.position])
    let own = view.graph.nodes.colors[node.position]
    var box = layout.nodes[node.position]
    let label = YEdLabel(of: node, in: view, width: box.width)
    box.height = max(box.height, label.boxHeight)
    // A claim's colour is its border and an argument's its filling, as Argdown draws them.
    let isFilled = kind == .argument || kind == .group
    graphics.node(
      label, in: box, style, fill: isFilled ? own ?? style.fill : style.fill,
      stroke: isFilled ? style.stroke : own ?? style.stroke,
      words: view.fontColors[kind], &xml)
    xml.end()
  }

  private mutating func start(_ group: GroupIndex, _ xml: inout XMLWriter) {
    let facts = view.graph.groups[group.position]
    xml.newLine()
    xml.start("node")
    xml.attribute("id", ids[group])
    xml.attribute("yfiles.foldertype", facts.isClosed ? "folder" : "group")
    data.write(node: data.properties.values(of: facts), &xml)
    graphics.group(
      facts, in: layout.groups[group.position], width: boxWidth, words: view.fontColors[.group], &xml)
    xml.newLine()
    xml.start("graph")
    xml.attribute("id", ids[group] + [UInt8(ascii: ":")])
    xml.attribute("edgedefault", "directed")
  }

  private static func stack(_ view: MapView, width: Double) -> Layout {
    Layout(
      stacking: view.graph, width: width,
      heights: view.graph.nodes.indices.map { YEdLabel(of: $0, in: view, width: width).boxHeight })
  }
}
