internal import Claims
internal import MapLanguage
internal import SourceText

/// Statements, arguments and headings.
extension MapBuilder {
  /// Reads an element: finds or makes its node, notes the occurrence, and relates it to its parent.
  mutating func element(
    _ tree: SyntaxTree, _ number: Int, _ contexts: [Context], _ structure: inout OpenStructure?
  ) -> NodeIndex {
    let tokens = tree.ownTokens(number)
    let isArgument = tree.nodes[number].kind == .argument
    let origin = tree.range(ofTokens: tokens)
    let title = tokens.first { !tree.tokens.kinds[$0].isTrivia }
      .flatMap { titleKind(tree.tokens.kinds[$0]) != nil ? $0 : nil }
    let isReference = title.map { titleKind(tree.tokens.kinds[$0]) == .reference } ?? false
    let body = (title.map { $0 + 1 } ?? tokens.lowerBound)..<tokens.upperBound

    let node =
      if let title { self.node(titled: self.title(title, of: tree), isArgument, origin) } else {
        addNode(.claim, title: .empty, [], origin)
      }
    let role = occurrenceRole(isArgument: isArgument, contexts, structure)
    let built = textBuilder.build(tree, body, into: &graph, repairing: !isValidUTF8(tree))
    let occurrence = graph.addOccurrence(
      Occurrence(
        node: node, role: role, isReference: isReference, text: built.text, marks: built.marks,
        group: group, origin: origin))
    use(tags: built.tags, by: node)

    let data = takeNames(from: self.data(tree, body), of: node)
    if let data {
      graph.setData(data, of: occurrence)
      dataOfOccurrences[node, default: []].append(data)
    }
    place(node, isReference: isReference, data)
    settleText(of: node, occurrence, isReference: isReference, data, origin)

    switch role {
    case .topLevel: graph.insertTraits(.topLevel, of: node)
    case .relation: graph.insertTraits(.relationStatement, of: node)
    default: break
    }
    if contexts.isEmpty {
      argumentBefore = isArgument ? node : nil
      argumentBeforeHeading = nil
    }
    if contexts.last?.kind == .structureLine { line(occurrence, of: &structure) }
    relate(node, contexts, structure)
    return node
  }

  private enum TitleKind { case definition, reference }

  private func titleKind(_ kind: TokenKind) -> TitleKind? {
    switch kind {
    case .statementDefinition, .argumentDefinition: .definition
    case .statementReference, .argumentReference: .reference
    default: nil
    }
  }

