internal import Claims
internal import SourceText
internal import Writing

extension GraphProperties {
  /// Everything the graph says of a node, in the order of the vocabulary.
  mutating func values(of node: NodeIndex) -> [PropertyValue] {
    var values: [PropertyValue] = []
    values.reserveCapacity(20)
    let at = node.position
    let (id, title, text) = (graph.nodes.ids[at], graph.nodes.titles[at], graph.nodes.texts[at])
    let label = !title.isEmpty ? title : !text.isEmpty ? text : id
    for (property, text) in [(NodeProperty.uid, id), (.label, label), (.name, label)] {
      values.append(PropertyValue(property, text))
    }
    values += kindAndRole(graph.nodes.kinds[at], graph.nodes.roles[at])
    Self.add(.title, title, to: &values)
    Self.add(.text, text, to: &values)
    addCitation(of: node, to: &values)
    addPlace(of: node, to: &values)
    addColor(of: node, to: &values)
    addCheck(of: node, to: &values)
    if let data = graph.data(of: node) {
      add(data, nodeColumns, NodeProperty.data.key, to: &values)
    }
    addOccurrences(of: node, to: &values)
    Self.add(.origin, place(graph.nodes.origins[at]), to: &values)
    return values
  }

  /// Everything the graph says of an edge but its ends.
  mutating func values(of edge: EdgeIndex) -> [PropertyValue] {
    var values = relation(graph.edges.relations[edge.position])
    addFurther(of: edge, to: &values)
    return values
  }

  /// What the graph says of an edge beside its relation.
  mutating func addFurther(of edge: EdgeIndex, to values: inout [PropertyValue]) {
    if let data = graph.data(of: edge) {
      add(data, edgeColumns, EdgeProperty.data.key, to: &values)
    }
    let origin = place(graph.edges.origins[edge.position])
    if !origin.isEmpty { values.append(PropertyValue(EdgeProperty.origin, origin)) }
  }

  /// A group as a node of its own.
  mutating func values(of facts: Group) -> [PropertyValue] {
    let title = texts.add(facts.title)
    var values = [PropertyValue(NodeProperty.uid, word(facts.id))]
    Self.add(.label, title, to: &values)
    Self.add(.name, title, to: &values)
    values += kindAndRole(.group, nil)
    Self.add(.title, title, to: &values)
    Self.add(.tags, tagList(facts.tags.map { graph.tagNames[$0.position] }), to: &values)
    if let color = facts.color { Self.add(.color, word(color.hex), to: &values) }
    if !facts.data.entries.isEmpty { Self.add(.data, jsonText { $0.data(facts.data) }, to: &values) }
    Self.add(.origin, place(facts.origin), to: &values)
    return values
  }

  /// What the graph says of itself.
  mutating func graphValues() -> [PropertyValue] {
    var json = json
    let graph = graph
    let facts: [(GraphProperty, Text)] = [
      (.claimgraph, word(String(Vocabulary.version))),
      (.title, texts.add(graph.title ?? "")),
      (.metadata, graph.metadata.entries.isEmpty ? .empty : jsonText { $0.data(graph.metadata) }),
      (.tags, graph.tagNames.isEmpty ? .empty : jsonText { $0.strings(graph.tagNames) }),
      (.groups, graph.groups.isEmpty ? .empty : jsonText { json.groups(&$0) }),
      (.structures, graph.structures.isEmpty ? .empty : jsonText { json.structures(&$0) }),
    ]
    return facts.filter { !$0.1.isEmpty }.map { PropertyValue($0.0, $0.1) }
  }

  /// Static, since an argument that adds to the texts would have to copy them all while `self` is held.
  private static func add(_ property: NodeProperty, _ text: Text, to values: inout [PropertyValue]) {
    if !text.isEmpty { values.append(PropertyValue(property, text)) }
  }

  private mutating func add(_ property: NodeProperty, _ text: String?, to values: inout [PropertyValue]) {
    if let text, !text.isEmpty { values.append(PropertyValue(property, texts.add(text))) }
  }

