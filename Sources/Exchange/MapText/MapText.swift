internal import Claims
internal import MapLanguage
internal import SourceText
internal import Writing

/// Any claim graph as the text of a map, which reads back to an equal graph.
///
/// First the whole text is planned (`MapPlan`) and read in advance as the compiler will read it (`MapReading`),
/// so that the front matter, which comes first, can say what the text cannot.
///
/// - Complexity: O(nodes + edges) time and memory; a bounded number of passes over either.
struct MapText {
  let graph: ClaimGraph
  let forms: MapForms
  let plan: MapPlan
  let records: MapRecords
  let isListed: [Bool]
  /// Facts about the map that its own front matter would take for settings of another text.
  let hidesModel: Bool
  private(set) var titles: MapTitles
  var facts: MapFacts
  private var spelling = TextSpelling()
  private var removesTags: Bool { forms.settings.removeTagsFromText }

  init(_ graph: ClaimGraph) {
    self.graph = graph
    let settings = Self.settings(of: graph)
    hidesModel = Self.misleads(settings, graph)
    let adjacency = Adjacency(graph)
    let forms = MapForms(graph, settings: hidesModel ? ModelSettings() : settings, adjacency: adjacency)
    self.forms = forms
    let plan = MapPlan(forms, adjacency: adjacency)
    self.plan = plan
    titles = MapTitles(forms)
    let reading = MapReading(plan, forms, adjacency: adjacency, misfits: titles.misfits)
    records = MapRecords(graph)
    isListed = Self.listed(forms, plan, reading, records)
    facts = MapFacts(forms, records, adjacency, reading, isListed: isListed, groups: plan.groups)
    nameUntitled()
  }

  private static func settings(of graph: ClaimGraph) -> ModelSettings {
    var ignored = FindingList()
    return MapSettings(frontMatter: graph.metadata, into: &ignored).model
  }

  /// Whether the metadata holds settings that would make another graph of the text.
  private static func misleads(_ settings: ModelSettings, _ graph: ClaimGraph) -> Bool {
    let explodes = graph.structures.values.contains { $0.count { $0.inference != nil } > 1 }
    return settings.explodeArguments && explodes
      || settings.shortcodes.keys.contains { $0 == ":br:" || $0.hasPrefix(":U+") }
  }

  /// The edges that neither relations, structures nor data say.
  private static func listed(
    _ forms: MapForms, _ plan: MapPlan, _ reading: MapReading, _ records: MapRecords
  ) -> [Bool] {
    let graph = forms.graph
    return graph.edges.indices.map { edge in
      switch plan.relations.ways[edge.position] {
      case .belowTarget, .belowOrigin: return false
      case .listed: return true
      case .said: break
      }
      let (from, to) = (graph.edges.from[edge.position], graph.edges.to[edge.position])
      guard let key = records.keys[to], forms.isElement(from) else { return !reading.isSaid[edge.position] }
      switch graph.edges.relations[edge.position] {
      case .assertedBy: return records.party(key) != to
      case .quotes: return records.source(key) != to
      case .via: return records.either(key) != to
      default: return !reading.isSaid[edge.position]
      }
    }
  }

  // MARK: Untitled nodes

  /// Gives names to the untitled nodes that the text must call something. A structure may stand without its
  /// argument's name, if nothing is to be said of the argument and no other stands right before it.
  private mutating func nameUntitled() {
    var named: [NodeIndex] = []
    var followsArgument = false
    for line in plan.lines where line.kind == .element {
      let node = line.node
      let isUntitled = graph.nodes.titles[node.position].isEmpty
      let isStructured = forms.hasStructure[node.position]
      let isNamed =
        titles.needsName(node) || plan.needsName[node.position]
        || isStructured && (followsArgument || !hasNothingToSay(node))
      if isUntitled, isNamed { named.append(node) }
      if line.depth == 0, line.number == 0 { followsArgument = forms.isArgumentForm(node) && !isStructured }
    }
    titles.makeStandIns(for: named)
  }

  private mutating func hasNothingToSay(_ argument: NodeIndex) -> Bool {
    guard graph.nodes.texts[argument.position].isEmpty, graph.tags(of: argument).isEmpty,
      plan.relations.below[argument.position].isEmpty
    else { return false }
    let parts = facts.parts(of: argument, .none, hasStandIn: false)
    return parts.data.isEmpty
  }

  // MARK: Writing

  mutating func write(to stream: inout ByteStream) {
    var hasText = writeFrontMatter(to: &stream)
    for line in plan.lines {
      if isSilent(line) { continue }
      let beginsBlock = line.kind == .heading || line.depth == 0 && (line.number == 1 || line.number == 0)
      if beginsBlock, line.kind != .step, hasText { stream.append("\n") }
      write(line, to: &stream)
      stream.append("\n")
      hasText = true
    }
  }

  /// Whether the line is that of an argument that stands without a name before its structure.
  private func isSilent(_ line: MapPlan.Line) -> Bool {
    line.kind == .element && forms.hasStructure[line.node.position] && titles.spelled(line.node) == nil
  }

