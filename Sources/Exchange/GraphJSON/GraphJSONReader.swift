internal import Claims
internal import Reading
internal import SourceText

/// Reads a claim graph in the project's own JSON shape.
///
/// - Complexity: O(bytes).
struct GraphJSONReader {
  private var graph: ClaimGraph
  private(set) var findings: FindingList
  private let root: JSONValue
  private var ids = NodeIDs()
  private var groups: [String: GroupIndex] = [:]
  private var tags: [String: TagIndex] = [:]
  /// How many nodes and edges the document lists.
  private(set) var counts = DocumentCounts(nodes: 0, edges: 0)

  static func read(_ document: JSONDocument, file: SourceFile, _ findings: FindingList) -> ImportedGraph {
    guard let root = document.root else {
      return ImportedGraph(
        graph: ClaimGraph(files: SourceFiles([file])), findings: findings, counts: .init(nodes: 0, edges: 0))
    }
    var reader = GraphJSONReader(root, file, findings)
    reader.readHead()
    reader.readGroups()
    reader.readNodes()
    reader.readEdges()
    reader.readStructures()
    return ImportedGraph(graph: reader.graph, findings: reader.findings, counts: reader.counts)
  }

  private init(_ root: JSONValue, _ file: SourceFile, _ findings: FindingList) {
    self.root = root
    self.findings = findings
    graph = ClaimGraph(files: SourceFiles([file]))
  }

  private func range(_ value: JSONValue) -> SourceRange {
    SourceRange(file: FileIndex(0), start: value.range.lowerBound, end: value.range.upperBound)
  }

  private mutating func add(
    _ grade: Finding.Grade, _ code: String, _ value: JSONValue, _ message: String, help: String? = nil
  ) {
    findings.add(Finding(grade, code, at: range(value), message, help: help))
  }

  /// The word of a member as one of a list of known ones; others are told with the nearest right one.
  private mutating func word<Word: RawRepresentable & CaseIterable>(
    _ value: JSONValue?, _ what: String
  ) -> Word? where Word.RawValue == String {
    guard let value else { return nil }
    let text = value.string ?? ""
    if let word = Word(rawValue: text) { return word }
    let near = NearestName.of(text, among: Word.allCases.map(\.rawValue))
    add(
      .error, "unknown-\(what)", value, "'\(text)' is no \(what)",
      help: near.map { "did you mean '\($0)'?" }
        ?? "one of " + Word.allCases.map(\.rawValue).joined(separator: ", "))
    return nil
  }

  // MARK: Parts

  private mutating func readHead() {
    if let version = root["claimgraph"] {
      if version.int != JSON.version {
        add(
          .warning, "other-version", version,
          "the file is of version \(version.numeral ?? "?"), not \(JSON.version)",
          help: "what is not known of it is passed over")
      }
    } else {
      add(
        .error, "not-claimgraph", root, "this is no claim graph in JSON: the member 'claimgraph' is missing",
        help: "say with --from which format it is in")
    }
    if let metadata = root["metadata"] { graph.metadata = DataValue(metadata) }
    for name in root["tags"]?.elements.compactMap(\.string) ?? [] { _ = tag(name) }
  }

  private mutating func tag(_ name: String) -> TagIndex {
    if let known = tags[name] { return known }
    let index = graph.addTag(name)
    tags[name] = index
    return index
  }

  private mutating func readGroups() {
    for value in elements("groups") {
      let facts = GraphJSONPieces.group(value)
      var group = Group(
        id: facts.id, title: facts.title, level: facts.level, parent: group(value["parent"]),
        tags: facts.tags.map { tag($0) }, data: facts.data, origin: range(value))
      group.isClosed = facts.isClosed
      group.color = facts.color
      if groups[facts.id] != nil {
        add(
          .error, "repeated-id", value, "a second group has the id '\(facts.id)'", help: "give each its own")
      }
      groups[facts.id] = graph.addGroup(group)
    }
  }

  /// A list of the document; one that is something else is told.
  private mutating func elements(_ name: String) -> [JSONValue] {
    guard let list = root[name] else { return [] }
    if !list.isArray {
      add(.error, "wrong-type", list, "'\(name)' is no list", help: "write it in brackets: [ … ]")
    }
    return Array(list.elements)
  }

  private mutating func group(_ value: JSONValue?) -> GroupIndex? {
    guard let value else { return nil }
    let id = value.string ?? ""
    if let known = groups[id] { return known }
    let near = NearestName.of(id, among: groups.keys.sorted()).map { "did you mean '\($0)'?" }
    add(.error, "unknown-group", value, "there is no group '\(id)' before this", help: near)
    return nil
  }

