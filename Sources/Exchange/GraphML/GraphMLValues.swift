internal import Claims
internal import Writing
internal import XMLStream

/// Writes what a claim graph says of its nodes, edges and itself as `data` elements, and the keys that
/// declare them; both GraphML dialects carry the same.
struct GraphMLValues {
  enum Domain: String {
    case graph, node, edge
  }

  private struct Key {
    let id: String
    let name: String
    let domain: Domain
    let type: String
  }

  var properties: GraphProperties
  private var keys: [Key] = []
  /// `<data key="…">` for each of `keys`.
  private var tags: [XMLTag] = []
  /// For each key of the properties its number in `keys`, by domain.
  private var graphKeys: [Int: Int] = [:]
  private var nodeKeys: [Int] = []
  private var edgeKeys: [Int] = []
  /// What follows from a relation alone, put together once.
  private var relations: [Relation: XMLFragment] = [:]
  private var further: [PropertyValue] = []

  /// - Parameter isDrawing: whether the document shows a part of the graph and carries the rest hidden.
  init(_ graph: ClaimGraph, isDrawing: Bool = false) {
    properties = GraphProperties(graph)
    var taken: Set<String> = []
    for property in GraphProperty.allCases where isDrawing || property != .hidden {
      graphKeys[property.key.position] = keys.count
      add(.graph, property.name, property.kind, &taken)
    }
    var declared: [(Domain, String, PropertyValue.Kind)] = []
    // What is drawn by other programs' XML has keys of its own kind, and only in yEd's dialect.
    for property in NodeProperty.allCases
    where property != .graphics && (isDrawing || property != .position && property != .drawn) {
      declared.append((.node, property.name, property.kind))
    }
    for (name, kind) in properties.nodeColumns.kinds.sorted(by: { $0.key < $1.key }) {
      declared.append((.node, name, kind))
    }
    for property in EdgeProperty.allCases
    where property != .graphics
      && (isDrawing || property != .position && property != .drawn && property != .sketch)
    {
      declared.append((.edge, property.name, property.kind))
    }
    for (name, kind) in properties.edgeColumns.kinds.sorted(by: { $0.key < $1.key }) {
      declared.append((.edge, name, kind))
    }
    for (_, name, _) in declared { _ = properties.key(name) }
    nodeKeys = Array(repeating: -1, count: properties.keys.names.count)
    edgeKeys = nodeKeys
    for (domain, name, kind) in declared {
      let at = properties.key(name).position
      if domain == .node { nodeKeys[at] = keys.count } else { edgeKeys[at] = keys.count }
      add(domain, name, kind, &taken)
    }
  }

  /// The id of a node's key is its name, as Gephi expects; those of others have a prefix, because ids are
  /// unique in the document.
  private mutating func add(
    _ domain: Domain, _ name: String, _ kind: PropertyValue.Kind, _ taken: inout Set<String>
  ) {
    var id =
      switch domain {
      case .node: name
      case .edge: "e_" + name
      case .graph: "g_" + name
      }
    while !taken.insert(id).inserted { id += "_" }
    let type =
      switch kind {
      case .string, .json, .xml, .html: "string"
      case .int: Self.isOwn(name, domain) ? "int" : "long"
      case .double: "double"
      case .bool: "boolean"
      }
    keys.append(Key(id: id, name: name, domain: domain, type: type))
    tags.append(XMLTag("data", ["key": id]))
  }

  private static func isOwn(_ name: String, _ domain: Domain) -> Bool {
    switch domain {
    case .graph: GraphProperty.named(name) != nil
    case .node: NodeProperty.named(name) != nil
    case .edge: EdgeProperty.named(name) != nil
    }
  }

  func declareKeys(_ xml: inout XMLWriter) {
    for key in keys {
      xml.newLine()
      xml.start("key")
      xml.attribute("id", key.id)
      xml.attribute("for", key.domain.rawValue)
      xml.attribute("attr.name", key.name)
      xml.attribute("attr.type", key.type)
      xml.end()
    }
  }

  /// - Parameter further: what the graph has beyond what it says of itself.
  mutating func writeGraph(_ further: PropertyValue? = nil, _ xml: inout XMLWriter) {
    let before = xml.replacements
    let values = properties.graphValues() + (further.map { [$0] } ?? [])
    for value in values {
      guard let key = graphKeys[value.key.position] else { continue }
      xml.newLine()
      xml.element(tags[key], properties.texts[value.text])
    }
    if xml.replacements > before, let key = graphKeys[NodeProperty.exact.key.position] {
      xml.newLine()
      xml.element(tags[key], properties.exactTexts(of: values))
    }
  }

  /// Must come last in the graph, when all has been written that may hold such characters.
  func writeReplacements(_ xml: inout XMLWriter) {
    guard xml.replacements > 0,
      let key = graphKeys[GraphProperty.replaced.key.position]
    else { return }
    xml.newLine()
    xml.element(tags[key], String(xml.replacements))
  }

  /// The values of a node.
  mutating func write(node values: [PropertyValue], _ xml: inout XMLWriter) { write(values, nodeKeys, &xml) }

  /// The values of an edge.
  mutating func write(edge values: [PropertyValue], _ xml: inout XMLWriter) { write(values, edgeKeys, &xml) }

  /// The values of an edge of the graph.
  mutating func write(_ edge: EdgeIndex, _ xml: inout XMLWriter) {
    xml.fragment(piece(properties.graph.edges.relations[edge.position]))
    further.removeAll(keepingCapacity: true)
    properties.addFurther(of: edge, to: &further)
    write(further, edgeKeys, &xml)
  }

  private mutating func piece(_ relation: Relation) -> XMLFragment {
    if let known = relations[relation] { return known }
    let values = properties.relation(relation)
    let piece = XMLFragment { write(values, edgeKeys, &$0) }
    relations[relation] = piece
    return piece
  }

  private func write(_ values: [PropertyValue], _ numbers: [Int], _ xml: inout XMLWriter) {
    let before = xml.replacements
    for value in values where numbers[value.key.position] >= 0 {
      xml.element(tags[numbers[value.key.position]], properties.texts[value.text])
    }
    if xml.replacements > before {
      xml.element(tags[numbers[NodeProperty.exact.key.position]], properties.exactTexts(of: values))
    }
  }
}

extension GraphProperties {
  /// The values with characters that XML cannot hold, as a JSON object by their names.
  fileprivate func exactTexts(of values: [PropertyValue]) -> ArraySlice<UInt8> {
    ByteStream.collect { stream in
      var json = JSONWriter(stream, compact: true)
      json.object { json in
        for value in values where !XMLWriter.canHold(texts[value.text]) {
          json.member(keys[value.key], texts[value.text])
        }
      }
      stream = json.end()
    }.dropLast()
  }
}
