public import SourceText

extension MapSettings {
  /// Notes each name in the settings that nothing in the graph has: a warning when it looks misspelt, else
  /// a note, since one configuration may serve many maps.
  ///
  /// - Complexity: O(names) when every list is empty, else O(nodes + names); O(nodes × length²) for each
  ///   name that nothing has.
  public func noteUnknownNames(in graph: ClaimGraph, into findings: inout FindingList) {
    func statements() -> [String] { graph.titles(where: graph.nodes.isStatement) }
    func arguments() -> [String] { graph.titles(where: graph.nodes.isArgument) }
    func tags() -> [String] { graph.tagNames }
    func headings() -> [String] { graph.groups.map(\.title) + groups.regroup.map(\.title) }
    func groupPaths() -> [String] { headings() + GroupNames(graph.groups).paths }

    func check(_ path: String, _ what: String, _ names: some Collection<String>, _ known: () -> [String]) {
      if names.isEmpty { return }
      let known = known()
      let isKnown = Set(known)
      for name in names.sorted() where !isKnown.contains(name) {
        let near = NearestName.of(name, among: known)
        findings.add(
          Finding(
            near == nil ? .note : .warning, "unknown-name",
            "'\(path)' names '\(name)', but the map has no such \(what)",
            help: near.map { "did you mean '\($0)'?" }))
      }
    }
    check("selection.selectedTags", "tag", selection.selectedTags ?? [], tags)
    check("selection.selectedSections", "heading", selection.selectedSections ?? [], headings)
    check("selection.includeStatements", "statement", selection.includeStatements, statements)
    check("selection.excludeStatements", "statement", selection.excludeStatements, statements)
    check("selection.excludeArguments", "argument", selection.excludeArguments, arguments)
    check("selection.shownGroups", "heading", selection.shownGroups, groupPaths)
    check("group.sections", "heading", groups.sections.keys, headings)
    check("group.regroup", "statement", groups.regroup.flatMap(\.statements), statements)
    check("group.regroup", "argument", groups.regroup.flatMap(\.arguments), arguments)
    check("color.tagColors", "tag", colors.tagColors.keys, tags)
    check("color.statementColors", "statement", colors.statementColors.keys, statements)
    check("color.argumentColors", "argument", colors.argumentColors.keys, arguments)
    check("color.groupColors", "heading", colors.groupColors.keys, headings)
  }
}

extension ClaimGraph {
  fileprivate func titles(where isWanted: (NodeIndex) -> Bool) -> [String] {
    nodes.indices.filter { nodes.traits[$0.position].contains(.titled) && isWanted($0) }.map { title(of: $0) }
  }
}
