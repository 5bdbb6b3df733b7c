internal import Claims

extension ClaimGraph {
  /// The one occurrence that a claim, argument or quotation has when nothing else is told of it: its text at
  /// the place where the node stands. Nil for nodes that have none, such as parties.
  func plainOccurrence(of node: NodeIndex) -> Occurrence? {
    guard nodes.isStatement(node) || nodes.isArgument(node) else { return nil }
    let (at, text) = (node.position, nodes.texts[node.position])
    return Occurrence(
      node: node, role: impliedRole(of: node), isReference: text.isEmpty, text: text, marks: 0..<0,
      group: nodes.groups[at], origin: nodes.origins[at])
  }

  /// Whether a node's occurrences are the plain one and nothing more.
  func hasPlainOccurrence(_ node: NodeIndex, among occurrences: ArraySlice<OccurrenceIndex>) -> Bool {
    guard let plain = plainOccurrence(of: node) else { return occurrences.isEmpty }
    guard occurrences.count == 1, let index = occurrences.first else { return false }
    let own = self.occurrences[index.position]
    return nodes.canonical[node.position] == index && own.role == plain.role
      && own.isReference == plain.isReference && own.marks.isEmpty && own.group == plain.group
      && texts[own.text] == texts[plain.text] && occurrenceData[index] == nodes.data[node]
  }

  private func impliedRole(of node: NodeIndex) -> Occurrence.Role {
    if nodes.isArgument(node) { return .argumentDescription }
    let traits = nodes.traits[node.position]
    if traits.contains(.topLevel) { return .topLevel }
    if traits.contains(.relationStatement) { return .relation }
    if traits.contains(.mainConclusion) { return .mainConclusion }
    if traits.contains(.intermediaryConclusion) { return .intermediaryConclusion }
    return traits.contains(.premise) ? .premise : .topLevel
  }
}