  private mutating func write(_ line: MapPlan.Line, to stream: inout ByteStream) {
    for _ in 0..<line.depth { stream.append("  ") }
    if line.number > 0 { stream.append("(\(line.number)) ") }
    stream.append(line.symbol.signs)
    switch line.kind {
    case .heading: writeHeading(line.group, to: &stream)
    case .reference: writeTitle(line.node, to: &stream)
    case .step: writeStep(line.node, to: &stream)
    case .element: writeElement(line, to: &stream)
    }
  }

  private func writeTitle(_ node: NodeIndex, to stream: inout ByteStream) {
    let isArgument = forms.isArgumentForm(node)
    stream.append(isArgument ? "<" : "[")
    stream.append(titles.spelled(node) ?? [])
    stream.append(isArgument ? ">" : "]")
  }

  /// The words of a claim or argument as they stand at its place.
  mutating func words(of node: NodeIndex) -> MapWords {
    forms.isElement(node)
      ? MapWords(node, in: graph, at: place(of: node), removesTags: removesTags, &spelling) : .none
  }

  private func place(of node: NodeIndex) -> TextSpelling.Place {
    if titles.spelled(node) != nil { return .afterTitle }
    return plan.homes[node.position] == .margin ? .lineStart : .afterSymbol
  }

  private mutating func writeElement(_ line: MapPlan.Line, to stream: inout ByteStream) {
    let node = line.node
    let isTitled = titles.spelled(node) != nil
    let place = place(of: node)
    let words = words(of: node)
    if isTitled {
      writeTitle(node, to: &stream)
      if !words.words.isEmpty { stream.append(": ") }
    }
    if !words.words.isEmpty {
      _ = spelling.spell(words.words, marks: words.marks, at: place)
      stream.append(spelling.bytes)
    }
    for (number, tag) in words.tags.enumerated() {
      if number > 0 || isTitled || !words.words.isEmpty { stream.append(" ") }
      stream.append(tag)
    }
    let parts = facts.parts(of: node, words, hasStandIn: titles.standsIn(node))
    writeData(parts.data, to: &stream)
  }

  private mutating func writeStep(_ node: NodeIndex, to stream: inout ByteStream) {
    var data = facts.parts(of: node, .none, hasStandIn: false).data
    let rules = graph.texts[graph.nodes.titles[node.position]]
    let spelled = RuleSpelling.bytes(of: rules)
    if spelled == nil, !rules.isEmpty { data.insert(.init("title", .string(graph.title(of: node))), at: 0) }
    if spelled == nil, data.isEmpty { return stream.append("----") }
    stream.append("--")
    if let spelled {
      stream.append(" ")
      stream.append(spelled)
    }
    writeData(data, to: &stream)
    stream.append(" --")
  }

  private func writeData(_ data: [DataValue.Entry], to stream: inout ByteStream) {
    guard !data.isEmpty else { return }
    stream.append(" ")
    stream.append(YAMLText.bytes(of: .map(data)))
  }

  // MARK: Headings

  private mutating func writeHeading(_ index: GroupIndex, to stream: inout ByteStream) {
    let group = graph.groups[index.position]
    for _ in 0...plan.depths[index.position] { stream.append("#") }
    stream.append(" ")
    var data: [DataValue.Entry] = []
    let behind = spellTitle(of: group)
    stream.append(spelling.bytes)
    for tag in behind.tags {
      stream.append(" ")
      stream.append(tag)
    }
    if group.title.isEmpty { data.append(.init("title", .string(""))) }
    if !behind.tagsInData.isEmpty {
      data.append(.init("tags", .list(behind.tagsInData.map(DataValue.string))))
    }
    var hidden: [DataValue.Entry] = []
    for entry in group.data.entries.unique {
      ["title", "tags", "data"].contains(entry.key) ? hidden.append(entry) : data.append(entry)
    }
    if !hidden.isEmpty { data.append(.init("data", .map(hidden))) }
    if group.isClosed, group.data["isClosed"] == nil { data.append(.init("isClosed", .bool(true))) }
    if let color = group.color, group.data["color"] == nil { data.append(.init("color", .string(color.hex))) }
    writeData(data, to: &stream)
  }

  /// Spells a title with the tags that stand in it, and gives those that do not.
  private mutating func spellTitle(of group: Group) -> MapWords {
    if group.title.isEmpty {
      spelling.spell(Array("(untitled)".utf8)[...], at: .afterTitle)
      return MapWords(tagsInData: group.tags.map { graph.tagNames[$0.position] })
    }
    let words = Array(group.title.utf8)[...]
    var missing = group.tags.map { graph.tagNames[$0.position] }
    if removesTags {
      spelling.spell(words, at: .afterTitle)
      return MapWords(tags: missing)
    }
    var marks: [TextSpelling.Mark] = []
    var at = words.startIndex
    while at < words.endIndex {
      if words[at] == UInt8(ascii: "#"), let tag = TagSpelling.tag(at: at, in: words),
        let found = missing.firstIndex(of: String(decoding: tag.name, as: UTF8.self))
      {
        marks.append(TextSpelling.Mark(.tag, at..<tag.end, target: tag.name))
        missing.remove(at: found)
        at = tag.end
      } else {
        at += 1
      }
    }
    if !spelling.spell(words, marks: marks, at: .afterTitle) {
      spelling.spell(words, at: .afterTitle)
      missing = group.tags.map { graph.tagNames[$0.position] }
    }
    return MapWords(tagsInData: missing)
  }
}
