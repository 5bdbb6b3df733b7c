internal import Claims
internal import SourceText

/// Roles and kinds, said by tags or data.
extension MapBuilder {
  /// Tags that mean something.
  private static let roleTags = Role.allCases.map(\.rawValue) + [NodeKind.quotation.rawValue]

  mutating func resolveRoles() {
    let roles = graph.tagNames.map { Role(rawValue: $0) }
    let quotations = graph.tagNames.map { $0 == NodeKind.quotation.rawValue }
    suggestTags()
    for node in graph.nodes.indices where isElement(node) {
      let tags = graph.tags(of: node)
      if let tag = tags.first(where: { roles[$0.position] != nil }) {
        graph.setRole(roles[tag.position], of: node)
      }
      if tags.contains(where: { quotations[$0.position] }) { graph.setKind(.quotation, of: node) }
    }
    for (node, data) in graph.nodes.data.sorted(by: { $0.key < $1.key }) where isElement(node) {
      if let entry = data.entry("role") {
        if entry.value == .null { graph.setRole(nil, of: node) }
        if let role = role(entry) { graph.setRole(role, of: node) }
      }
      if let entry = data.entry("kind") { readKind(entry, of: node) }
    }
  }

  func isElement(_ node: NodeIndex) -> Bool {
    switch graph.nodes.kinds[node.position] {
    case .claim, .argument, .quotation: true
    default: false
    }
  }

  /// The role that an entry names; nil for null, and for anything else, which is a finding.
  mutating func role(_ entry: DataValue.Entry) -> Role? {
    if entry.value == .null { return nil }
    if let role = entry.value.text.flatMap({ Role(rawValue: $0) }) { return role }
    findings.add(.unknownWord("role", entry, Role.allCases.map(\.rawValue)))
    return nil
  }

  private mutating func readKind(_ entry: DataValue.Entry, of node: NodeIndex) {
    let form = isArgumentForm(node) ? NodeKind.argument : .claim
    switch entry.value.text {
    case NodeKind.quotation.rawValue: graph.setKind(.quotation, of: node)
    case form.rawValue: graph.setKind(form, of: node)
    default: findings.add(.unknownWord("kind", entry, [form.rawValue, NodeKind.quotation.rawValue]))
    }
  }

  private mutating func suggestTags() {
    for (tag, name) in graph.tagNames.enumerated() where !Self.roleTags.contains(name) {
      guard name.utf8.count > 4, tag < tagUses.origins.count,
        let near = NearestName.of(name, among: Self.roleTags)
      else { continue }
      findings.add(.tagLikelyMisspelt(tagUses.origins[tag], name, near))
    }
  }
}
