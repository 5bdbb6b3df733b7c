internal import Claims
internal import SourceText

extension ClaimMapper {
  mutating func mapNodes() {
    let needsClaim = groupsThatEdgesTouch()
    if plan.keepsDataOfNodes { graph.reserve(data: properties.nodes.count) }
    if plan.isOurs, let key = properties.keys.existing(NodeProperty.position.name) {
      // By their positions; what has none was added by somebody else and comes last.
      let all = properties.nodes.indices.map { NodeIndex($0) }
      for node in sorted(all, by: key, in: properties.nodeValues) {
        map(node, properties.nodeValues[node.position], needsClaim: needsClaim[node.position])
      }
    } else {
      var cursor = PropertyRows.Cursor()
      for at in properties.nodes.indices {
        map(NodeIndex(at), properties.nodeValues.next(at, &cursor), needsClaim: needsClaim[at])
      }
    }
    mapOwners()
  }

  private mutating func map(_ node: NodeIndex, _ values: ArraySlice<PropertyValue>, needsClaim: Bool) {
    if groups[node.position] == nil {
      mapNode(node, values)
    } else if needsClaim {
      mapStandIn(of: node)
    }
  }

  /// - Complexity: O(n log n).
  func sorted<Index>(_ all: [Index], by key: KeyIndex, in rows: PropertyRows) -> [Index] {
    var cursor = PropertyRows.Cursor()
    let positions = all.indices.map { at in
      rows.next(at, &cursor).first { $0.key == key }.flatMap { Int(string($0)) } ?? .max
    }
    return all.indices.sorted { (positions[$0], $0) < (positions[$1], $1) }.map { all[$0] }
  }

  private mutating func mapNode(_ node: NodeIndex, _ values: ArraySlice<PropertyValue>) {
    let facts = NodeFacts(values, in: &self)
    let source = properties.nodes[node.position]
    for fact in facts.unknown { tally.count(fact) }
    let kind = facts.kind ?? .claim
    let made = graph.addNode(
      kind, traits: facts.traits, origin: source.origin)
    nodes[node.position] = made
    setWords(facts, source, of: made)
    let id = facts.uid ?? foreignID(source.id, kind)
    if !ids.give(id, to: made, in: &graph) { tally.count(.sharedIDs) }
    graph.setRole(facts.role, of: made)
    setPlace(facts, source, of: made)
    let data = facts.data.isEmpty ? nil : DataValue.map(facts.data)
    if let data { graph.setData(data, of: made) }
    if facts.citation != Citation() { graph.setCitation(facts.citation, of: made) }
    if let check = facts.check { graph.setCheck(check, of: made) }
    addOccurrences(facts, data, of: made)
    if let name = facts.by { addParty(name, of: made) }
  }

  /// Parties and sources have their kind before the id, which keeps them apart from claims.
  private mutating func foreignID(_ id: Text, _ kind: NodeKind) -> Text {
    switch kind {
    case .party, .source: graph.addText("\(kind.rawValue):" + graph.texts.string(id))
    case .claim, .argument, .inference, .quotation, .group: id
    }
  }

  /// A label that is long or has several lines is a text. What has no words at all is called by its id.
  private mutating func setWords(_ facts: NodeFacts, _ source: PropertyGraph.Node, of node: NodeIndex) {
    var (title, text) = (facts.title ?? .empty, facts.text ?? .empty)
    if facts.uid == nil, text.isEmpty, isLong(title) {
      (title, text) = (.empty, unwrapped(title))
      tally.count(.longLabels)
    }
    if facts.uid == nil, title.isEmpty, text.isEmpty { title = source.id }
    graph.setTitle(title, of: node)
    graph.setText(text, of: node)
    guard facts.uid == nil else { return }
    if !title.isEmpty { graph.insertTraits(.titled, of: node) }
    switch graph.nodes.kinds[node.position] {
    case .argument: graph.insertTraits(.argumentForm, of: node)
    case .claim, .quotation: graph.insertTraits(.topLevel, of: node)
    case .inference, .party, .source, .group: break
    }
  }

  /// A label whose lines were broken to fit a box; what stands after an empty line stays apart.
  private mutating func unwrapped(_ label: Text) -> Text {
    let newLine = UInt8(ascii: "\n")
    var bytes = Array(properties.texts[label])
    if !bytes.contains(newLine) { return label }
    for at in bytes.indices.dropFirst().dropLast() where bytes[at] == newLine {
      if bytes[at - 1] != newLine, bytes[at + 1] != newLine { bytes[at] = UInt8(ascii: " ") }
    }
    return graph.addText(bytes[...])
  }

