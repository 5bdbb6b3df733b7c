internal import SourceText

extension ClaimGraph {
  /// The statement or argument that a person means: by id, by title, as `[Title]` or as `<Title>`. An id
  /// counts before a title, a statement before an argument of the same title.
  ///
  /// - Complexity: O(nodes).
  public func node(named name: String) -> NodeIndex? {
    let inner = Array(name.utf8.dropFirst().dropLast())
    if name.hasPrefix("["), name.hasSuffix("]"),
      let node = firstNode(titled: inner, where: nodes.isStatement)
    {
      return node
    }
    if name.hasPrefix("<"), name.hasSuffix(">"), let node = firstNode(titled: inner, where: nodes.isArgument)
    {
      return node
    }
    if let node = node(id: name), nodes.isStatement(node) || nodes.isArgument(node) { return node }
    let title = Array(name.utf8)
    return firstNode(titled: title, where: nodes.isStatement)
      ?? firstNode(titled: title, where: nodes.isArgument)
  }

  private func firstNode(titled title: [UInt8], where isWanted: (NodeIndex) -> Bool) -> NodeIndex? {
    nodes.indices.first {
      nodes.traits[$0.position].contains(.titled) && isWanted($0)
        && texts[nodes.titles[$0.position]].elementsEqual(title)
    }
  }

  func noteUnknownNode(_ name: String, into findings: inout FindingList) {
    let boxes = nodes.indices.filter { nodes.isStatement($0) || nodes.isArgument($0) }
    let names = boxes.lazy.map { title(of: $0) }.filter { !$0.isEmpty } + boxes.lazy.map { id(of: $0) }
    let near = NearestName.of(name, among: names)
    findings.add(
      Finding(
        .error, "unknown-node", "no claim or argument is called '\(name)'",
        help: near.map { "did you mean '\($0)'?" } ?? "give an id, a title, '[Title]' or '<Title>'"))
  }

  func noteUnknownGroups(_ names: [String], into findings: inout FindingList) {
    let known = GroupNames(groups)
    for name in names where !groups.indices.contains(where: { known.name(name, means: $0) }) {
      let near = NearestName.of(name, among: groups.map(\.title) + known.paths)
      findings.add(
        Finding(
          .error, "unknown-group", "no group is called '\(name)'",
          help: near.map { "did you mean '\($0)'?" } ?? "the map's headings are its groups"))
    }
  }
}
