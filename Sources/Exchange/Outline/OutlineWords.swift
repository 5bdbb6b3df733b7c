internal import Claims
internal import SourceText

/// What an outline says of each node.
struct OutlineWords {
  private let graph: ClaimGraph
  private let view: MapView
  private let attribution: Attribution

  init(_ document: ExportDocument) {
    graph = document.graph
    view = document.view
    attribution = Attribution(graph)
  }

  func mark(_ edge: EdgeIndex) -> OutlineMark {
    OutlineMark(relation: view.graph.edges.relations[edge.position])
  }

  /// The node's name, and in brackets its part in the controversy and who says it where; then its tags.
  func head(_ node: NodeIndex, after mark: OutlineMark?) -> StyledText {
    var head = StyledText()
    if let mark { head.append(mark.sign + " ", mark.style) }
    let name = name(node)
    head.append(name.isEmpty ? text(node) : name, name.isEmpty ? .plain : .bold)
    let facts = facts(node)
    if !facts.isEmpty { head.append(" (\(facts.joined(separator: "; ")))", .faint) }
    for tag in view.graph.tagNames(of: node) { head.append(" #\(tag)", .faint) }
    return head
  }

  /// What the node says; nil when the head says it already, or nothing is shown.
  func body(_ node: NodeIndex) -> StyledText? {
    guard view.labels[node.position].showsText, !name(node).isEmpty, !text(node).isEmpty else { return nil }
    var body = StyledText()
    body.append(text(node))
    return body
  }

  func mention(_ node: NodeIndex, below edge: EdgeIndex) -> StyledText {
    let mark = mark(edge)
    var mention = StyledText()
    mention.append(mark.sign, mark.style)
    mention.append(" see ", .faint)
    mention.append(shortName(node))
    appendGroup(of: node, unless: OutlineTree.ends(of: edge, in: view.graph).above, to: &mention)
    return mention
  }

  func bearing(_ edge: EdgeIndex) -> StyledText {
    let (mark, ends) = (mark(edge), OutlineTree.ends(of: edge, in: view.graph))
    var bearing = StyledText()
    bearing.append(mark.outwardSign + " ", mark.style)
    bearing.append(shortName(ends.above))
    appendGroup(of: ends.above, unless: ends.below, to: &bearing)
    return bearing
  }
}

// MARK: - Names

extension OutlineWords {
  /// The title in Argdown's brackets; empty for untitled nodes, whose text is shown for a name.
  private func name(_ node: NodeIndex) -> ArraySlice<UInt8> {
    let title = view.graph.texts[view.graph.nodes.titles[node.position]]
    if view.graph.nodes.kinds[node.position] == .group { return bracketed(title, "# ", " …") }
    if title.isEmpty {
      return text(node).isEmpty ? view.graph.texts[view.graph.nodes.ids[node.position]] : []
    }
    return view.graph.nodes.isArgument(node) ? bracketed(title, "<", ">") : bracketed(title, "[", "]")
  }

  private func bracketed(_ title: ArraySlice<UInt8>, _ open: String, _ close: String) -> ArraySlice<UInt8> {
    (Array(open.utf8) + title + Array(close.utf8))[...]
  }

  private func text(_ node: NodeIndex) -> ArraySlice<UInt8> {
    guard let shown = view.shown[node.position] else { return [] }
    return graph.texts[graph.nodes.texts[shown.position]]
  }

  /// In bytes.
  private static let longestMention = 60

  private func shortName(_ node: NodeIndex) -> ArraySlice<UInt8> {
    let name = name(node)
    if !name.isEmpty { return name }
    let text = text(node)
    let start = text.wholeScalars(within: Self.longestMention)
    return bracketed(start, "'", start.count == text.count ? "'" : "…'")
  }

  private func appendGroup(of node: NodeIndex, unless other: NodeIndex, to text: inout StyledText) {
    let group = view.graph.nodes.groups[node.position]
    if let group, group != view.graph.nodes.groups[other.position] {
      text.append(" in \(view.graph.groups[group.position].title)", .faint)
    }
  }
}

// MARK: - Facts

extension OutlineWords {
  private func facts(_ node: NodeIndex) -> [String] {
    guard let shown = view.shown[node.position] else { return [] }
    var facts: [String] = []
    if let role = graph.nodes.roles[shown.position] { facts.append(role.rawValue) }
    if graph.nodes.kinds[shown.position] == .quotation { facts.append(NodeKind.quotation.rawValue) }
    if let parties = attribution.parties[shown] {
      facts.append(parties.map { graph.title(of: $0) }.joined(separator: ", "))
    }
    let place = place(shown)
    if !place.isEmpty { facts.append(place.joined(separator: ", ")) }
    if let via = attribution.via[shown] {
      facts.append("via " + via.map { graph.title(of: $0) }.joined(separator: ", "))
    }
    if let check = graph.check(of: shown) { facts.append(VerdictBadge(check).text) }
    return facts
  }

  /// Work or source, date, and the place in it.
  private func place(_ node: NodeIndex) -> [String] {
    let citation = graph.citation(of: node)
    let source = attribution.sources[node].map { graph.title(of: $0) }
    return [citation.work, source, citation.date, citation.locator].compactMap(\.self)
  }
}
