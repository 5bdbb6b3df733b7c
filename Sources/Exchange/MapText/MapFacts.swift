internal import Claims
internal import SourceText

/// Everything that a map's text says of a graph beside titles, words and relations: the data behind each
/// claim, and the sections of the front matter.
///
/// What a place in the text says by itself (a tag its role, a heading its party) is not said again; where it
/// would say something else than the graph, the data says what is right.
struct MapFacts {
  /// What stands behind a node and what of it the front matter tells.
  struct Parts {
    /// In the node's own data block or record.
    var data: [DataValue.Entry] = []
    /// Under `nodes`.
    var kept: [DataValue.Entry] = []
    /// Under `facts`.
    var facts: [DataValue.Entry] = []
  }

  let graph: ClaimGraph
  let forms: MapForms
  let records: MapRecords
  let adjacency: Adjacency
  let inheritance: MapInheritance
  /// The group that each node's place in the text gives it.
  let groups: [GroupIndex?]
  /// Nodes whose id the text must state.
  let statesID: [Bool]
  /// For each step the lines it uses, where the order of the lines does not tell.
  let uses: [NodeIndex: [Int]]
  /// Edges that the front matter lists.
  let isListed: [Bool]
  /// For each group the id that the compiler will give it.
  private let groupIDs: [GroupIndex: String]
  private var elementKeys = DataKeys.ofElements
  private var partyKeys = DataKeys.ofParties
  private var sourceKeys = DataKeys.ofSources

  init(
    _ forms: MapForms, _ records: MapRecords, _ adjacency: Adjacency, _ reading: MapReading, isListed: [Bool],
    groups order: [GroupIndex]
  ) {
    graph = forms.graph
    self.forms = forms
    self.records = records
    self.adjacency = adjacency
    self.isListed = isListed
    inheritance = MapInheritance(forms.graph, records)
    groups = reading.groups
    statesID = reading.statesID
    uses = reading.uses
    groupIDs = Dictionary(
      uniqueKeysWithValues: order.enumerated().map { ($0.element, "s\($0.offset + 1)") })
  }

  mutating func parts(of node: NodeIndex, _ words: MapWords, hasStandIn: Bool) -> Parts {
    var parts = Parts()
    switch forms[node] {
    case .statement, .argument: describeElement(node, words, hasStandIn: hasStandIn, &parts)
    case .step: describeStep(node, &parts)
    case .record: describeRecord(node, &parts)
    case .apart: describeApart(node, &parts)
    }
    return parts
  }

  /// A key that the compiler takes for a misspelt one is better kept where it asks nothing.
  mutating func looksMisspelt(_ key: String, _ kind: NodeKind) -> Bool {
    switch kind {
    case .party: partyKeys.nearKey(to: key) != nil
    case .source: sourceKeys.nearKey(to: key) != nil
    default: elementKeys.nearKey(to: key) != nil
    }
  }

  // MARK: Own data

  /// Bytes of one datum, and of all, that a claim can bear behind it and still be read.
  private static let longestDatum = 100
  private static let longestData = 200

  /// Shares out data that is only kept: short data behind the claim, the rest in the front matter.
  mutating func share(_ entries: [DataValue.Entry], _ kind: NodeKind, _ parts: inout Parts) {
    var short: [DataValue.Entry] = []
    var length = 0
    for entry in entries {
      let size = YAMLText.key(entry.key).count + YAMLText.bytes(of: entry.value).count + 4
      if size > Self.longestDatum || looksMisspelt(entry.key, kind) {
        parts.kept.append(entry)
      } else {
        short.append(entry)
        length += size
      }
    }
    if length > Self.longestData { parts.kept += short } else { parts.data += short }
  }

  // MARK: Other kinds

  private mutating func describeStep(_ node: NodeIndex, _ parts: inout Parts) {
    if statesID[node.position] { parts.data.append(.init("id", .string(graph.id(of: node)))) }
    let own = graph.data(of: node)?.entries.unique ?? []
    let names: Set<String> = ["id", "title", "tags"]
    var rest: [DataValue.Entry] = []
    for entry in own {
      if names.contains(entry.key) || uses[node] != nil && (entry.key == "uses" || entry.key == "from") {
        parts.kept.append(entry)
      } else if entry.key == "uses" || entry.key == "from" {
        parts.data.append(entry)
      } else {
        rest.append(entry)
      }
    }
    share(rest, .inference, &parts)
    if let uses = uses[node] { parts.data.append(.init("uses", .list(uses.map(DataValue.int)))) }
    addFacts(of: node, &parts)
  }

