internal import Claims

/// Attacks on an argument that say nothing more because the attacker attacks one of its premises as well
/// (reference §2.2, step 4).
///
/// - Complexity: for each attack the lesser of what the attacker attacks and what the argument presumes.
struct RedundantAttacks {
  private let relations: RelationList
  private let graph: ClaimGraph
  /// For each statement that attacks an argument with a structure, the statements it attacks or contradicts.
  private var targets: [NodeIndex: Set<NodeIndex>] = [:]
  /// For each argument attacked so, its premises.
  private var premises: [NodeIndex: Set<NodeIndex>] = [:]

  init(_ relations: RelationList, _ graph: ClaimGraph) {
    self.relations = relations
    self.graph = graph
    for number in 0..<relations.count where attacksStructure(number) {
      targets[relations.from[number]] = []
      let argument = relations.to[number]
      if premises[argument] == nil { premises[argument] = premises(of: argument) }
    }
    guard !targets.isEmpty else { return }
    for number in 0..<relations.count {
      let (from, to) = (relations.from[number], relations.to[number])
      switch relations.kinds[number] {
      case .attacks: targets[from]?.insert(to)
      case .contrary, .contradictory:
        targets[from]?.insert(to)
        targets[to]?.insert(from)
      default: break
      }
    }
  }

  func contains(_ number: Int) -> Bool {
    guard attacksStructure(number), let targets = targets[relations.from[number]],
      let premises = premises[relations.to[number]]
    else { return false }
    return targets.count < premises.count
      ? targets.contains(where: premises.contains) : premises.contains(where: targets.contains)
  }

  private func attacksStructure(_ number: Int) -> Bool {
    relations.kinds[number] == .attacks && graph.structures[relations.to[number]] != nil
      && graph.isStatement(relations.from[number])
  }

  private func premises(of argument: NodeIndex) -> Set<NodeIndex> {
    let lines = (graph.structures[argument] ?? []).filter { $0.inference == nil }
    return Set(lines.map { graph.occurrences[$0.occurrence.position].node })
  }
}

extension ClaimGraph {
  /// Whether a node is written as a statement, neither argument nor inference.
  func isStatement(_ node: NodeIndex) -> Bool {
    nodes.kinds[node.position] != .inference && !nodes.traits[node.position].contains(.argumentForm)
  }
}
