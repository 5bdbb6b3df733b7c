/// Which arguments use a claim in their premise-conclusion structures, and as what.
///
/// - Complexity: O(nodes + lines of all structures) to build and to store; O(1) to find a claim's uses.
struct ClaimUses {
  enum Role: Equatable { case premise, intermediaryConclusion, mainConclusion }

  struct Use {
    var claim: NodeIndex
    var argument: NodeIndex
    var role: Role
  }

  private let uses: CompressedRows<Use>
  /// The claim that each argument concludes; nil for arguments without a structure.
  private(set) var mainConclusions: [NodeIndex?]

  init(_ graph: ClaimGraph) {
    mainConclusions = [NodeIndex?](repeating: nil, count: graph.nodes.count)
    var uses: [Use] = []
    // The dictionary has no order of its own, the nodes do.
    if !graph.structures.isEmpty {
      for argument in graph.nodes.indices where graph.nodes.isArgument(argument) {
        guard let structure = graph.structures[argument] else { continue }
        for (at, line) in structure.enumerated() {
          let claim = graph.occurrences[line.occurrence.position].node
          let isLast = at == structure.count - 1
          let conclusion: Role = isLast ? .mainConclusion : .intermediaryConclusion
          let role = line.inference == nil ? .premise : conclusion
          uses.append(Use(claim: claim, argument: argument, role: role))
          if isLast { mainConclusions[argument.position] = claim }
        }
      }
    }
    self.uses = CompressedRows(uses, rows: graph.nodes.count) { $0.claim.position }
  }

  /// The uses of a claim, in the order of the arguments.
  subscript(claim: NodeIndex) -> ArraySlice<Use> { uses[claim.position] }
}
