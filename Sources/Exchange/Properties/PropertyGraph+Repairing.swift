internal import Claims
internal import SourceText

extension PropertyGraph {
  /// Puts back what the format could not hold or show: characters (`exact`) and parts of the graph that a
  /// drawing leaves out (`hidden`).
  mutating func restore() {
    restoreCharacters()
    restoreHidden()
  }

  private mutating func restoreCharacters() {
    guard let exact = keys.existing(NodeProperty.exact.name) else { return }
    graphValues = restored(graphValues, exact)
    nodeValues = restored(nodeValues, exact)
    edgeValues = restored(edgeValues, exact)
  }

  private mutating func restored(_ rows: PropertyRows, _ exact: KeyIndex) -> PropertyRows {
    var rows = rows
    for (at, value) in rows.values.enumerated() where value.key == exact {
      guard let texts = GraphJSONPieces.data(self.texts[value.text]) else { continue }
      for entry in texts.entries {
        guard let key = keys.existing(entry.key), let text = entry.value.text else { continue }
        rows.replace(key, besides: at, with: self.texts.add(text))
      }
    }
    return rows
  }

  private mutating func restoreHidden() {
    guard let key = keys.existing(GraphProperty.hidden.name),
      let value = graphValues[0].first(where: { $0.key == key }),
      let hidden = GraphJSONPieces.data(texts[value.text])
    else { return }
    var known = nodesByUID()
    for facts in hidden["nodes"]?.elements ?? [] {
      guard let id = facts[NodeProperty.uid.name]?.text else { continue }
      let node = add(Node(id: texts.add(id), parent: nil, origin: .startOfMap))
      known[id] = known[id] ?? node
      for entry in facts.entries {
        nodeValues.add(self.value(entry, kind: NodeProperty.named(entry.key)?.kind), to: node.position)
      }
    }
    for facts in hidden["edges"]?.elements ?? [] {
      // An end that somebody took away takes its edges with it.
      guard let from = facts["from"]?.text.flatMap({ known[$0] }),
        let to = facts["to"]?.text.flatMap({ known[$0] })
      else { continue }
      let edge = add(Edge(id: .empty, from: from, to: to, origin: .startOfMap))
      for entry in facts.entries where entry.key != "from" && entry.key != "to" {
        edgeValues.add(self.value(entry, kind: EdgeProperty.named(entry.key)?.kind), to: edge.position)
      }
    }
  }

  private func nodesByUID() -> [String: NodeIndex] {
    guard let uid = keys.existing(NodeProperty.uid.name) else { return [:] }
    var known: [String: NodeIndex] = [:]
    var cursor = PropertyRows.Cursor()
    for at in nodes.indices {
      if let value = nodeValues.next(at, &cursor).first(where: { $0.key == uid }) {
        known[texts.string(value.text)] = NodeIndex(at)
      }
    }
    return known
  }

  private mutating func value(_ entry: DataValue.Entry, kind: PropertyValue.Kind?) -> PropertyValue {
    let (own, text) = entry.value.property
    return PropertyValue(key: key(entry.key), kind: kind ?? own, text: texts.add(text))
  }
}

extension DataValue {
  /// The elements of a list; none for other values.
  fileprivate var elements: [DataValue] {
    if case .list(let values) = self { values } else { [] }
  }

  /// The value as a property's kind and text.
  fileprivate var property: (kind: PropertyValue.Kind, text: String) {
    switch self {
    case .bool(let value): (.bool, value ? "true" : "false")
    case .int(let value): (.int, String(value))
    case .double(let value): (.double, String(value))
    case .string(let value), .timestamp(let value): (.string, value)
    case .null, .list, .map: (.json, compactJSON)
    }
  }
}
