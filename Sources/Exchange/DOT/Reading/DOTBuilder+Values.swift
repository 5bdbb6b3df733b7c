internal import Claims

extension DOTBuilder {
  /// Sets attributes of all nodes in a row. Subgraphs in it have none.
  mutating func set(_ attributes: [PropertyValue], ofAll row: ArraySlice<DOTEnd>) {
    guard let first = row.first else { return }
    guard row.count == 1 || affords((row.count - 1) * attributes.count, at: first.place) else { return }
    for end in row {
      switch end.target {
      case .node(let node): set(attributes, of: NodeIndex(node))
      case .subgraph: remarks.add(.attributesOfSubgraph, at: end.place)
      }
    }
  }

  mutating func set(_ attributes: [PropertyValue], of node: NodeIndex) {
    for attribute in attributes {
      if isPlain(attribute) {
        graph.nodeValues.add(attribute, to: node.position)
      } else {
        let names = DOTEscapes.Names(graph: name, node: graph.texts[graph.nodes[node.position].id])
        for value in read(attribute, names) { graph.nodeValues.add(value, to: node.position) }
      }
    }
  }

  mutating func set(_ attributes: [PropertyValue], of edge: EdgeIndex) {
    for attribute in attributes {
      if isPlain(attribute) {
        graph.edgeValues.add(attribute, to: edge.position)
      } else {
        let ends = graph.edges[edge.position]
        let (tail, head) = (graph.nodes[ends.from.position].id, graph.nodes[ends.to.position].id)
        let names = DOTEscapes.Names(
          graph: name, ends: (graph.texts[tail], isDirected ? "->" : "--", graph.texts[head]))
        for value in read(attribute, names) { graph.edgeValues.add(value, to: edge.position) }
      }
    }
  }

  /// Sets attributes of the open subgraph, or of the graph.
  mutating func setOfSubgraph(_ attributes: [PropertyValue]) {
    for attribute in attributes {
      let values =
        isPlain(attribute)
        ? [attribute] : read(attribute, DOTEscapes.Names(graph: graph.texts[subgraphs[current].name]))
      if current > 0 {
        subgraphs[current].attributes += values
      } else {
        for value in values { graph.graphValues.add(value, to: 0) }
      }
    }
  }

  /// Whether the value says just what it is.
  private func isPlain(_ value: PropertyValue) -> Bool {
    value.kind != .html && !(isLabel(value.key) && DOTEscapes.hasEscapes(graph.texts[value.text]))
  }

  /// What a label says, and of one in HTML also itself.
  private mutating func read(_ value: PropertyValue, _ names: DOTEscapes.Names) -> [PropertyValue] {
    let text = graph.texts[value.text]
    guard value.kind == .html else {
      let plain = graph.texts.add(DOTEscapes.plain(text, names)[...])
      return [PropertyValue(key: value.key, kind: .string, text: plain)]
    }
    let words = graph.texts.add(DOTHTML.words(in: text)[...])
    let html = graph.key("html-" + graph.keys[value.key])
    return [
      PropertyValue(key: value.key, kind: .string, text: words),
      PropertyValue(key: html, kind: .html, text: value.text),
    ]
  }
}
