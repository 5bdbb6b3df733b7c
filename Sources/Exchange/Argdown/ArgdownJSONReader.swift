internal import Claims
internal import Reading
internal import SourceText

/// Reads Argdown's JSON export: statements, arguments with their structures, relations, sections and tags. The
/// map in it is a drawing of these and is passed over.
///
/// - Complexity: O(bytes).
struct ArgdownJSONReader {
  var json: JSONInput
  var graph: ClaimGraph
  var identifiers = IdentifierEncoder()
  var ids = NodeIDs()
  var statements: [String: NodeIndex] = [:]
  var arguments: [String: NodeIndex] = [:]
  /// The inferences of each argument by the number of the line they conclude.
  var inferences: [NodeIndex: [Int: NodeIndex]] = [:]
  /// The occurrences that may be lines of structures, by how they look in the file.
  var lines = LineOccurrences()
  private var groups: [String: GroupIndex] = [:]
  private var tags: [String: TagIndex] = [:]

  static func read(_ json: JSONInput) -> ImportedGraph {
    var reader = ArgdownJSONReader(json: json, graph: ClaimGraph(files: SourceFiles([json.file])))
    if let root = json.document.root { reader.read(root) }
    let graph = reader.graph
    return ImportedGraph(
      graph: graph, findings: reader.json.findings,
      counts: DocumentCounts(
        nodes: reader.statements.count + reader.arguments.count,
        edges: graph.edges.relations.count { $0 != .premise && $0 != .conclusion }))
  }

  private init(json: JSONInput, graph: ClaimGraph) {
    self.json = json
    self.graph = graph
  }

  mutating func add(
    _ grade: Finding.Grade, _ code: String, _ value: JSONValue, _ message: String, help: String
  ) {
    json.findings.add(Finding(grade, code, at: json.range(value), message, help: help))
  }

  private mutating func read(_ root: JSONValue) {
    guard root["statements"] != nil || root["arguments"] != nil else {
      return add(
        .error, "not-argdown-json", root, "there are no members 'statements' and 'arguments'",
        help: "say with --from which format the file is in")
    }
    for tag in root["tags"].map({ Array($0.members) }) ?? [] { _ = self.tag(tag.name.string ?? "") }
    readSections(root["sections"])
    for member in root["statements"].map({ Array($0.members) }) ?? [] {
      statements[member.name.string ?? ""] = readElement(member.name, member.value, isArgument: false)
    }
    for member in root["arguments"].map({ Array($0.members) }) ?? [] {
      arguments[member.name.string ?? ""] = readElement(member.name, member.value, isArgument: true)
    }
    for member in root["arguments"].map({ Array($0.members) }) ?? [] {
      readStructure(member.value, of: member.name)
    }
    for relation in root["relations"].map({ Array($0.elements) }) ?? [] { readRelation(relation) }
  }

  func range(_ value: JSONValue) -> SourceRange { json.range(value) }

  private mutating func tag(_ name: String) -> TagIndex {
    if let known = tags[name] { return known }
    let index = graph.addTag(name)
    tags[name] = index
    return index
  }

  private func strings(_ value: JSONValue?) -> [String] { value?.elements.compactMap(\.string) ?? [] }

  // MARK: Sections

  /// Sections nest in each other; the depth of the document bounds them.
  private mutating func readSections(_ list: JSONValue?) {
    var waiting = (list.map { Array($0.elements) } ?? []).reversed().map {
      (section: $0, parent: GroupIndex?.none)
    }
    while let (section, parent) = waiting.popLast() {
      let id = section["id"]?.string ?? "s\(graph.groups.count + 1)"
      var group = Group(
        id: id, title: section["title"]?.string ?? "", level: section["level"]?.int ?? 1, parent: parent,
        tags: strings(section["tags"]).map { tag($0) },
        data: section["data"].map { DataValue($0) } ?? .emptyMap, origin: range(section))
      group.isClosed = section["isClosed"]?.bool ?? false
      group.color = section["color"]?.string.flatMap { Color(hex: $0) }
      let index = graph.addGroup(group)
      groups[id] = index
      for child in (section["children"].map { Array($0.elements) } ?? []).reversed() {
        waiting.append((child, index))
      }
    }
  }

  private func group(_ value: JSONValue?) -> GroupIndex? { value?.string.flatMap { groups[$0] } }

  // MARK: Statements and arguments

  private mutating func readElement(
    _ name: JSONValue, _ facts: JSONValue, isArgument: Bool
  ) -> NodeIndex {
    let title = facts["title"]?.string ?? name.string ?? ""
    let isTitled = !Self.isMadeUp(title)
    var traits: NodeTraits = isArgument ? .argumentForm : Self.uses(facts)
    if isTitled { traits.insert(.titled) }
    let node = graph.addNode(
      isArgument ? .argument : .claim, title: isTitled ? graph.addText(title) : .empty, traits: traits,
      origin: range(facts))
    graph.setTags(strings(facts["tags"]).map { tag($0) }, of: node)
    graph.setGroup(group(facts["section"]), of: node)
    graph.setColor(facts["color"]?.string.flatMap { Color(hex: $0) }, of: node)
    if let data = facts["data"] { graph.mergeData(DataValue(data), into: node) }
    for member in facts["members"].map({ Array($0.elements) }) ?? [] {
      let index = readMember(member, of: node)
      let occurrence = graph.occurrences[index.position]
      if !occurrence.isReference { graph.setCanonical(index, of: node) }
    }
    setWords(of: node)
    setMeaning(of: node)
    giveID(to: node, isArgument: isArgument)
    return node
  }

