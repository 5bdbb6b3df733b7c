internal import Claims
internal import SourceText

/// Makes of a file of ours what it was written from: without what is only drawn, texts as they were.
///
/// What somebody has added by hand is kept: a box without `uid` is called by its label, a line without
/// `relation` says it by its label.
struct DOTOwnGraph {
  private let drawn: PropertyGraph
  private(set) var graph = PropertyGraph()
  /// For each node of the file the node it becomes; nil for what is only drawn.
  private var nodes: [NodeIndex?] = []
  private let sketch: KeyIndex?
  private let uid: KeyIndex?
  private let relation: KeyIndex?
  /// What becomes of values under each key.
  private let plan: [Use]

  /// What the vocabulary says values under each key are.
  private let kinds: (node: [PropertyValue.Kind], edge: [PropertyValue.Kind], graph: [PropertyValue.Kind])

  private enum Use {
    /// What Graphviz draws by.
    case drawing
    case label
    case data(KeyIndex)
  }

  /// Whether a graph was written by us.
  static func isOwn(_ graph: PropertyGraph) -> Bool {
    guard let key = graph.keys.existing(GraphProperty.claimgraph.name) else { return false }
    return graph.graphValues[0].contains { $0.key == key }
  }

  /// - Parameter drawn: the file as any DOT file is read, its values in the order of their owners.
  init(_ drawn: PropertyGraph) {
    self.drawn = drawn
    sketch = drawn.keys.existing(EdgeProperty.sketch.name)
    uid = drawn.keys.existing(NodeProperty.uid.name)
    relation = drawn.keys.existing(EdgeProperty.relation.name)
    var keys = PropertyKeys()
    plan = drawn.keys.names.map { name in
      switch name {
      case "label": .label
      case DOTData.ownColor: .data(keys.index(of: NodeProperty.color.name))
      case EdgeProperty.sketch.name: .drawing
      case _ where DOTAttributes.names.contains(name): .drawing
      default: .data(keys.index(of: name))
      }
    }
    let names = drawn.keys.names.map { $0 == DOTData.ownColor ? NodeProperty.color.name : $0 }
    kinds = (
      names.map { NodeProperty.named($0)?.kind ?? .string },
      names.map { EdgeProperty.named($0)?.kind ?? .string },
      names.map { GraphProperty.named($0)?.kind ?? .string }
    )
    graph.keys = keys
    addNodes()
    addEdges()
    addGraphValues()
    addOrder(DOTData.nodeOrder, \.nodeValues, ownNodes())
    addOrder(DOTData.edgeOrder, \.edgeValues, ownEdges())
    graph.finish()
  }
}

// MARK: - Nodes and edges

extension DOTOwnGraph {
  private mutating func addNodes() {
    var cursor = PropertyRows.Cursor()
    for (at, node) in drawn.nodes.enumerated() {
      let values = drawn.nodeValues.next(at, &cursor)
      if isSketch(values) {
        nodes.append(nil)
        continue
      }
      var copy = node
      copy.id = graph.texts.add(drawn.texts[node.id])
      copy.parent = nil
      let index = graph.add(copy)
      nodes.append(index)
      let isOwn = values.contains { $0.key == uid }
      for value in values {
        add(value, kinds.node, isOwn: isOwn, label: NodeProperty.title.name) {
          $0.nodeValues.add($1, to: index.position)
        }
      }
    }
    for (at, node) in drawn.nodes.enumerated() { addParent(of: node, at) }
  }

  /// Boxes of ours say themselves in which group they stand; the clusters do not tell all groups.
  private mutating func addParent(of node: PropertyGraph.Node, _ at: Int) {
    guard let parent = node.parent, let index = nodes[at] else { return }
    if !node.isGroup, drawn.nodeValues[at].contains(where: { $0.key == uid }) { return }
    var outer: NodeIndex? = parent
    while let next = outer, nodes[next.position] == nil { outer = drawn.nodes[next.position].parent }
    graph.update(index) { $0.parent = outer.flatMap { nodes[$0.position] } }
  }