  private mutating func readNodes() {
    var owned: [(inference: NodeIndex, owner: JSONValue)] = []
    for value in elements("nodes") {
      counts.nodes += 1
      let node = readNode(value)
      if let owner = value["argument"] { owned.append((node, owner)) }
    }
    for (inference, owner) in owned {
      guard let argument = node(owner), graph.nodes.isArgument(argument) else { continue }
      graph.setOwner(argument, of: inference)
    }
  }

  private mutating func readNode(_ value: JSONValue) -> NodeIndex {
    let kind: NodeKind = word(value["kind"], "kind") ?? .claim
    let node = graph.addNode(
      kind, title: text(value["title"]), traits: NodeTraits(names: strings(value["traits"])),
      origin: range(value))
    if value["id"]?.string?.isEmpty ?? true {
      add(.error, "missing-id", value, "a node has no id", help: "give each node an id of its own")
    }
    if !ids.give(text(value["id"]), to: node, in: &graph) {
      add(
        .error, "repeated-id", value["id"] ?? value,
        "a second node has the id '\(value["id"]?.string ?? "")'",
        help: "give each node an id of its own")
    }
    graph.setText(text(value["text"]), of: node)
    graph.setRole(word(value["role"], "role"), of: node)
    graph.setGroup(group(value["group"]), of: node)
    graph.setTags(strings(value["tags"]).map { tag($0) }, of: node)
    graph.setColor(value["color"]?.string.flatMap { Color(hex: $0) }, of: node)
    if let data = value["data"] { graph.mergeData(DataValue(data), into: node) }
    let citation = Citation(
      locator: value["locator"]?.string, work: value["work"]?.string, date: value["date"]?.string,
      weight: value["weight"]?.double)
    if citation != Citation() { graph.setCitation(citation, of: node) }
    if let check = value["check"] { graph.setCheck(readCheck(check), of: node) }
    readOccurrences(value["occurrences"], of: node)
    return node
  }

  private mutating func readOccurrences(_ list: JSONValue?, of node: NodeIndex) {
    if let list {
      GraphJSONPieces.addOccurrences(list, of: node, to: &graph, groups: groups)
    } else if let plain = graph.plainOccurrence(of: node) {
      graph.setCanonical(graph.addOccurrence(plain), of: node)
    }
  }

  private mutating func readCheck(_ value: JSONValue) -> QuotationCheck? {
    guard let verdict: Verdict = word(value["verdict"], "verdict") else { return nil }
    var check = QuotationCheck(
      verdict: verdict, flags: strings(value["flags"]).compactMap { QuotationFlag(rawValue: $0) },
      place: value["place"]?.string)
    if let ruling = value["ruling"], let judgement: Ruling.Verdict = word(ruling["verdict"], "ruling") {
      check.ruling = Ruling(
        verdict: judgement, by: ruling["by"]?.string, on: ruling["on"]?.string, why: ruling["why"]?.string)
    }
    return check
  }

  private mutating func readEdges() {
    for value in elements("edges") {
      counts.edges += 1
      guard let relation: Relation = word(value["relation"], "relation"), let from = end("from", of: value),
        let to = end("to", of: value)
      else { continue }
      let edge = graph.addEdge(relation, from: from, to: to, origin: range(value))
      if let data = value["data"] { graph.setData(DataValue(data), of: edge) }
    }
  }

  private mutating func end(_ name: String, of edge: JSONValue) -> NodeIndex? {
    guard let value = edge[name] else {
      add(.error, "missing-end", edge, "an edge has no '\(name)'", help: "name the node by its id")
      return nil
    }
    return node(value)
  }

  private mutating func node(_ value: JSONValue) -> NodeIndex? {
    if let id = value.bytes, let known = ids.find(id, in: graph) { return known }
    add(
      .error, "unknown-node", value, "there is no node '\(value.string ?? "")'",
      help: "add the node, or correct the id")
    return nil
  }

  private mutating func readStructures() {
    let (ids, occurrences) = (ids, OccurrenceRows(graph))
    for value in elements("structures") {
      GraphJSONPieces.addStructure(value, to: &graph, occurrences) { ids.find($0, in: $1) }
    }
  }

  private mutating func text(_ value: JSONValue?) -> Text { value?.bytes.map { graph.addText($0) } ?? .empty }
  private func strings(_ value: JSONValue?) -> [String] { value?.elements.compactMap(\.string) ?? [] }
}
