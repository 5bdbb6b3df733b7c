internal import SourceText

/// What the settings ask for before any relation is looked at: the kinds, titles, tags, sections and the
/// author's `isInMap`.
struct MapPreselection {
  private let graph: ClaimGraph
  private let settings: MapSettings
  private let excludedStatements: TitleSet
  private let excludedArguments: TitleSet
  private let tagIsSelected: [Bool]
  private let sectionIsSelected: [Bool]
  private let sections: MapGroups
  private let groupIsHidden: [Bool]

  init(of graph: ClaimGraph, settings: MapSettings) {
    self.graph = graph
    self.settings = settings
    sections = MapGroups(graph, settings.groups)
    let selection = settings.selection
    excludedStatements = TitleSet(selection.excludeStatements)
    excludedArguments = TitleSet(selection.excludeArguments)
    let tags = Set(selection.selectedTags ?? [])
    tagIsSelected = graph.tagNames.map { tags.contains($0) }
    let titles = Set(selection.selectedSections ?? [])
    sectionIsSelected = sections.sections.map { titles.contains($0.title) }
    groupIsHidden = selection.ignoreIsInMap ? [] : graph.hiddenGroups(shown: selection.shownGroups)
  }

  /// Whether each node is asked for.
  var flags: [Bool] {
    graph.nodes.indices.map { node in
      let isStatement = graph.nodes.isStatement(node)
      guard isStatement || graph.nodes.isArgument(node) else { return false }
      if !settings.drawing.showsQuotations, graph.nodes.kinds[node.position] == .quotation { return false }
      let excluded = isStatement ? excludedStatements : excludedArguments
      return isInMap(node) && !excluded.contains(node, of: graph)
        && isInSelectedSection(sections.sectionOf[node.position]) && hasSelectedTag(node)
    }
  }

  /// The node's own word counts before that of its heading.
  private func isInMap(_ node: NodeIndex) -> Bool {
    if settings.selection.ignoreIsInMap { return true }
    if let own = graph.data(of: node)?["isInMap"] { return own == .bool(true) }
    guard let group = graph.nodes.groups[node.position] else { return true }
    return !groupIsHidden[group.position]
  }

  private func isInSelectedSection(_ section: GroupIndex?) -> Bool {
    if settings.selection.selectedSections == nil { return true }
    guard let section else { return settings.selection.selectElementsWithoutSection }
    return sectionIsSelected[section.position]
  }

  private func hasSelectedTag(_ node: NodeIndex) -> Bool {
    if settings.selection.selectedTags == nil { return true }
    let tags = graph.tags(of: node)
    if tags.isEmpty { return settings.selection.selectElementsWithoutTag }
    return tags.contains { tagIsSelected[$0.position] }
  }
}

extension ClaimGraph {
  /// For each group whether its heading, or the nearest one above that says anything, says `isInMap: false`.
  fileprivate func hiddenGroups(shown names: [String]) -> [Bool] {
    let shown = groupsWithin(names)
    var hidden: [Bool] = []
    for (at, group) in groups.enumerated() {
      let inherited = group.parent.map { $0.position < at && hidden[$0.position] } ?? false
      let own = group.data["isInMap"].map { $0 != .bool(true) }
      hidden.append(!shown[at] && (own ?? inherited))
    }
    return hidden
  }
}