  /// `Untitled 12` is what Argdown calls what has no title.
  private static func isMadeUp(_ title: String) -> Bool {
    let head = "Untitled "
    return title.hasPrefix(head) && title.utf8.count > head.utf8.count
      && title.utf8.dropFirst(head.utf8.count).allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      }
  }

  private static func uses(_ facts: JSONValue) -> NodeTraits {
    let all: [(String, NodeTraits)] = [
      ("isUsedAsPremise", .premise), ("isUsedAsIntermediaryConclusion", .intermediaryConclusion),
      ("isUsedAsMainConclusion", .mainConclusion), ("isUsedAsTopLevelStatement", .topLevel),
      ("isUsedAsRelationStatement", .relationStatement),
    ]
    return all.reduce(into: []) { if facts[$1.0]?.bool == true { $0.insert($1.1) } }
  }

  /// A node's text is its canonical occurrence's in plain words.
  private mutating func setWords(of node: NodeIndex) {
    guard let canonical = graph.nodes.canonical[node.position] else { return }
    let occurrence = graph.occurrences[canonical.position]
    if let plain = graph.plainWords(of: occurrence) {
      graph.setText(graph.addText(repairing: plain[...]), of: node)
    } else {
      graph.setText(occurrence.text, of: node)
    }
  }

  /// Roles and kinds, by tags and data as in a map's text.
  private mutating func setMeaning(of node: NodeIndex) {
    let names = graph.tagNames(of: node)
    let data = graph.data(of: node)
    let role = names.lazy.compactMap { Role(rawValue: $0) }.first
    graph.setRole(data?["role"]?.text.flatMap { Role(rawValue: $0) } ?? role, of: node)
    let kind =
      data?["kind"]?.text ?? (names.contains(NodeKind.quotation.rawValue) ? NodeKind.quotation.rawValue : nil)
    if kind == NodeKind.quotation.rawValue { graph.setKind(.quotation, of: node) }
  }

  private mutating func giveID(to node: NodeIndex, isArgument: Bool) {
    let prefix = isArgument ? "argument:" : ""
    if graph.nodes.traits[node.position].contains(.titled) {
      identifiers.titled(prefix, graph.texts[graph.nodes.titles[node.position]])
    } else {
      identifiers.untitled(prefix, graph.texts[graph.nodes.texts[node.position]])
    }
    ids.give(graph.addText(Array(identifiers.id)[...]), to: node, in: &graph)
  }

  mutating func readMember(_ member: JSONValue, of node: NodeIndex) -> OccurrenceIndex {
    let text = member["text"]?.bytes.map { graph.addText($0) } ?? .empty
    let marks = readRanges(member["ranges"], of: text)
    let index = graph.addOccurrence(
      Occurrence(
        node: node, role: member["role"]?.string.flatMap { Occurrence.Role(rawValue: $0) } ?? .listItem,
        isReference: member["isReference"]?.bool ?? false, text: text, marks: marks,
        group: group(member["section"]), origin: range(member)))
    if let data = member["data"] { graph.setData(DataValue(data), of: index) }
    lines.add(index, of: node, member)
    return index
  }

  /// Stretches of a text; Argdown counts UTF-16 code units, the last one included.
  private mutating func readRanges(_ list: JSONValue?, of text: Text) -> Range<UInt32> {
    let first = UInt32(truncatingIfNeeded: graph.marks.count)
    guard let list, list.isArray else { return first..<first }
    let offsets = graph.texts[text].byteOffsets
    for facts in list.elements {
      guard let kind = facts["type"]?.string.flatMap({ TextMark.Kind(rawValue: $0) }),
        let start = facts["start"]?.int, let stop = facts["stop"]?.int, 0 <= start, start <= stop + 1,
        stop + 1 < offsets.count
      else { continue }
      let target = (facts["url"] ?? facts["tag"] ?? facts["title"])?.bytes.map { graph.addText($0) } ?? .empty
      graph.addMark(TextMark(kind: kind, start: offsets[start], end: offsets[stop + 1], target: target))
    }
    return first..<UInt32(truncatingIfNeeded: graph.marks.count)
  }
}

extension ArraySlice<UInt8> {
  /// For each UTF-16 code unit of the text, and for its end, the offset of the character's first byte.
  fileprivate var byteOffsets: [Int] {
    var offsets: [Int] = []
    for (offset, byte) in enumerated() where byte & 0xC0 != 0x80 {
      offsets.append(offset)
      if byte >= 0xF0 { offsets.append(offset) }
    }
    offsets.append(count)
    return offsets
  }
}