  private mutating func addEdges() {
    var cursor = PropertyRows.Cursor()
    for (at, edge) in drawn.edges.enumerated() {
      let values = drawn.edgeValues.next(at, &cursor)
      guard let from = nodes[edge.from.position], let to = nodes[edge.to.position], !isSketch(values) else {
        continue
      }
      var copy = edge
      (copy.from, copy.to) = (from, to)
      let index = graph.add(copy)
      let isOwn = values.contains { $0.key == relation }
      for value in values {
        add(value, kinds.edge, isOwn: isOwn, label: EdgeProperty.relation.name) {
          $0.edgeValues.add($1, to: index.position)
        }
      }
    }
  }

  private mutating func addGraphValues() {
    for value in drawn.graphValues[0] {
      let name = drawn.keys[value.key]
      if name == DOTData.nodeOrder || name == DOTData.edgeOrder { continue }
      add(value, kinds.graph, isOwn: true, label: "") { $0.graphValues.add($1, to: 0) }
    }
  }

  private func isSketch(_ values: ArraySlice<PropertyValue>) -> Bool {
    guard let sketch else { return false }
    return values.contains { $0.key == sketch && drawn.texts[$0.text].elementsEqual("true".utf8) }
  }

  /// - Parameter label: what a label says of something that has no value of ours.
  private mutating func add(
    _ value: PropertyValue, _ kinds: [PropertyValue.Kind], isOwn: Bool, label: String,
    to rows: (inout PropertyGraph, PropertyValue) -> Void
  ) {
    let text = drawn.texts[value.text]
    switch plan[value.key.position] {
    case .data(let key):
      let text = graph.texts.add(DOTDataText.read(text))
      rows(&graph, PropertyValue(key: key, kind: kinds[value.key.position], text: text))
    case .label where !isOwn:
      let words = value.kind == .html ? DOTHTML.words(in: text)[...] : text
      rows(&graph, PropertyValue(key: graph.key(label), kind: .string, text: graph.texts.add(words)))
    case .label, .drawing: break
    }
  }
}

// MARK: - Order

extension DOTOwnGraph {
  /// Numbers of the nodes that are in the order: boxes that we wrote, without groups.
  private func ownNodes() -> [Int] {
    guard let uid = graph.keys.existing(NodeProperty.uid.name) else { return [] }
    let kind = graph.keys.existing(NodeProperty.kind.name)
    return graph.nodes.indices.filter { node in
      let values = graph.nodeValues[node]
      let isGroup = values.contains { $0.key == kind && graph.texts[$0.text].elementsEqual("group".utf8) }
      return !graph.nodes[node].isGroup && !isGroup && values.contains { $0.key == uid }
    }
  }

  private func ownEdges() -> [Int] {
    guard let relation = graph.keys.existing(EdgeProperty.relation.name) else { return [] }
    return graph.edges.indices.filter { edge in graph.edgeValues[edge].contains { $0.key == relation } }
  }

  /// Gives what we wrote its number in the whole graph. Where somebody has taken some away, the numbers are
  /// no longer known, and the order is that of the file.
  private mutating func addOrder(
    _ name: String, _ rows: WritableKeyPath<PropertyGraph, PropertyRows>, _ own: [Int]
  ) {
    var numbers: [Int]? = Array(own.indices)
    if let key = drawn.keys.existing(name), let value = drawn.graphValues[0].last(where: { $0.key == key }) {
      numbers = DOTOrder.read(drawn.texts[value.text], count: own.count)
    }
    guard let numbers else { return }
    let key = graph.key(NodeProperty.position.name)
    for (owner, number) in zip(own, numbers) {
      let text = graph.texts.add(String(number))
      graph[keyPath: rows].add(PropertyValue(key: key, kind: .int, text: text), to: owner)
    }
  }
}
