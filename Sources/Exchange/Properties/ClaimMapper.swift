internal import Claims
internal import SourceText

/// Makes a claim graph of a property graph.
///
/// A file of ours is read by our vocabulary. Of any other it is told by the names of its properties which of
/// them is the title, the text, the relation; each guess becomes a finding that names the way to overrule it.
/// What is not understood is kept as data, so that nothing is lost.
///
/// - Complexity: O(nodes + edges + values).
struct ClaimMapper {
  /// All but the texts, which are the claim graph's; rows go when they have been mapped.
  var properties: PropertyGraph
  let plan: KeyPlan
  let mapping: PropertyMapping
  var graph: ClaimGraph
  var findings: FindingList
  var ids: NodeIDs
  /// The node and the group of the claim graph that each node of the property graph became.
  var nodes: [NodeIndex?]
  var groups: [GroupIndex?]
  /// Groups of ours by their ids.
  var groupsByID: [String: GroupIndex] = [:]
  var tags: [String: TagIndex] = [:]
  var parties = WordMeanings<NodeIndex>()
  /// What the file's words are taken for; nil for those that mean nothing to us.
  var kinds = WordMeanings<(kind: NodeKind, role: Role?)?>()
  var relations = WordMeanings<Relation?>()
  /// Whether no edge of the file has a direction.
  var isUndirected = false
  /// What comes up many times and is told once.
  var tally = MappingTally()

  /// - Parameters:
  ///   - properties: all that was read; `finish()` has been called.
  ///   - file: the file that origins point into.
  ///   - findings: what was found while reading; guesses are added.
  static func graph(
    of properties: consuming PropertyGraph, _ mapping: PropertyMapping, file: SourceFile,
    into findings: inout FindingList
  ) -> ClaimGraph {
    var properties = properties
    properties.restore()
    var mapper = ClaimMapper(consume properties, mapping, file, findings)
    mapper.mapGraph()
    mapper.mapGroups()
    mapper.mapNodes()
    mapper.properties.nodeValues = PropertyRows()
    mapper.mapEdges()
    mapper.mapStructures()
    findings = mapper.findings
    mapper.tally.report(edgeProperties: mapper.edgeProperties, into: &findings)
    return mapper.graph
  }

  private init(
    _ properties: consuming PropertyGraph, _ mapping: PropertyMapping, _ file: SourceFile,
    _ findings: FindingList
  ) {
    var properties = properties
    self.findings = findings
    self.mapping = mapping
    plan = KeyPlan(properties, mapping, into: &self.findings)
    // Texts move rather than being shared, as adding one to shared texts would copy them all.
    var texts = TextPool()
    swap(&texts, &properties.texts)
    graph = ClaimGraph(files: SourceFiles([file]), texts: texts)
    texts = TextPool()
    // An edge to a party for each node that tells who holds it.
    let parties = plan.keys[.by] == nil ? 0 : properties.nodes.count
    graph.reserve(
      nodes: properties.nodes.count + 256, edges: properties.edges.count + parties, textBytes: 0)
    ids = NodeIDs(capacity: properties.nodes.count)
    nodes = Array(repeating: nil, count: properties.nodes.count)
    groups = Array(repeating: nil, count: properties.nodes.count)
    self.properties = properties
  }

  func bytes(_ value: PropertyValue) -> ArraySlice<UInt8> { graph.texts[value.text] }
  func string(_ value: PropertyValue) -> String { graph.texts.string(value.text) }

  /// A value as a datum of the author's.
  func datum(_ value: PropertyValue) -> DataValue {
    let text = string(value)
    switch value.kind {
    case .string, .xml, .html: return .string(text)
    case .int: return Int(text).map(DataValue.int) ?? Double(text).map(DataValue.double) ?? .string(text)
    case .double: return Double(text).map(DataValue.double) ?? .string(text)
    case .bool: return text == "true" ? .bool(true) : text == "false" ? .bool(false) : .string(text)
    case .json: return GraphJSONPieces.data(bytes(value)) ?? .string(text)
    }
  }

  mutating func tag(_ name: String) -> TagIndex {
    if let known = tags[name] { return known }
    let index = graph.addTag(name)
    tags[name] = index
    return index
  }

  /// Names parted by blanks or commas, or a JSON list.
  func list(_ value: PropertyValue) -> [String] {
    let bytes = bytes(value)
    if bytes.first == UInt8(ascii: "["), let names = GraphJSONPieces.strings(bytes) { return names }
    return string(value).split { $0 == " " || $0 == "," }.map(String.init)
  }

  private mutating func mapGraph() {
    var metadata: [DataValue.Entry] = []
    var title: String?
    for value in properties.graphValues[0] {
      switch GraphProperty.named(properties.keys[value.key]) {
      case .title where plan.isOurs: title = string(value)
      case .metadata where plan.isOurs:
        for entry in datum(value).entries { metadata.append(entry) }
      case .tags where plan.isOurs:
        for name in list(value) { _ = tag(name) }
      case .groups, .structures, .claimgraph, .replaced, .hidden, .exact:
        if !plan.isOurs { metadata.append(.init(properties.keys[value.key], datum(value))) }
      case .title, .metadata, .tags, nil: metadata.append(.init(properties.keys[value.key], datum(value)))
      }
    }
    if let title, !metadata.contains(where: { $0.key == "title" }) {
      metadata.insert(.init("title", .string(title)), at: 0)
    }
    graph.metadata = .map(metadata)
  }

  /// A value of the graph itself, of a file of ours.
  func own(_ property: GraphProperty) -> PropertyValue? {
    guard plan.isOurs, let key = properties.keys.existing(property.name) else { return nil }
    return properties.graphValues[0].first { $0.key == key }
  }
}
