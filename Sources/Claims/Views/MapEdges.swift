internal import SourceText

/// The arrows of a map, derived from a graph's relations and structures by Argdown's rules, between nodes
/// of the whole graph. A claim that is not shown is stood in for by the arguments shown that conclude it
/// (as a source) or use it as a premise (as a target).
struct MapEdges {
  struct Edge {
    var relation: Relation
    var from: NodeIndex
    var to: NodeIndex
    var origin: SourceRange
    /// The claims at the two ends, where the ends are or stand in for claims.
    var claims: (from: NodeIndex?, to: NodeIndex?)
  }

  private let graph: ClaimGraph
  private let uses: ClaimUses
  private let isShown: [Bool]
  private(set) var edges: [Edge] = []

  /// - Complexity: O(nodes + edges of the result), the pairs of stand-ins included.
  init(of graph: ClaimGraph, uses: ClaimUses, showing isShown: [Bool]) {
    self.graph = graph
    self.uses = uses
    self.isShown = isShown
    addRelations()
    addEquivalences()
  }

  private mutating func addRelations() {
    for edge in 0..<graph.edges.count where graph.edges.relations[edge].isDialectical {
      let relation = graph.edges.relations[edge]
      let origin = graph.edges.origins[edge]
      let (from, to) = (graph.edges.from[edge], graph.edges.to[edge])
      if isShown[from.position], isShown[to.position] {
        add(relation, from, to, origin, (from, to))
      } else {
        for source in sources(of: from) {
          for target in targets(of: to) { add(relation, source, target, origin, (from, to)) }
        }
      }
      // The other way round only stand-ins are new: between boxes one symmetric edge says it all.
      if relation.isSymmetric, !isShown[from.position] {
        for source in sources(of: to) {
          for target in targets(of: from) { add(relation, source, target, origin, (to, from)) }
        }
      }
    }
  }

  /// A claim shown supports the arguments it is a premise of; an argument supports its conclusion, or the
  /// arguments that go on from it.
  private mutating func addEquivalences() {
    for argument in graph.nodes.indices where isShown[argument.position] {
      guard let claim = uses.mainConclusions[argument.position],
        let origin = graph.structures[argument]?.last.map({ graph.occurrences[$0.occurrence.position].origin }
        )
      else { continue }
      if isShown[claim.position] {
        add(.supports, argument, claim, origin, (claim, claim))
      } else {
        for target in targets(of: claim) { add(.supports, argument, target, origin, (claim, claim)) }
      }
    }
    for claim in graph.nodes.indices where isShown[claim.position] && graph.nodes.isStatement(claim) {
      for use in uses[claim] where use.role == .premise && isShown[use.argument.position] {
        add(.supports, claim, use.argument, graph.nodes.origins[use.argument.position], (claim, claim))
      }
    }
  }

  private mutating func add(
    _ relation: Relation, _ from: NodeIndex, _ to: NodeIndex, _ origin: SourceRange,
    _ ends: (from: NodeIndex, to: NodeIndex)
  ) {
    let isBetweenStatements = graph.nodes.isStatement(from) && graph.nodes.isStatement(to)
    edges.append(
      Edge(
        relation: isBetweenStatements ? relation : relation.betweenArguments, from: from, to: to,
        origin: origin, claims: (claim(ends.from), claim(ends.to))))
  }

  private func claim(_ end: NodeIndex) -> NodeIndex? { graph.nodes.isStatement(end) ? end : nil }

  private func sources(of end: NodeIndex) -> [NodeIndex] { boxes(of: end, .mainConclusion) }
  private func targets(of end: NodeIndex) -> [NodeIndex] { boxes(of: end, .premise) }

  private func boxes(of end: NodeIndex, _ role: ClaimUses.Role) -> [NodeIndex] {
    if isShown[end.position] { return [end] }
    if let owner = graph.nodes.owners[end.position] { return isShown[owner.position] ? [owner] : [] }
    return uses[end].filter { $0.role == role && isShown[$0.argument.position] }.map(\.argument)
  }
}

extension Relation {
  /// What is left of the relation where arguments stand at its ends: only statements contradict or entail.
  fileprivate var betweenArguments: Relation {
    switch self {
    case .contrary, .contradictory: .attacks
    case .entails: .supports
    default: self
    }
  }
}
