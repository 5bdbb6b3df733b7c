internal import Claims
internal import SourceText

extension ClaimMapper {
  mutating func mapEdges() {
    // What holds for all is said once, of the graph.
    isUndirected = !properties.edges.isEmpty && properties.edges.allSatisfy { !$0.isDirected }
    if isUndirected { graph.metadata = graph.metadata.merged(with: .map([.init("directed", .bool(false))])) }
    if plan.isOurs, let key = properties.keys.existing(EdgeProperty.position.name) {
      let all = properties.edges.indices.map { EdgeIndex($0) }
      for edge in sorted(all, by: key, in: properties.edgeValues) {
        mapEdge(edge, properties.edgeValues[edge.position])
      }
    } else {
      var cursor = PropertyRows.Cursor()
      for at in properties.edges.indices {
        mapEdge(EdgeIndex(at), properties.edgeValues.next(at, &cursor))
      }
    }
  }

  /// The properties of edges that could say the relation.
  var edgeProperties: [String] {
    let used = Set(properties.edgeValues.values.map(\.key))
    return properties.keys.names.indices.filter { used.contains(KeyIndex($0)) && plan.edges[$0] == .data }
      .map { properties.keys.names[$0] }
  }

  private mutating func mapEdge(_ edge: EdgeIndex, _ values: ArraySlice<PropertyValue>) {
    let source = properties.edges[edge.position]
    guard let from = nodes[source.from.position], let to = nodes[source.to.position] else { return }
    var facts = EdgeFacts()
    for value in values { facts.take(value, &self) }
    if facts.isSketch { return }
    let relation = facts.relation ?? relation(facts.word)
    if !source.isDirected, !relation.isSymmetric {
      tally.count(.undirected)
      if !isUndirected { facts.data.append(.init("directed", .bool(false))) }
    }
    if !plan.isOurs, isTelling(source.id) {
      facts.data.append(.init("id", .string(graph.texts.string(source.id))))
    }
    let made = graph.addEdge(relation, from: from, to: to, origin: source.origin)
    if !facts.data.isEmpty { graph.setData(.map(facts.data), of: made) }
  }

  /// The relation that the file's word means; nil for a word that means none.
  fileprivate mutating func known(_ word: Text) -> Relation? {
    let mapping = mapping
    return relations.meaning(of: word, in: graph.texts) { word in
      mapping.relations[word] ?? ForeignWords.relation(word)
    }
  }

  private mutating func relation(_ word: Text?) -> Relation {
    guard let word, !word.isEmpty else {
      tally.count(.noRelation)
      return .supports
    }
    if let known = known(word) { return known }
    tally.countRelation(graph.texts.string(word))
    return .supports
  }

  /// Whether an id says something: `e12`, `n0::e3` and the like are mere numbers that programs give.
  private func isTelling(_ id: Text) -> Bool {
    let bytes = graph.texts[id]
    guard let last = bytes.last, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last) else {
      return !bytes.isEmpty
    }
    return !bytes.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "e")
        || byte == UInt8(ascii: "n") || byte == UInt8(ascii: ":")
    }
  }
}

/// What the values of an edge say, sorted out.
private struct EdgeFacts {
  var relation: Relation?
  var word: Text?
  var isSketch = false
  var data: [DataValue.Entry] = []

  mutating func take(_ value: PropertyValue, _ mapper: inout ClaimMapper) {
    switch mapper.plan.edges[value.key.position] {
    case .relation:
      word = value.text
      // A word that is not ours tells more than what it is taken for.
      if mapper.known(value.text) == nil { keep(value, &mapper) }
    case .own(.relation): relation = Relation(rawValue: mapper.string(value))
    case .own(.data): data += mapper.datum(value).entries
    case .own(.graphics): keep(value, &mapper)
    case .own(.sketch): isSketch = true
    case .own: break
    case .data: keep(value, &mapper)
    }
  }

  private mutating func keep(_ value: PropertyValue, _ mapper: inout ClaimMapper) {
    data.append(.init(mapper.properties.keys[value.key], mapper.datum(value)))
  }
}