  private mutating func describeApart(_ node: NodeIndex, _ parts: inout Parts) {
    parts.facts.append(.init("kind", .string(graph.nodes.kinds[node.position].rawValue)))
    if !graph.nodes.titles[node.position].isEmpty {
      parts.facts.append(.init("title", .string(graph.title(of: node))))
    }
    parts.kept = graph.data(of: node)?.entries.unique ?? []
    addFacts(of: node, &parts)
  }

  private mutating func describeRecord(_ node: NodeIndex, _ parts: inout Parts) {
    let kind = graph.nodes.kinds[node.position]
    let (titleKey, title) = (kind == .party ? "name" : "title", graph.title(of: node))
    var own = graph.data(of: node)?.entries.unique ?? []
    if let at = own.firstIndex(where: { $0.key == titleKey }), own[at].value.text != title {
      parts.kept.append(own.remove(at: at))
    }
    if !own.contains(where: { $0.key == titleKey }) { parts.data.append(.init(titleKey, .string(title))) }
    for entry in own {
      let isOtherID =
        entry.key == "id" && entry.value.text.map { $0 != records.keys[node] && !$0.isEmpty } == true
      let isOdd = entry.key == "side" && entry.value.text.map { records.party($0) == nil } == true
      if isOtherID || isOdd && kind == .party || looksMisspelt(entry.key, kind) {
        parts.kept.append(entry)
      } else {
        parts.data.append(entry)
      }
    }
    if records.withOwnID.contains(node) {
      parts.data.removeAll { $0.key == "id" }
      if let id = own.first(where: { $0.key == "id" }), !parts.kept.contains(where: { $0.key == "id" }) {
        parts.kept.append(id)
      }
      parts.data.append(.init("id", .string(graph.id(of: node))))
    }
    addFacts(of: node, &parts)
  }

  // MARK: Facts

  /// What no data says, for nodes that are neither claims nor arguments.
  private mutating func addFacts(of node: NodeIndex, _ parts: inout Parts) {
    let at = node.position
    func fact(_ name: String, _ value: DataValue) { parts.facts.append(.init(name, value)) }
    if graph.nodes.traits[at].contains(.argumentForm) { fact("form", .string("argument")) }
    if let role = graph.nodes.roles[at] { fact("role", .string(role.rawValue)) }
    if !graph.nodes.texts[at].isEmpty { fact("text", .string(graph.text(of: node))) }
    addMarks(of: node, &parts)
    if !graph.tags(of: node).isEmpty { fact("tags", .list(graph.tagNames(of: node).map(DataValue.string))) }
    addPlace(of: node, &parts)
    addStructure(of: node, &parts)
    let citation = graph.citation(of: node)
    if let locator = citation.locator { fact("locator", .string(locator)) }
    if let work = citation.work { fact("work", .string(work)) }
    if let date = citation.date { fact("date", .string(date)) }
    if let weight = citation.weight { fact("weight", .double(weight)) }
    if let color = graph.nodes.colors[at] { fact("color", .string(color.hex)) }
  }

  mutating func addPlace(of node: NodeIndex, _ parts: inout Parts) {
    let group = graph.nodes.groups[node.position]
    if group != groups[node.position] {
      let id = group.flatMap { groupIDs[$0] }
      parts.facts.append(.init("group", id.map(DataValue.string) ?? .null))
    }
    if let owner = graph.nodes.owners[node.position], forms[node] != .step {
      parts.facts.append(.init("argument", .string(graph.id(of: owner))))
    }
  }

  mutating func addStructure(of node: NodeIndex, _ parts: inout Parts) {
    guard let lines = graph.structures[node], !forms.hasStructure[node.position] else { return }
    let values = lines.map { line in
      DataValue.list(
        [.string(graph.id(of: forms.claim(line)))]
          + (line.inference.map { [.string(graph.id(of: $0))] } ?? []))
    }
    parts.facts.append(.init("structure", .list(values)))
  }

  mutating func addMarks(of node: NodeIndex, _ parts: inout Parts) {
    guard let canonical = graph.nodes.canonical[node.position] else { return }
    let occurrence = graph.occurrences[canonical.position]
    let marks = graph.marks[Int(occurrence.marks.lowerBound)..<Int(occurrence.marks.upperBound)]
      .filter { $0.kind != .tag }
    guard !marks.isEmpty else { return }
    if graph.texts[occurrence.text] != graph.texts[graph.nodes.texts[node.position]] {
      parts.facts.append(.init("words", .string(graph.texts.string(occurrence.text))))
    }
    let lines = marks.map { mark in
      let target = graph.texts.string(mark.target)
      return DataValue.string(
        "\(mark.kind.rawValue) \(mark.start) \(mark.end)" + (target.isEmpty ? "" : " " + target))
    }
    parts.facts.append(.init("marks", .list(lines)))
  }
}
