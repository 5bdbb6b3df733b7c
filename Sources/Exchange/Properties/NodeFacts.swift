internal import Claims
internal import SourceText

/// What the values of a node say, sorted out.
struct NodeFacts {
  var uid: Text?
  var title: Text?
  var text: Text?
  var kind: NodeKind?
  var role: Role?
  var by: Text?
  var source: String?
  var citation = Citation()
  var tags: [String] = []
  var traits: NodeTraits = []
  /// Id of the argument that an inference is a step of.
  var owner: Text?
  /// Id of the group, and titles of the groups from outside in.
  var groupID: String?
  var groupPath: String?
  var color: Color?
  var check: QuotationCheck?
  var occurrences: PropertyValue?
  var position: Int?
  var data: [DataValue.Entry] = []
  /// Words that were not understood.
  var unknown: [MappingTally.Fact] = []

  init(_ values: ArraySlice<PropertyValue>, in mapper: inout ClaimMapper) {
    for value in values { take(value, &mapper) }
  }

  private mutating func take(_ value: PropertyValue, _ mapper: inout ClaimMapper) {
    switch mapper.plan.nodes[value.key.position] {
    case .own(let property): take(property, value, &mapper)
    case .field(let field): take(field, value, &mapper)
    case .data: keep(value, &mapper)
    }
  }

  private mutating func keep(_ value: PropertyValue, _ mapper: inout ClaimMapper) {
    data.append(.init(mapper.properties.keys[value.key], mapper.datum(value)))
  }

  private mutating func take(
    _ property: NodeProperty, _ value: PropertyValue, _ mapper: inout ClaimMapper
  ) {
    switch property {
    case .uid: uid = value.text
    case .title: title = value.text
    case .text: text = value.text
    case .kind: kind = NodeKind(rawValue: mapper.string(value))
    case .role: role = Role(rawValue: mapper.string(value))
    case .locator: citation.locator = mapper.string(value)
    case .work: citation.work = mapper.string(value)
    case .date: citation.date = mapper.string(value)
    case .weight: citation.weight = Double(mapper.string(value))
    case .tags: tags = mapper.list(value)
    case .traits: traits = NodeTraits(names: mapper.string(value).split(separator: " "))
    case .argument: owner = value.text
    case .groupID: groupID = mapper.string(value)
    case .color: color = Color(hex: mapper.string(value))
    case .verdict, .flags, .foundAt, .ruling, .rulingData: takeCheck(property, value, &mapper)
    case .data: data += mapper.datum(value).entries
    case .occurrences: occurrences = value
    case .position: position = Int(mapper.string(value))
    case .graphics: keep(value, &mapper)
    // Said again elsewhere, by the edges, by what the node is, or by other values.
    case .label, .name, .by, .via, .source, .group, .red, .green, .blue, .drawn, .exact, .origin: break
    }
  }

  private mutating func takeCheck(
    _ property: NodeProperty, _ value: PropertyValue, _ mapper: inout ClaimMapper
  ) {
    let word = mapper.string(value)
    if property == .verdict {
      check = Verdict(rawValue: word).map { QuotationCheck(verdict: $0) }
    } else if property == .flags {
      check?.flags = word.split(separator: " ").compactMap { QuotationFlag(rawValue: String($0)) }
    } else if property == .foundAt {
      check?.place = word
    } else if property == .ruling {
      check?.ruling = Ruling.Verdict(rawValue: word).map { Ruling(verdict: $0) }
    } else if let words = GraphJSONPieces.data(mapper.bytes(value)) {
      check?.ruling?.by = words["by"]?.text
      check?.ruling?.on = words["on"]?.text
      check?.ruling?.why = words["why"]?.text
    }
  }

  private mutating func take(
    _ field: PropertyMapping.Field, _ value: PropertyValue, _ mapper: inout ClaimMapper
  ) {
    if value.text.isEmpty { return }
    switch field {
    case .title: title = plainText(value, &mapper)
    case .text: text = plainText(value, &mapper)
    case .kind:
      if let known = mapper.kinds.meaning(
        of: value.text, in: mapper.graph.texts, ForeignWords.kindAndRole)
      {
        kind = known.kind
        role = role ?? known.role
      } else {
        unknown.append(.unknownKind(mapper.string(value)))
        keep(value, &mapper)
      }
    case .role:
      let word = mapper.string(value)
      role = ForeignWords.role(word)
      if role == nil {
        unknown.append(.unknownRole(word))
        keep(value, &mapper)
      }
    case .by: by = value.text
    case .source: source = mapper.string(value)
    case .locator: citation.locator = mapper.string(value)
    case .work: citation.work = mapper.string(value)
    case .date: citation.date = mapper.string(value)
    case .weight:
      citation.weight = Double(mapper.string(value))
      if citation.weight == nil { keep(value, &mapper) }
    case .tags: tags = mapper.list(value)
    case .group: groupPath = mapper.string(value)
    case .color:
      color = Color(hex: mapper.string(value))
      if color == nil { keep(value, &mapper) }
    case .relation: break
    }
  }

  /// Markup of Graphviz is kept as data beside its words, which a later step makes.
  private mutating func plainText(_ value: PropertyValue, _ mapper: inout ClaimMapper) -> Text {
    if value.kind == .html { keep(value, &mapper) }
    return value.text
  }
}
