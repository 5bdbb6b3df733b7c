internal import Claims
internal import SourceText

/// What each key of a property graph is taken for.
struct KeyPlan {
  enum NodeUse: Hashable {
    /// A property of our vocabulary.
    case own(NodeProperty)
    /// Taken for a field: because the user says so, or by a guess.
    case field(PropertyMapping.Field)
    case data
  }

  enum EdgeUse: Hashable {
    case own(EdgeProperty)
    case relation
    case data
  }

  /// By the number of the key.
  private(set) var nodes: [NodeUse]
  private(set) var edges: [EdgeUse]
  /// The keys that fields are read from.
  private(set) var keys: [PropertyMapping.Field: KeyIndex] = [:]
  /// Whether the file is written in our vocabulary.
  let isOurs: Bool

  private let mapping: PropertyMapping

  init(_ properties: PropertyGraph, _ mapping: PropertyMapping, into findings: inout FindingList) {
    self.mapping = mapping
    isOurs = Self.isOurs(properties)
    nodes = Array(repeating: .data, count: properties.keys.names.count)
    edges = Array(repeating: .data, count: properties.keys.names.count)
    for (at, name) in properties.keys.names.enumerated() {
      if let own = NodeProperty.named(name), isOurs || own.isNeverForeign { nodes[at] = .own(own) }
      if let own = EdgeProperty.named(name), isOurs || own.isNeverForeign { edges[at] = .own(own) }
    }
    for field in PropertyMapping.Field.allCases {
      if let name = mapping.keys[field] { take(name, for: field, properties, into: &findings) }
    }
    if isOurs { return }
    let likely = Self.likelyKeys(properties.keys)
    for field in PropertyMapping.Field.allCases where mapping.keys[field] == nil {
      guess(field, among: likely, properties, into: &findings)
    }
  }

  /// The keys whose names, in lower case, a field might be guessed by.
  private static func likelyKeys(_ keys: PropertyKeys) -> [String: [KeyIndex]] {
    let words = Set(ForeignWords.candidates.values.joined())
    var likely: [String: [KeyIndex]] = [:]
    // A file can have a million keys.
    for (at, name) in keys.names.enumerated() where name.utf8.count <= 32 {
      let word = name.lowercased()
      if words.contains(word) { likely[word, default: []].append(KeyIndex(at)) }
    }
    return likely
  }

  /// Whether nodes of a foreign file have values that are kept as data.
  var keepsDataOfNodes: Bool { !isOurs && nodes.contains(.data) }

  /// A file of ours says so, or has kept the properties that tell: programs that pass a file on may lose what
  /// is said of the graph itself.
  static func isOurs(_ properties: PropertyGraph) -> Bool {
    let keys = properties.keys
    func has(_ name: String, in rows: PropertyRows) -> Bool {
      keys.existing(name).map { key in rows.values.prefix(1_000).contains { $0.key == key } } ?? false
    }
    if has(GraphProperty.claimgraph.name, in: properties.graphValues) { return true }
    return has(NodeProperty.uid.name, in: properties.nodeValues)
      && has(NodeProperty.kind.name, in: properties.nodeValues)
      && (properties.edges.isEmpty || has(EdgeProperty.relation.name, in: properties.edgeValues))
  }

  private mutating func take(
    _ name: String, for field: PropertyMapping.Field, _ properties: PropertyGraph,
    into findings: inout FindingList
  ) {
    guard let key = properties.keys.existing(name) else {
      let near = NearestName.of(name, among: properties.keys.names).map { "did you mean '\($0)'?" }
      findings.add(
        Finding(
          .error, "unknown-property", "the file has no property '\(name)' to take for \(field.rawValue)",
          help: near ?? "it has " + properties.keys.names.prefix(20).joined(separator: ", ")))
      return
    }
    use(key, for: field)
  }

  private mutating func guess(
    _ field: PropertyMapping.Field, among likely: [String: [KeyIndex]], _ properties: PropertyGraph,
    into findings: inout FindingList
  ) {
    for candidate in ForeignWords.candidates[field] ?? [] {
      for key in likely[candidate] ?? [] {
        let name = properties.keys[key]
        guard isFree(key, for: field), let count = uses(of: key, for: field, properties) else { continue }
        use(key, for: field)
        // What bears the very name needs no asking back.
        if name == field.rawValue { return }
        let things = (field == .relation ? "edge" : "node").counted(count)
        findings.add(
          Finding(
            .note, "guessed-property", "'\(name)' is taken for the \(field.rawValue) of \(things)",
            help: "say otherwise with --map \(field.rawValue)=PROPERTY"))
        return
      }
    }
  }

  private mutating func use(_ key: KeyIndex, for field: PropertyMapping.Field) {
    keys[field] = key
    if field == .relation {
      edges[key.position] = .relation
    } else {
      nodes[key.position] = .field(field)
    }
  }

  private func isFree(_ key: KeyIndex, for field: PropertyMapping.Field) -> Bool {
    field == .relation ? edges[key.position] == .data : nodes[key.position] == .data
  }

  /// How many nodes or edges have the key; nil when there are none or the words mean nothing to us.
  private func uses(
    of key: KeyIndex, for field: PropertyMapping.Field, _ properties: PropertyGraph
  ) -> Int? {
    let rows = field == .relation ? properties.edgeValues : properties.nodeValues
    var count = 0
    var isUnderstood = false
    var seen: Set<String> = []
    for value in rows.values where value.key == key {
      count += 1
      guard !isUnderstood, seen.count < 1_000 else { continue }
      let word = properties.texts.string(value.text)
      guard seen.insert(word).inserted else { continue }
      isUnderstood =
        switch field {
        case .relation: mapping.relations[word] != nil || ForeignWords.relation(word) != nil
        case .kind: ForeignWords.kindAndRole(word) != nil
        case .role: ForeignWords.role(word) != nil
        case .color: Color(hex: word) != nil
        default: true
        }
    }
    return isUnderstood ? count : nil
  }
}

extension NodeProperty {
  /// Names that readers use for what they found in any file.
  fileprivate var isNeverForeign: Bool { self == .graphics || self == .drawn || self == .exact }
}

extension EdgeProperty {
  fileprivate var isNeverForeign: Bool {
    self == .graphics || self == .drawn || self == .exact || self == .sketch
  }
}
