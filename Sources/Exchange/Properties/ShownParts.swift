internal import Claims
internal import Writing

/// What of a graph a drawing shows and what it does not, so that a drawn file can carry the whole graph.
struct ShownParts {
  /// For each edge of the view the edge of the graph that it is; nil for one that only stands for a
  /// structure which is not shown.
  let edges: [EdgeIndex?]
  let hiddenNodes: [NodeIndex]
  let hiddenEdges: [EdgeIndex]

  private struct Ends: Hashable {
    let relation: Relation
    let from: NodeIndex
    let to: NodeIndex
  }

  /// - Complexity: O(nodes + edges).
  init(of graph: ClaimGraph, in view: MapView) {
    var isShown = [Bool](repeating: false, count: graph.nodes.count)
    for node in view.shown { if let node { isShown[node.position] = true } }
    hiddenNodes = graph.nodes.indices.filter { !isShown[$0.position] }

    var waiting: [Ends: [EdgeIndex]] = [:]
    for edge in graph.edges.indices.reversed() {
      let ends = Ends(
        relation: graph.edges.relations[edge.position], from: graph.edges.from[edge.position],
        to: graph.edges.to[edge.position])
      if isShown[ends.from.position], isShown[ends.to.position] { waiting[ends, default: []].append(edge) }
    }
    var isDrawn = [Bool](repeating: false, count: graph.edges.count)
    let drawn = view.graph.edges
    edges = drawn.indices.map { edge in
      guard let from = view.shown[drawn.from[edge.position].position],
        let to = view.shown[drawn.to[edge.position].position],
        let known = waiting[Ends(relation: drawn.relations[edge.position], from: from, to: to)]?.popLast()
      else { return nil }
      isDrawn[known.position] = true
      return known
    }
    hiddenEdges = graph.edges.indices.filter { !isDrawn[$0.position] }
  }
}

extension GraphProperties {
  /// Of a drawing: what it does not show, as the graph's property `hidden`; nil when it shows all.
  mutating func hidden(_ parts: ShownParts) -> PropertyValue? {
    if parts.hiddenNodes.isEmpty, parts.hiddenEdges.isEmpty { return nil }
    // No other program looks in here, so what is there for them is left out.
    let nodes = parts.hiddenNodes.map { node in
      values(of: node).filter { !Self.nodeExtras.contains($0.key) } + [position(of: node)]
    }
    let edges = parts.hiddenEdges.map { edge in
      (edge: edge, data: self.graph.edges.data[edge] == nil ? [] : values(of: edge).filter(Self.isEdgeDatum))
    }
    let (texts, keys, graph) = (texts, keys, graph)
    let json = jsonText { json in
      json.object { json in
        json.member("nodes") { json in
          json.array { json in
            for values in nodes { json.element { $0.object { $0.members(values, texts, keys) } } }
          }
        }
        json.member("edges") { json in
          json.array { json in
            for (edge, data) in edges {
              json.element { json in
                json.object { json in
                  let at = edge.position
                  json.member("from", graph.texts[graph.nodes.ids[graph.edges.from[at].position]])
                  json.member("to", graph.texts[graph.nodes.ids[graph.edges.to[at].position]])
                  json.member(EdgeProperty.relation.name, graph.edges.relations[at].rawValue)
                  json.members(data, texts, keys)
                  json.member(EdgeProperty.position.name, at)
                }
              }
            }
          }
        }
      }
    }
    return PropertyValue(GraphProperty.hidden, json)
  }

  private static let nodeExtras: Set<KeyIndex> = Set(
    [NodeProperty.label, .name, .group, .red, .green, .blue, .by, .via, .source].map(\.key))

  /// Whether a value is the author's own, or a property that another program gave.
  private static func isEdgeDatum(_ value: PropertyValue) -> Bool {
    value.key == EdgeProperty.data.key || value.key.position >= Vocabulary.keys.names.count
  }

  /// Marks an edge that is drawn only.
  var sketch: PropertyValue {
    mutating get { PropertyValue(EdgeProperty.sketch, word("true")) }
  }

  /// The node's number in the whole graph.
  mutating func position(of node: NodeIndex) -> PropertyValue {
    PropertyValue(NodeProperty.position, texts.add(String(node.position)))
  }

  /// The edge's number in the whole graph.
  mutating func position(of edge: EdgeIndex) -> PropertyValue {
    PropertyValue(EdgeProperty.position, texts.add(String(edge.position)))
  }
}

extension JSONWriter {
  /// Values as members of the object that is open, each with the JSON type of its kind.
  mutating func members(_ values: some Sequence<PropertyValue>, _ texts: TextPool, _ keys: PropertyKeys) {
    for value in values { member(keys[value.key]) { $0.value(value, texts) } }
  }

  /// A value with the JSON type of its kind.
  mutating func value(_ value: PropertyValue, _ texts: TextPool) {
    switch value.kind {
    case .string, .xml, .html: string(texts[value.text])
    case .int, .double, .bool, .json: raw(texts[value.text])
    }
  }
}
