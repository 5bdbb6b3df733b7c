internal import SourceText

/// Which headings, or groups of the author's own making (`regroup`), a map draws as groups, and which of
/// them are closed.
struct MapGroups {
  /// All headings or all regroupings; parents stand before their children.
  let sections: [Group]
  /// For each node the section it belongs to.
  let sectionOf: [GroupIndex?]
  /// For each section the nearest one at or above it that is a group.
  private var drawnAs: [GroupIndex?] = []
  /// For each section the outermost closed group at or above it.
  private(set) var closedBy: [GroupIndex?] = []
  private let outsiders: Set<NodeIndex>

  init(_ graph: ClaimGraph, _ settings: GroupSettings) {
    if settings.regroup.isEmpty {
      (sections, sectionOf) = (graph.groups, graph.nodes.groups)
      outsiders = graph.nodesOutsideGroups()
    } else {
      (sections, sectionOf) = graph.regrouped(settings.regroup)
      outsiders = []
    }
    let deepest = sections.map(\.level).max() ?? 0
    for (at, section) in sections.enumerated() {
      let parent = section.parent.flatMap { $0.position < at ? $0 : nil }
      let isClosed: Bool
      if settings.regroup.isEmpty {
        let chosen = settings.sections[section.title]
        let ownGroup = settings.ignoreIsGroup ? nil : section.data["isGroup"]?.bool
        let ownClosed = settings.ignoreIsClosed ? nil : section.data["isClosed"]?.bool
        let byDepth = section.level > deepest - settings.groupDepth
        let isListed = settings.sections.isEmpty || chosen != nil
        let isGroup = chosen?.isGroup ?? ownGroup ?? (isListed && byDepth)
        drawnAs.append(isGroup ? GroupIndex(at) : parent.flatMap { drawnAs[$0.position] })
        isClosed = isGroup && chosen?.isClosed ?? ownClosed ?? false
      } else {
        drawnAs.append(GroupIndex(at))
        isClosed = section.isClosed && !settings.ignoreIsClosed
      }
      closedBy.append(parent.flatMap { closedBy[$0.position] } ?? (isClosed ? GroupIndex(at) : nil))
    }
  }

  /// The innermost group that a node is drawn in, nil for none.
  func group(of node: NodeIndex) -> GroupIndex? {
    guard let section = sectionOf[node.position], !outsiders.contains(node) else { return nil }
    return drawnAs[section.position]
  }

  /// The group that a group is drawn in.
  func parent(of group: GroupIndex) -> GroupIndex? {
    sections[group.position].parent.flatMap { $0 < group ? drawnAs[$0.position] : nil }
  }
}

extension ClaimGraph {
  /// Nodes that stand under their heading only because they have to stand somewhere: every place that
  /// could put them there says `isInGroup: false`.
  fileprivate func nodesOutsideGroups() -> Set<NodeIndex> {
    var outside = Set(nodes.data.lazy.filter { $0.value["isInGroup"] == .bool(false) }.map(\.key))
    if outside.isEmpty { return outside }
    for (at, occurrence) in occurrences.enumerated() where !occurrence.isReference {
      if occurrenceData[OccurrenceIndex(at)]?["isInGroup"] == nil { outside.remove(occurrence.node) }
    }
    return outside
  }
}
