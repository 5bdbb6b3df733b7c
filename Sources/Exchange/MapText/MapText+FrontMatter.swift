internal import Claims
internal import SourceText
internal import Writing

extension MapText {
  /// Writes what the map says of itself, parties and sources, and what the text cannot say. Returns whether
  /// there was anything.
  mutating func writeFrontMatter(to stream: inout ByteStream) -> Bool {
    var sections = FrontMatterSections()
    let (facts, hidden) = metadata()
    for entry in facts { sections.add(entry) }
    addRecords(.party, "parties", &sections)
    addRecords(.source, "sources", &sections)
    if !hidden.isEmpty { sections.add(.init(FrontMatterKey.metadata.rawValue, .map(hidden))) }
    addRelations(&sections)
    addEdgeData(&sections)
    addNodes(&sections)
    guard !sections.bytes.isEmpty else { return false }
    stream.append("===\n")
    stream.append(sections.bytes)
    stream.append("===\n")
    return true
  }

  /// What the map says of itself, and what of it must be hidden, since it would be taken for something else.
  private func metadata() -> (facts: [DataValue.Entry], hidden: [DataValue.Entry]) {
    var (facts, hidden): ([DataValue.Entry], [DataValue.Entry]) = ([], [])
    for entry in graph.metadata.entries.unique {
      switch entry.key {
      case "parties", "sources":
        // The nodes tell them.
        if !entry.value.areRecords { hidden.append(entry) }
      case "model" where hidesModel: hidden.append(entry)
      default: FrontMatterKey(rawValue: entry.key) == nil ? facts.append(entry) : hidden.append(entry)
      }
    }
    return (facts, hidden)
  }

  private mutating func addRecords(_ kind: NodeKind, _ name: String, _ sections: inout FrontMatterSections) {
    for node in graph.nodes.indices where graph.nodes.kinds[node.position] == kind {
      guard let key = records.keys[node] else { continue }
      sections.open(name)
      sections.addLine(key, .map(facts.parts(of: node, .none, hasStandIn: false).data))
    }
  }

  private func addRelations(_ sections: inout FrontMatterSections) {
    let ids = EdgeIDs(graph)
    for edge in graph.edges.indices where isListed[edge.position] {
      sections.open(FrontMatterKey.relations.rawValue)
      sections.addItem(String(decoding: ids.bytes(of: edge, in: graph, numbered: false), as: UTF8.self))
    }
  }

  private func addEdgeData(_ sections: inout FrontMatterSections) {
    if graph.edges.data.isEmpty { return }
    let ids = EdgeIDs(graph)
    for edge in graph.edges.indices {
      guard let data = graph.data(of: edge), !data.entries.isEmpty else { continue }
      sections.open(FrontMatterKey.edges.rawValue)
      sections.addLine(String(decoding: ids.bytes(of: edge, in: graph), as: UTF8.self), data)
    }
  }

  private mutating func addNodes(_ sections: inout FrontMatterSections) {
    var told = FrontMatterSections()
    for node in graph.nodes.indices {
      let parts = facts.parts(of: node, words(of: node), hasStandIn: titles.standsIn(node))
      if !parts.kept.isEmpty {
        sections.open(FrontMatterKey.nodes.rawValue)
        sections.addLine(graph.id(of: node), .map(parts.kept))
      }
      if !parts.facts.isEmpty {
        told.open(FrontMatterKey.facts.rawValue)
        told.addLine(graph.id(of: node), .map(parts.facts))
      }
    }
    sections.append(told)
  }
}

/// Front matter as it is put together.
struct FrontMatterSections {
  private(set) var bytes: [UInt8] = []
  private var section: String?

  /// Longest map or list on one line.
  private static let longestLine = 76

  /// A fact of one line, or of one line for each of its entries.
  mutating func add(_ entry: DataValue.Entry) {
    let key = YAMLText.key(entry.key)
    bytes += key
    bytes += Array(key.first == UInt8(ascii: "?") ? "\n: ".utf8 : ": ".utf8)
    let value = YAMLText.bytes(of: entry.value)
    let isBlock =
      entry.value.isMap && !entry.value.entries.isEmpty || entry.value.isList && !entry.value.list.isEmpty
    guard isBlock, key.count + value.count > Self.longestLine, key.first != UInt8(ascii: "?") else {
      bytes += value
      bytes.append(UInt8(ascii: "\n"))
      return
    }
    bytes[bytes.count - 1] = UInt8(ascii: "\n")
    for inner in entry.value.entries.unique { addLine(inner.key, inner.value) }
    for item in entry.value.list { addItem(YAMLText.bytes(of: item)) }
  }

  /// Begins a section unless it is begun.
  mutating func open(_ name: String) {
    guard section != name else { return }
    section = name
    bytes += Array("\(name):\n".utf8)
  }

  mutating func addLine(_ key: String, _ value: DataValue) {
    let key = YAMLText.key(key)
    bytes += Array("  ".utf8) + key
    bytes += Array(key.first == UInt8(ascii: "?") ? "\n  : ".utf8 : ": ".utf8)
    bytes += YAMLText.bytes(of: value)
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func addItem(_ text: String) { addItem(YAMLText.bytes(of: .string(text))) }

  private mutating func addItem(_ value: [UInt8]) {
    bytes += Array("  - ".utf8) + value
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func append(_ other: FrontMatterSections) { bytes += other.bytes }
}