  private mutating func addCitation(of node: NodeIndex, to values: inout [PropertyValue]) {
    Self.add(.by, localIDs(json.attribution.parties[node] ?? []), to: &values)
    Self.add(.via, localIDs(json.attribution.via[node] ?? []), to: &values)
    Self.add(.source, localIDs(json.attribution.sources[node].map { [$0] } ?? []), to: &values)
    guard let citation = graph.nodes.citations[node] else { return }
    add(.locator, citation.locator, to: &values)
    add(.work, citation.work, to: &values)
    add(.date, citation.date, to: &values)
    // Formats spell numbers that are none in different ways; a weight is none of them.
    if let weight = citation.weight, weight.isFinite {
      Self.add(.weight, word(weight.description), to: &values)
    }
  }

  private mutating func addPlace(of node: NodeIndex, to values: inout [PropertyValue]) {
    if !graph.tags(of: node).isEmpty { Self.add(.tags, tagList(graph.tagNames(of: node)), to: &values) }
    let traits = graph.nodes.traits[node.position]
    if !traits.isEmpty { Self.add(.traits, names(of: traits), to: &values) }
    if let owner = graph.nodes.owners[node.position] {
      Self.add(.argument, graph.nodes.ids[owner.position], to: &values)
    }
    if let group = graph.nodes.groups[node.position] { values += path(of: group) }
  }

  private mutating func addColor(of node: NodeIndex, to values: inout [PropertyValue]) {
    let own = graph.nodes.colors[node.position]
    if let own { Self.add(.color, word(own.hex), to: &values) }
    values += components(
      own ?? BoxStyle(graph.nodes.kinds[node.position], graph.nodes.roles[node.position]).stroke)
  }

  private mutating func addCheck(of node: NodeIndex, to values: inout [PropertyValue]) {
    guard let check = graph.check(of: node) else { return }
    Self.add(.verdict, word(check.verdict.rawValue), to: &values)
    add(.flags, check.flags.map(\.rawValue).joined(separator: " "), to: &values)
    add(.foundAt, check.place, to: &values)
    guard let ruling = check.ruling else { return }
    Self.add(.ruling, word(ruling.verdict.rawValue), to: &values)
    let words = [("by", ruling.by), ("on", ruling.on), ("why", ruling.why)].filter { $0.1 != nil }
    if words.isEmpty { return }
    Self.add(
      .rulingData,
      jsonText { json in
        json.object { json in
          for (name, text) in words { json.member(name, text ?? "") }
        }
      }, to: &values)
  }

  private mutating func addOccurrences(of node: NodeIndex, to values: inout [PropertyValue]) {
    guard json.tellsMoreOfOccurrences(of: node) else { return }
    var json = json
    Self.add(.occurrences, jsonText { json.occurrences(of: node, &$0) }, to: &values)
  }

  private mutating func add(
    _ data: DataValue, _ columns: DataColumns, _ restKey: KeyIndex, to values: inout [PropertyValue]
  ) {
    let (own, rest) = columns.part(data)
    for column in own {
      values.append(PropertyValue(key: key(column.key), kind: column.kind, text: texts.add(column.text)))
    }
    if let rest {
      values.append(PropertyValue(key: restKey, kind: .json, text: jsonText { $0.data(rest) }))
    }
  }

  /// Names parted by blanks; a JSON list where that would not be plain.
  private mutating func tagList(_ names: [String]) -> Text {
    let isPlain = names.allSatisfy { name in
      !name.isEmpty && !name.utf8.contains { $0 <= 0x20 } && !name.hasPrefix("[")
    }
    return isPlain ? texts.add(names.joined(separator: " ")) : jsonText { $0.strings(names) }
  }
}

extension PropertyGraph {
  /// A claim graph as formats for graphs know it: every node and edge, groups by name.
  init(_ graph: ClaimGraph) {
    var properties = GraphProperties(graph)
    self.init(texts: graph.texts)
    let nodeIDs = graph.nodes.ids
    for node in graph.nodes.indices {
      add(Node(id: nodeIDs[node.position], parent: nil, origin: graph.nodes.origins[node.position]))
      for value in properties.values(of: node) { nodeValues.add(value, to: node.position) }
    }
    for edge in graph.edges.indices {
      add(
        Edge(
          id: .empty, from: graph.edges.from[edge.position], to: graph.edges.to[edge.position],
          origin: graph.edges.origins[edge.position]))
      for value in properties.values(of: edge) { edgeValues.add(value, to: edge.position) }
    }
    for value in properties.graphValues() { graphValues.add(value, to: 0) }
    texts = properties.texts
    keys = properties.keys
  }
}
