internal import Claims
internal import SourceText

/// The data of claims, arguments and quotations.
extension MapFacts {
  mutating func describeElement(
    _ node: NodeIndex, _ words: MapWords, hasStandIn: Bool, _ parts: inout Parts
  ) {
    if statesID[node.position] { parts.data.append(.init("id", .string(graph.id(of: node)))) }
    if hasStandIn { parts.data.append(.init("title", .string(graph.title(of: node)))) }
    if !words.tagsInData.isEmpty {
      parts.data.append(.init("tags", .list(words.tagsInData.map(DataValue.string))))
    }
    let own = graph.data(of: node)?.entries.unique ?? []
    var said = SaidData(own)
    settleCredits(of: node, &said)
    settleKinds(of: node, &said)
    settleCitation(of: node, &said, &parts)
    settleColor(of: node, &said, &parts)
    let names: Set<String> = ["id", "title", "tags"]
    var rest: [DataValue.Entry] = []
    for entry in own {
      if said.keys.contains(entry.key) {
        said.isKept(entry.key) ? parts.kept.append(entry) : parts.data.append(entry)
      } else if names.contains(entry.key) {
        parts.kept.append(entry)
      } else if Self.placing.contains(entry.key) {
        parts.data.append(entry)
      } else {
        rest.append(entry)
      }
    }
    share(rest, .claim, &parts)
    parts.data += said.added
    addElementFacts(of: node, words, &parts)
  }

  /// Keys of data that the compiler reads where it stands.
  private static let placing: Set<String> = ["isInGroup", "isCanonical", "uses", "from"]

  private mutating func addElementFacts(of node: NodeIndex, _ words: MapWords, _ parts: inout Parts) {
    let isForm = graph.nodes.traits[node.position].contains(.argumentForm)
    if forms[node] == .statement, isForm { parts.facts.append(.init("form", .string("argument"))) }
    if words.losesText { parts.facts.append(.init("text", .string(graph.text(of: node)))) }
    if words.losesText || words.losesMarks { addMarks(of: node, &parts) }
    addPlace(of: node, &parts)
    addStructure(of: node, &parts)
  }

  // MARK: Credits

  /// Who holds it, what it is taken from, who hands it on.
  private func settleCredits(of node: NodeIndex, _ said: inout SaidData) {
    settle("by", .assertedBy, node, &said) { records.party($0) }
    settle("source", .quotes, node, &said) { records.source($0) }
    settle("via", .via, node, &said) { records.either($0) }
  }

  private func settle(
    _ key: String, _ relation: Relation, _ node: NodeIndex, _ said: inout SaidData,
    _ find: (String) -> NodeIndex?
  ) {
    let ends = adjacency.edges(from: node).filter {
      graph.edges.relations[$0.position] == relation && !isListed[$0.position]
    }.map { graph.edges.to[$0.position] }
    said.settle(
      key, inherited: inheritance[groups[node.position], key],
      fits: { value in
        guard let value, value != .null else { return ends.isEmpty }
        guard let names = value.texts else { return false }
        let found = names.map(find)
        return found.count == ends.count && zip(found, ends).allSatisfy { $0 == $1 }
      },
      spell: {
        let names = ends.compactMap { records.keys[$0] }.map(DataValue.string)
        return names.isEmpty ? .null : names.count == 1 ? names[0] : .list(names)
      })
  }

  // MARK: Kind and role

  private func settleKinds(of node: NodeIndex, _ said: inout SaidData) {
    let kind = graph.nodes.kinds[node.position]
    let form = forms[node] == .argument ? NodeKind.argument : .claim
    let tags = graph.tagNames(of: node)
    let byTag = tags.contains(NodeKind.quotation.rawValue) ? NodeKind.quotation : form
    said.settle(
      "kind", inherited: nil,
      fits: { $0 == nil || $0 == .null ? byTag == kind : $0?.text == kind.rawValue },
      spell: { .string(kind.rawValue) })

    let role = graph.nodes.roles[node.position]
    let roleByTag = tags.lazy.compactMap { Role(rawValue: $0) }.first
    let inherited = kind == .claim && roleByTag == nil ? inheritance[groups[node.position], "role"] : nil
    said.settle(
      "role", inherited: inherited,
      fits: { value in
        guard let value else { return roleByTag == role }
        return value == .null ? role == nil : value.text == role?.rawValue && role != nil
      },
      spell: { role.map { .string($0.rawValue) } ?? .null })
  }

