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
        graph.nodeValues.add(read(attribute, names), to: node.position)
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
        graph.edgeValues.add(read(attribute, names), to: edge.position)
      }
    }
  }

  /// Sets attributes of the open subgraph, or of the graph.
  mutating func setOfSubgraph(_ attributes: [PropertyValue]) {
    for attribute in attributes {
      let names = DOTEscapes.Names(graph: current > 0 ? graph.texts[subgraphs[current].name] : self.name)
      let value = isPlain(attribute) ? attribute : read(attribute, names)
      if current > 0 {
        subgraphs[current].attributes.append(value)
      } else {
        graph.graphValues.add(value, to: 0)
      }
    }
  }

  /// Whether the value says just what it is.
  private func isPlain(_ value: PropertyValue) -> Bool {
    value.kind == .html || !isLabel(value.key) || !DOTEscapes.hasEscapes(graph.texts[value.text])
  }

  /// What a label says.
  private mutating func read(_ value: PropertyValue, _ names: DOTEscapes.Names) -> PropertyValue {
    var value = value
    value.text = graph.texts.add(DOTEscapes.plain(graph.texts[value.text], names)[...])
    return value
  }

  /// Puts words in the place of labels in HTML; the HTML becomes a value beside them.
  mutating func readHTML() {
    graph.graphValues = readHTML(graph.graphValues, owners: 1)
    graph.nodeValues = readHTML(graph.nodeValues, owners: graph.nodes.count)
    graph.edgeValues = readHTML(graph.edgeValues, owners: graph.edges.count)
  }

  private mutating func readHTML(_ rows: PropertyRows, owners: Int) -> PropertyRows {
    guard rows.values.contains(where: { $0.kind == .html }) else { return rows }
    var read = PropertyRows()
    var cursor = PropertyRows.Cursor()
    for owner in 0..<owners {
      for value in rows.next(owner, &cursor) {
        guard value.kind == .html else {
          read.add(value, to: owner)
          continue
        }
        let words = graph.texts.add(DOTHTML.words(in: graph.texts[value.text])[...])
        let key = graph.key("html-" + graph.keys[value.key])
        read.add(PropertyValue(key: value.key, kind: .string, text: words), to: owner)
        read.add(PropertyValue(key: key, kind: .html, text: value.text), to: owner)
      }
    }
    return read
  }
}