  /// What stands between the brackets, as it stands there but for bytes that are no text.
  private func title(_ number: Int, of tree: SyntaxTree) -> ArraySlice<UInt8> {
    let token = tree.text(number)
    let close = token.first == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: "]")
    let end = token.lastIndex(of: close) ?? token.endIndex
    let title = token[token.startIndex + 1..<end]
    return isValidUTF8(tree) ? title : Array(String(decoding: title, as: UTF8.self).utf8)[...]
  }

  private mutating func node(
    titled title: ArraySlice<UInt8>, _ isArgument: Bool, _ origin: SourceRange
  ) -> NodeIndex {
    let hash = isArgument ? argumentTitles.hash(title) : statementTitles.hash(title)
    let isSame = { (node: Int) in graph.texts[graph.nodes.titles[node]] == title }
    let known =
      isArgument
      ? argumentTitles.find(hash, isSame: isSame) : statementTitles.find(hash, isSame: isSame)
    if let known { return NodeIndex(known) }
    if isArgument {
      argumentTitles.enter(graph.nodes.count, under: hash)
    } else {
      statementTitles.enter(graph.nodes.count, under: hash)
    }
    checkTitle(title, origin)
    return addNode(
      isArgument ? .argument : .claim, title: graph.addText(title),
      isArgument ? [.titled, .argumentForm] : .titled, origin)
  }

  /// Names that every JavaScript object has break Argdown (O18); so do titles that look like its own names
  /// for what has none (O17).
  private mutating func checkTitle(_ title: ArraySlice<UInt8>, _ origin: SourceRange) {
    if title.first == UInt8(ascii: "U"), title.starts(with: "Untitled".utf8) {
      findings.add(.titledUntitled(origin))
    }
    guard title.count <= 20, !title.contains(UInt8(ascii: " ")) else { return }
    let name = String(decoding: title, as: UTF8.self)
    if Self.namesOfObjects.contains(name) { findings.add(.nameOfAnObject(origin, name)) }
  }

  private static let namesOfObjects: Set<String> = [
    "constructor", "__proto__", "valueOf", "toString", "toLocaleString", "hasOwnProperty", "isPrototypeOf",
    "propertyIsEnumerable", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",
  ]

  private func occurrenceRole(
    isArgument: Bool, _ contexts: [Context], _ structure: OpenStructure?
  ) -> Occurrence.Role {
    if isArgument { return .argumentDescription }
    switch contexts.last?.kind {
    case .relation: return contexts.count == 1 ? .topLevel : .relation
    case .listItem: return .listItem
    case .structureLine: return structure?.isSound == true ? .premise : .topLevel
    default: return .topLevel
    }
  }

  /// Adds the relation that the element's context says it has to the element above.
  private mutating func relate(_ node: NodeIndex, _ contexts: [Context], _ structure: OpenStructure?) {
    guard let relation = contexts.last, let symbol = relation.symbol, let origin = relation.symbolRange,
      contexts.count >= 2, let parent = contexts[contexts.count - 2].node
    else { return }
    if contexts[contexts.count - 2].kind == .inference, symbol != .undercutsParent {
      findings.add(.onlyUndercutsAtInference(origin))
      return
    }
    switch symbol {
    case .supportsParent: relations.add(.supports, node, parent, origin)
    case .attacksParent: relations.add(.attacks, node, parent, origin)
    case .supportedByParent: relations.add(.supports, parent, node, origin)
    case .attackedByParent: relations.add(.attacks, parent, node, origin)
    case .undercutByParent: relations.add(.undercuts, parent, node, origin)
    case .undercutsParent:
      // Under the conclusion of a step the step itself is meant.
      let isLine = contexts.count >= 3 && contexts[contexts.count - 3].kind == .structureLine
      let target = isLine ? structure?.lastConcluded ?? parent : parent
      if target == parent, !isArgumentForm(parent), !graph.structures.isEmpty,
        graph.nodes.kinds[parent.position] != .inference
      {
        findings.add(.undercutOfStatement(origin))
      }
      relations.add(.undercuts, node, target, origin)
    default:
      if isArgumentForm(node) || isArgumentForm(parent) {
        findings.add(.contradictionWithArgument(origin))
      }
      relations.add(.contradictory, parent, node, origin)
    }
  }

  func isArgumentForm(_ node: NodeIndex) -> Bool {
    graph.nodes.traits[node.position].contains(.argumentForm)
  }

  /// A node stands under the heading of its first definition, else of its first mention; `isInGroup` in the
  /// data of an occurrence overrules that (reference §2.1).
  private mutating func place(_ node: NodeIndex, isReference: Bool, _ data: DataValue?) {
    let placement: Placement
    switch data?["isInGroup"]?.bool {
    case true: placement = .forced
    case false: return
    default: placement = isReference ? .byReference : .byDefinition
    }
    let known = placements[node.position]
    guard placement.rawValue > known.rawValue || placement == .forced else { return }
    placements[node.position] = placement
    graph.setGroup(group, of: node)
  }

  /// The last definition says what a node's text is, or the last one marked `isCanonical`.
  private mutating func settleText(
    of node: NodeIndex, _ occurrence: OccurrenceIndex, isReference: Bool, _ data: DataValue?,
    _ origin: SourceRange
  ) {
    guard !isReference else { return }
    if graph.nodes.canonical[node.position] == nil { graph.setOrigin(origin, of: node) }
    let isMarked = data?["isCanonical"]?.bool == true
    guard isMarked || !hasMarkedText[node.position] else { return }
    hasMarkedText[node.position] = isMarked
    graph.setCanonical(occurrence, of: node)
  }

  // MARK: Tags

  mutating func use(tags: [TextBuilder.Tag], by node: NodeIndex) {
    for tag in tags {
      let index = tagIndex(tag)
      tagUses.nodes.append(node)
      tagUses.tags.append(index)
    }
  }

  mutating func tagIndex(_ tag: TextBuilder.Tag) -> TagIndex {
    let names = graph.tagNames
    let known = tagNames.find(tagNames.hash(tag.name), orEnter: names.count) {
      names[$0].utf8.elementsEqual(tag.name)
    }
    if let known { return TagIndex(known) }
    tagUses.origins.append(tag.range)
    return graph.addTag(String(decoding: tag.name, as: UTF8.self))
  }

  // MARK: Headings

  mutating func heading(_ tree: SyntaxTree, _ number: Int) {
    argumentBeforeHeading = argumentBefore
    argumentBefore = nil
    let tokens = tree.ownTokens(number)
    guard let marks = tokens.first(where: { tree.tokens.kinds[$0] == .headingMarks }) else { return }
    let level = tree.text(marks).prefix { $0 == UInt8(ascii: "#") }.count
    let built = textBuilder.build(
      tree, marks + 1..<tokens.upperBound, into: &graph, repairing: !isValidUTF8(tree))
    var parent = group
    while let above = parent, graph.groups[above.position].level >= level {
      parent = graph.groups[above.position].parent
    }
    var heading = Group(
      id: "s\(graph.groups.count + 1)", title: graph.texts.string(built.text), level: level, parent: parent,
      tags: built.tags.map { tagIndex($0) }, origin: tree.range(ofTokens: tokens))
    if let data = data(tree, tokens) { describe(&heading, data) }
    group = graph.addGroup(heading)
  }

  /// Takes over what a heading's data says: a title and tags that its words cannot, data under keys that mean
  /// something else here, and the rest.
  private mutating func describe(_ heading: inout Group, _ data: DataValue) {
    var rest: [DataValue.Entry] = []
    for entry in data.entries {
      if entry.key == "title", let title = name(entry) {
        heading.title = title
      } else if entry.key == "tags", let tags = tags(entry) {
        for tag in tags.map({ tagIndex($0) }) where !heading.tags.contains(tag) { heading.tags.append(tag) }
      } else if entry.key == "data", entry.value.isMap {
        rest += entry.value.entries
      } else {
        rest.append(entry)
      }
    }
    heading.data = .map(rest)
  }

  func isValidUTF8(_ tree: SyntaxTree) -> Bool { documents.isValidUTF8[tree.file.position] }
}