  // MARK: Citation

  private func settleCitation(of node: NodeIndex, _ said: inout SaidData, _ parts: inout Parts) {
    let citation = graph.citation(of: node)
    let group = groups[node.position]
    for (key, text) in [("locator", citation.locator), ("date", citation.date)] {
      said.settle(
        key, inherited: inheritance[group, key], fits: { $0?.text == text },
        spell: { text.map(DataValue.string) ?? .null })
    }
    func work(_ value: DataValue?) -> String? {
      value?.text.map { name in records.source(name).map { graph.title(of: $0) } ?? name }
    }
    let saysWork = citation.work.map { work(.string($0)) == $0 } ?? true
    said.settle(
      "work", inherited: inheritance[group, "work"], fits: { work($0) == citation.work },
      spell: { saysWork ? citation.work.map(DataValue.string) ?? .null : nil })
    if !saysWork, said.isOpen("work") {
      parts.facts.append(.init("work", citation.work.map(DataValue.string) ?? .null))
    }
    let isWeight = citation.weight.map { (0...1).contains($0) } ?? true
    said.settle(
      "weight", inherited: inheritance[group, "weight"],
      fits: { value in
        guard let value, value != .null else { return citation.weight == nil }
        return value.number == citation.weight && value.number.map { (0...1).contains($0) } == true
      },
      spell: { isWeight ? citation.weight.map(DataValue.double) ?? .null : nil })
    if !isWeight { parts.facts.append(.init("weight", citation.weight.map(DataValue.double) ?? .null)) }
  }

  private func settleColor(of node: NodeIndex, _ said: inout SaidData, _ parts: inout Parts) {
    guard let color = graph.nodes.colors[node.position] else { return }
    if let own = said.value("color") {
      if own.text.flatMap({ Color(hex: $0) }) != color {
        parts.facts.append(.init("color", .string(color.hex)))
      }
    } else {
      said.add("color", .string(color.hex))
    }
  }
}

/// The author's data under keys that mean something, and what must be said beside or instead of it.
struct SaidData {
  private let own: [String: DataValue]
  /// Keys that were looked at.
  private(set) var keys: Set<String> = []
  private var kept: Set<String> = []
  private var open: Set<String> = []
  private(set) var added: [DataValue.Entry] = []

  init(_ entries: [DataValue.Entry]) {
    own = entries.isEmpty ? [:] : Dictionary(entries.map { ($0.key, $0.value) }) { $1 }
  }

  func value(_ key: String) -> DataValue? { own[key] }
  func isKept(_ key: String) -> Bool { kept.contains(key) }
  /// Whether neither what is there nor any other value says what is right.
  func isOpen(_ key: String) -> Bool { open.contains(key) }

  mutating func add(_ key: String, _ value: DataValue) { added.append(.init(key, value)) }

  /// Sees to it that what stands under a key, or else is inherited, says what is right.
  ///
  /// - Parameters:
  ///   - fits: whether a value says it.
  ///   - spell: the value that does; nil if none can.
  mutating func settle(
    _ key: String, inherited: DataValue?, fits: (DataValue?) -> Bool, spell: () -> DataValue?
  ) {
    keys.insert(key)
    if let value = own[key] {
      if fits(value) { return }
      kept.insert(key)
    }
    if fits(inherited) { return }
    guard let value = spell() else {
      open.insert(key)
      return
    }
    added.append(.init(key, value))
  }
}
