/// Which arguments use a claim in their premise-conclusion structures, and as what.
///
/// - Complexity: O(nodes + lines of all structures) to build and to store; O(1) to find a claim's uses.
struct ClaimUses {
  enum Role: Equatable { case premise, intermediaryConclusion, mainConclusion }

  struct Use {
    var argument: NodeIndex
    var role: Role
  }

  private var starts: [Int]
  private var uses: [Use] = []
  /// The claim that each argument concludes; nil for arguments without a structure.
  private(set) var mainConclusions: [NodeIndex?]

  init(_ graph: ClaimGraph) {
    starts = [Int](repeating: 0, count: graph.nodes.count + 1)
    mainConclusions = [NodeIndex?](repeating: nil, count: graph.nodes.count)
    var lines: [(claim: NodeIndex, use: Use)] = []
    // The dictionary has no order of its own, the nodes do.
    if !graph.structures.isEmpty {
      for argument in graph.nodes.indices where graph.nodes.isArgument(argument) {
        guard let structure = graph.structures[argument] else { continue }
        for (at, line) in structure.enumerated() {
          let claim = graph.occurrences[line.occurrence.position].node
          let isLast = at == structure.count - 1
          let role: Role =
            line.inference == nil ? .premise : isLast ? .mainConclusion : .intermediaryConclusion
          lines.append((claim, Use(argument: argument, role: role)))
          if isLast { mainConclusions[argument.position] = claim }
        }
      }
    }
    for line in lines { starts[line.claim.position + 1] += 1 }
    for node in 0..<graph.nodes.count { starts[node + 1] += starts[node] }
    var next = starts
    uses = [Use](
      repeating: Use(argument: NodeIndex(0), role: .premise), count: lines.count)
    for line in lines {
      uses[next[line.claim.position]] = line.use
      next[line.claim.position] += 1
    }
  }

  /// The uses of a claim, in the order of the arguments.
  subscript(claim: NodeIndex) -> ArraySlice<Use> {
    uses[starts[claim.position]..<starts[claim.position + 1]]
  }
}
