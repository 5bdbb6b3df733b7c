internal import Claims
internal import SourceText

/// Who holds what, from which source: `by`, `via`, `source`, `locator`, `work`, `date`, `weight`, of a node's
/// own data or of the headings above it.
extension MapBuilder {
  mutating func resolveAttributions() {
    var parties = declare(.party, key: "parties", titleKey: "name")
    var sources = declare(.source, key: "sources", titleKey: "title")
    checkSides(parties)
    let inherited = inheritedData(parties, sources)
    let count = graph.nodes.count
    for position in 0..<count {
      let node = NodeIndex(position)
      guard isElement(node) else { continue }
      let own = graph.nodes.data.isEmpty ? nil : graph.nodes.data[node]
      let above = graph.nodes.groups[position].flatMap { inherited[$0.position] }
      guard own != nil || above != nil else { continue }
      func entry(_ key: String) -> DataValue.Entry? { own?.entry(key) ?? above?[key] }
      if own?.entry("role") == nil, graph.nodes.roles[position] == nil, graph.nodes.kinds[position] == .claim,
        let role = above?["role"]?.value.text.flatMap({ Role(rawValue: $0) })
      {
        graph.setRole(role, of: node)
      }
      if let by = entry("by") { attribute(node, .assertedBy, by, &parties) }
      if let source = entry("source") { attribute(node, .quotes, source, &sources) }
      if let via = entry("via") { attributeVia(node, via, &parties, sources) }
      cite(node, entry, sources)
    }
  }

  // MARK: Declarations

  /// Makes nodes of the records under a key of the front matter.
  private mutating func declare(_ kind: NodeKind, key: String, titleKey: String) -> Declarations {
    guard let declared = graph.metadata.entry(key) else { return Declarations(kind, isOpen: true) }
    var declarations = Declarations(kind, isOpen: false)
    guard let records = DocumentLoader.recordsByID(declared.value, key, into: &findings) else {
      findings.add(.notRecords(declared, key))
      return declarations
    }
    checkKeys(of: records.entries, kind)
    for entry in records.entries {
      let origin = entry.keyRange ?? .startOfMap
      let id = entry.key
      let name = entry.value[titleKey]?.text ?? entry.value.text ?? id
      let node = addRecord(kind, id, name, origin)
      if entry.value.isMap { describe(node, entry) }
      declarations.enter(id, node)
    }
    return declarations
  }

  /// Takes over a record. An `id` in it that is not the key it stands under is the id of the node.
  private mutating func describe(_ node: NodeIndex, _ record: DataValue.Entry) {
    var entries = record.value.entries
    if let at = entries.lastIndex(where: { $0.key == "id" }), let id = entries[at].value.text, !id.isEmpty,
      id != record.key
    {
      names.ids[node] = StatedName(name: id, range: entries[at].valueRange)
      entries.remove(at: at)
    }
    graph.mergeData(.map(entries), into: node)
  }

  /// A person's `side` must be a party.
  private mutating func checkSides(_ parties: Declarations) {
    for id in parties.ids {
      guard let node = parties.node(id), let side = graph.nodes.data[node]?.entry("side"),
        let name = side.value.text, parties.node(name) == nil
      else { continue }
      addUnknown("party", side.valueRange, name, parties.ids)
    }
  }

  mutating func addUnknown(_ what: String, _ range: SourceRange?, _ name: String, _ known: [String]) {
    let isKept = findings.keeps(Finding.unknownCode(what))
    findings.add(.unknownName(what, range, name, known, isKept: isKept))
  }

  // MARK: Edges

  private mutating func attribute(
    _ node: NodeIndex, _ relation: Relation, _ entry: DataValue.Entry, _ declarations: inout Declarations
  ) {
    // Nobody: what the headings say does not hold here.
    if entry.value == .null { return }
    guard let names = entry.value.texts else {
      findings.add(.notAName(entry))
      return
    }
    for name in names {
      guard let end = find(name, &declarations) else {
        addUnknown(declarations.kind.rawValue, entry.valueRange, name, declarations.ids)
        continue
      }
      graph.addEdge(relation, from: node, to: end, origin: entry.valueRange ?? .startOfMap)
    }
  }

  private mutating func attributeVia(
    _ node: NodeIndex, _ entry: DataValue.Entry, _ parties: inout Declarations, _ sources: Declarations
  ) {
    for name in entry.value.texts ?? [] {
      guard let end = sources.node(name) ?? find(name, &parties) else {
        addUnknown("party or source", entry.valueRange, name, parties.ids + sources.ids)
        continue
      }
      graph.addEdge(.via, from: node, to: end, origin: entry.valueRange ?? .startOfMap)
    }
  }

  private mutating func find(_ name: String, _ declarations: inout Declarations) -> NodeIndex? {
    if let known = declarations.node(name) { return known }
    guard declarations.isOpen else { return nil }
    let node = addRecord(declarations.kind, name, name, .startOfMap)
    declarations.enter(name, node)
    return node
  }

  private mutating func addRecord(_ kind: NodeKind, _ id: String, _ name: String, _ origin: SourceRange)
    -> NodeIndex
  {
    let node = addNode(kind, title: graph.addText(name), .titled, origin)
    identifiers.titled(kind.rawValue + ":", Array(id.utf8)[...])
    graph.setID(graph.addText(identifiers.id), of: node)
    return node
  }

  private mutating func cite(
    _ node: NodeIndex, _ entry: (String) -> DataValue.Entry?, _ sources: Declarations
  ) {
    // A work may be named by the id of its record.
    let work = entry("work")?.value.text.map { name in
      sources.node(name).map { graph.title(of: $0) } ?? name
    }
    let citation = Citation(
      locator: entry("locator")?.value.text, work: work, date: entry("date")?.value.text,
      weight: entry("weight").flatMap { weight($0) })
    if citation != Citation() { graph.setCitation(citation, of: node) }
  }

  /// A number from 0 to 1; nil for null, and for anything else, which is a finding.
  mutating func weight(_ entry: DataValue.Entry) -> Double? {
    if entry.value == .null { return nil }
    if let weight = entry.value.number, (0...1).contains(weight) { return weight }
    findings.add(.notAWeight(entry))
    return nil
  }
}