  private static let longestTitle = 100

  private func isLong(_ label: Text) -> Bool {
    label.count > Self.longestTitle || graph.texts[label].contains(0x0A)
  }

  private mutating func setPlace(_ facts: NodeFacts, _ source: PropertyGraph.Node, of node: NodeIndex) {
    if !facts.tags.isEmpty { graph.setTags(facts.tags.map { tag($0) }, of: node) }
    graph.setColor(facts.color, of: node)
    if let parent = source.parent {
      graph.setGroup(groups[parent.position], of: node)
    } else if let id = facts.groupID {
      graph.setGroup(groupsByID[id], of: node)
    } else if let path = facts.groupPath {
      graph.setGroup(group(path: path), of: node)
    }
  }

  /// The group of these titles from outside in, made if it is new.
  private mutating func group(path: String) -> GroupIndex? {
    if let known = groupsByID[path] { return known }
    let titles = path.split(separator: " / ", omittingEmptySubsequences: true)
    guard let last = titles.last else { return nil }
    let outer = titles.dropLast().suffix(64).joined(separator: " / ")
    let parent = outer.isEmpty ? nil : group(path: outer)
    let index = graph.addGroup(
      Group(
        id: path, title: String(last), level: (parent.map { graph.groups[$0.position].level } ?? 0) + 1,
        parent: parent, origin: .startOfMap))
    groupsByID[path] = index
    return index
  }

  private mutating func addParty(_ name: Text, of node: NodeIndex) {
    let party = parties.known(name, in: graph.texts) ?? makeParty(name)
    graph.addEdge(.assertedBy, from: node, to: party, origin: graph.nodes.origins[node.position])
  }

  private mutating func makeParty(_ name: Text) -> NodeIndex {
    let party = graph.addNode(.party, title: name, origin: .startOfMap)
    ids.give(graph.addText("party:" + graph.texts.string(name).partyID), to: party, in: &graph)
    parties.enter(name, party, in: graph.texts)
    return party
  }

  /// A claim that stands for a group in edges, as only nodes have those.
  private mutating func mapStandIn(of node: NodeIndex) {
    let source = properties.nodes[node.position]
    let made = graph.addNode(.claim, title: source.id, traits: [.titled, .topLevel], origin: source.origin)
    if let group = groups[node.position] {
      graph.setTitle(graph.addText(graph.groups[group.position].title), of: made)
      graph.setGroup(group, of: made)
    }
    ids.give(source.id, to: made, in: &graph)
    nodes[node.position] = made
    addPlainOccurrence(of: made)
  }

  private mutating func groupsThatEdgesTouch() -> [Bool] {
    var isTouched = [Bool](repeating: false, count: properties.nodes.count)
    if groups.allSatisfy({ $0 == nil }) { return isTouched }
    for edge in properties.edges {
      let ends = [edge.from, edge.to].filter { groups[$0.position] != nil }
      if ends.isEmpty || plan.isOurs && isSketch(edge) { continue }
      tally.count(.groupEnds)
      for end in ends { isTouched[end.position] = true }
    }
    return isTouched
  }

  private func isSketch(_ edge: PropertyGraph.Edge) -> Bool { false }

  private mutating func addOccurrences(_ facts: NodeFacts, _ data: DataValue?, of node: NodeIndex) {
    if let told = facts.occurrences {
      GraphJSONPieces.addOccurrences(bytes(told), of: node, to: &graph, groups: groupsByID)
    } else {
      addPlainOccurrence(of: node, data)
    }
  }

  private mutating func addPlainOccurrence(of node: NodeIndex, _ data: DataValue? = nil) {
    guard let plain = graph.plainOccurrence(of: node) else { return }
    let index = graph.addOccurrence(plain)
    graph.setCanonical(index, of: node)
    if let data { graph.setData(data, of: index) }
  }

  /// Ties inferences to their arguments, which may come later in the file.
  private mutating func mapOwners() {
    guard plan.isOurs, let key = properties.keys.existing(NodeProperty.argument.name) else { return }
    for (at, node) in nodes.enumerated() {
      guard let node, graph.nodes.kinds[node.position] == .inference,
        let owner = properties.nodeValues[at].first(where: { $0.key == key }),
        let argument = ids.find(bytes(owner), in: graph), graph.nodes.isArgument(argument)
      else { continue }
      graph.setOwner(argument, of: node)
    }
  }
}

extension String {
  /// The name as an id that a map can write without quotation marks.
  fileprivate var partyID: String {
    let letters = lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    let id = letters.split(separator: "-").joined(separator: "-")
    return id.isEmpty ? "party" : id
  }
}
