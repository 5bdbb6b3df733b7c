internal import Claims
internal import SourceText

extension ClaimMapper {
  mutating func mapEdges() {
    let relationKey = plan.keys[.relation]
    // What holds for the whole file is said once.
    let isUndirected = properties.edges.allSatisfy { !$0.isDirected }
    for edge in edgeOrder() {
      let source = properties.edges[edge.position]
      guard let from = nodes[source.from.position], let to = nodes[source.to.position] else { continue }
      var facts = EdgeFacts()
      for value in properties.edgeValues[edge.position] { facts.take(value, self) }
      if facts.isSketch { continue }
      let relation = facts.relation ?? relation(facts.word, isGuess: relationKey != nil)
      if !source.isDirected, !relation.isSymmetric {
        tally.count(.undirected)
        if !isUndirected { facts.data.append(Self.undirected) }
      }
      if !plan.isOurs, isTelling(source.id) {
        facts.data.append(.init("id", .string(properties.texts.string(source.id))))
      }
      let made = graph.addEdge(relation, from: from, to: to, origin: source.origin)
      if !facts.data.isEmpty { graph.setData(.map(facts.data), of: made) }
    }
    if isUndirected, tally[.undirected] > 0 {
      graph.metadata = .map(graph.metadata.entries + [Self.undirected])
    }
  }

  private static let undirected = DataValue.Entry("directed", .bool(false))

  /// The properties of edges that could say the relation.
  var edgeProperties: [String] {
    let used = Set(properties.edgeValues.values.map(\.key))
    return properties.keys.names.indices.filter { used.contains(KeyIndex($0)) && plan.edges[$0] == .data }
      .map { properties.keys.names[$0] }
  }

  private func edgeOrder() -> [EdgeIndex] {
    let all = properties.edges.indices.map { EdgeIndex($0) }
    guard plan.isOurs, let key = properties.keys.existing(EdgeProperty.position.name) else { return all }
    return Self.sorted(all, by: key, in: properties.edgeValues, properties)
  }

  private mutating func relation(_ word: String?, isGuess: Bool) -> Relation {
    guard let word, !word.isEmpty else {
      tally.count(.noRelation)
      return .supports
    }
    if let known = mapping.relations[word] ?? ForeignWords.relation(word) { return known }
    tally.countRelation(word)
    return .supports
  }

  /// Whether an id says something: `e12`, `n0::e3` and the like are mere numbers that programs give.
  private func isTelling(_ id: Text) -> Bool {
    let bytes = properties.texts[id]
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
  var word: String?
  var isSketch = false
  var data: [DataValue.Entry] = []

  mutating func take(_ value: PropertyValue, _ mapper: borrowing ClaimMapper) {
    switch mapper.plan.edges[value.key.position] {
    case .relation:
      let word = mapper.string(value)
      self.word = word
      // A word that is not ours tells more than what it is taken for.
      if mapper.mapping.relations[word] == nil, ForeignWords.relation(word) == nil { keep(value, mapper) }
    case .own(.relation): relation = Relation(rawValue: mapper.string(value))
    case .own(.data): data += mapper.datum(value).entries
    case .own(.graphics): keep(value, mapper)
    case .own(.sketch): isSketch = true
    case .own: break
    case .data: keep(value, mapper)
    }
  }

  private mutating func keep(_ value: PropertyValue, _ mapper: borrowing ClaimMapper) {
    data.append(.init(mapper.properties.keys[value.key], mapper.datum(value)))
  }
}
