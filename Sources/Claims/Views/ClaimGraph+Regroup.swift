internal import SourceText

extension ClaimGraph {
  /// Puts groups of the author's own making (Argdown's `group.regroup`) in place of the headings. What none
  /// of them names stands in no group afterwards; of several that name it the last counts.
  ///
  /// Without any group the graph stays as it is. Doing it again changes nothing.
  public mutating func regroup(_ regrouping: [GroupSettings.Regrouping]) {
    if regrouping.isEmpty { return }
    (groups, nodes.groups) = regrouped(regrouping)
    for at in occurrences.indices { occurrences[at].group = nodes.groups[occurrences[at].node.position] }
  }

  /// The groups that stand in place of the headings, and the group of each node.
  func regrouped(_ regrouping: [GroupSettings.Regrouping]) -> ([Group], [GroupIndex?]) {
    var sections: [Group] = []
    var statements: [ArraySlice<UInt8>: GroupIndex] = [:]
    var arguments: [ArraySlice<UInt8>: GroupIndex] = [:]
    for (at, group) in regrouping.enumerated() {
      let parent = group.parent.flatMap { $0 < at ? GroupIndex($0) : nil }
      let tags = group.tags.compactMap { name in tagNames.firstIndex(of: name).map { TagIndex($0) } }
      var section = Group(
        id: "s\(at + 1)", title: group.title, level: parent.map { sections[$0.position].level + 1 } ?? 1,
        parent: parent, tags: tags, origin: .startOfMap)
      section.isClosed = group.isClosed
      sections.append(section)
      for title in group.statements { statements[Array(title.utf8)[...]] = GroupIndex(at) }
      for title in group.arguments { arguments[Array(title.utf8)[...]] = GroupIndex(at) }
    }
    let places = nodes.indices.map { node -> GroupIndex? in
      guard nodes.traits[node.position].contains(.titled) else { return nil }
      let title = texts[nodes.titles[node.position]]
      if nodes.isStatement(node) { return statements[title] }
      return nodes.isArgument(node) ? arguments[title] : nil
    }
    return (sections, places)
  }
}
