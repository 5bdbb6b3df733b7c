internal import SourceText

/// The statements and arguments that a map shows, by Argdown's rules: first what the settings ask for
/// (`preselect`), of those the statements (`selectStatements`), then the arguments that bear on something
/// shown (`selectArguments`).
///
/// - Complexity: O(nodes + edges + lines of all structures).
struct MapSelection {
  private let graph: ClaimGraph
  private let uses: ClaimUses
  private let settings: SelectionSettings
  /// Whether each node of the graph is selected.
  private(set) var isSelected: [Bool]

  init(of graph: ClaimGraph, uses: ClaimUses, settings: MapSettings) {
    self.graph = graph
    self.settings = settings.selection
    self.uses = uses
    isSelected = MapPreselection(of: graph, settings: settings).flags
    selectStatements()
    selectArguments()
  }

  private mutating func selectStatements() {
    let relations = SelectedRelations(graph, uses, isSelected)
    let included = TitleSet(settings.includeStatements)
    var kept = isSelected
    for node in graph.nodes.indices where isSelected[node.position] && graph.nodes.isStatement(node) {
      kept[node.position] =
        isForced(node) || included.contains(node, of: graph) || isWanted(node, relations.count(of: node))
    }
    isSelected = kept
  }

  private func isWanted(_ node: NodeIndex, _ relations: Int) -> Bool {
    let traits = graph.nodes.traits[node.position]
    let isUsed = uses[node].contains {
      $0.role != .intermediaryConclusion && isSelected[$0.argument.position]
    }
    if settings.excludeDisconnected, !isUsed, relations == 0 { return false }
    let isRelatedOnly = relations > 0 && !isUsed
    return switch settings.statementSelectionMode {
    case .all: true
    case .withTitle: isRelatedOnly || traits.contains(.titled)
    case .topLevel: isRelatedOnly || traits.contains(.topLevel)
    case .withRelations: relations > 0
    case .notUsedInArgument: !isUsed
    case .withMoreThanOneRelation: isRelatedOnly || relations > 1
    }
  }

  private mutating func selectArguments() {
    guard settings.excludeDisconnected else { return }
    let relations = SelectedRelations(graph, uses, isSelected)
    var kept = isSelected
    for node in graph.nodes.indices where isSelected[node.position] && graph.nodes.isArgument(node) {
      kept[node.position] =
        isForced(node) || relations.count(of: node) > 0 || isConnectedByStructure(node, relations)
    }
    isSelected = kept
  }

  /// A premise is supported or attacked, the conclusion supports or attacks, a step is undercut, or another
  /// argument or a statement shown says the same.
  private func isConnectedByStructure(_ argument: NodeIndex, _ relations: SelectedRelations) -> Bool {
    guard let lines = graph.structures[argument] else { return false }
    for (at, line) in lines.enumerated() {
      if let inference = line.inference, relations.count(of: inference) > 0 { return true }
      let claim = graph.occurrences[line.occurrence.position].node
      let isPremise = line.inference == nil
      guard isPremise || at == lines.count - 1 else { continue }
      if isPremise ? relations.reach(claim) : relations.leave(claim) { return true }
      if isSelected[claim.position] { return true }
      let counterpart: ClaimUses.Role = isPremise ? .mainConclusion : .premise
      if uses[claim].contains(where: { $0.role == counterpart && isSelected[$0.argument.position] }) {
        return true
      }
    }
    return false
  }

  private func isForced(_ node: NodeIndex) -> Bool {
    !settings.ignoreIsInMap && graph.data(of: node)?["isInMap"]?.bool == true
  }
}

/// How each node is related to what is selected.
private struct SelectedRelations {
  private var incoming: [UInt32]
  private var outgoing: [UInt32]
  private var symmetric: [UInt32]

  init(_ graph: ClaimGraph, _ uses: ClaimUses, _ isSelected: [Bool]) {
    incoming = [UInt32](repeating: 0, count: graph.nodes.count)
    outgoing = incoming
    symmetric = incoming
    for edge in 0..<graph.edges.count {
      let relation = graph.edges.relations[edge]
      guard relation.isDialectical else { continue }
      let (from, to) = (graph.edges.from[edge], graph.edges.to[edge])
      func isShown(_ end: NodeIndex, as role: ClaimUses.Role) -> Bool {
        if isSelected[end.position] { return true }
        if let owner = graph.nodes.owners[end.position] { return isSelected[owner.position] }
        return uses[end].contains {
          (relation.isSymmetric || $0.role == role) && isSelected[$0.argument.position]
        }
      }
      if isShown(to, as: .premise) {
        if relation.isSymmetric { symmetric[from.position] += 1 } else { outgoing[from.position] += 1 }
      }
      if from != to, isShown(from, as: .mainConclusion) {
        if relation.isSymmetric { symmetric[to.position] += 1 } else { incoming[to.position] += 1 }
      }
    }
  }

  /// How many relations the node has to something selected.
  func count(of node: NodeIndex) -> Int {
    Int(incoming[node.position]) + Int(outgoing[node.position]) + Int(symmetric[node.position])
  }

  /// Whether something selected bears on the claim.
  func reach(_ claim: NodeIndex) -> Bool { incoming[claim.position] + symmetric[claim.position] > 0 }

  /// Whether the claim bears on something selected.
  func leave(_ claim: NodeIndex) -> Bool { outgoing[claim.position] + symmetric[claim.position] > 0 }
}
