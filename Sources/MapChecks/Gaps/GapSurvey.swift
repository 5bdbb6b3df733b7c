public import Claims

/// What the kinds of gaps ask of a graph, looked up once for all of them.
///
/// - Complexity: O(graph) to build and to store.
public struct GapSurvey: Sendable {
  public let graph: ClaimGraph
  public let distances: ThesisDistances
  let adjacency: Adjacency
  let attribution: Attribution
  let sides: PartyRoots
  let grounds: Grounds
  /// For each node whether something attacks it; a step of an argument is attacked with the argument.
  let isAttacked: [Bool]
  /// For each node whether another is given as a reason for it; a step's premises count for the argument.
  let hasReason: [Bool]

  public init(_ graph: ClaimGraph) {
    self.graph = graph
    adjacency = Adjacency(graph)
    attribution = Attribution(graph)
    sides = PartyRoots(graph)
    distances = ThesisDistances(graph, adjacency)
    var isAttacked = [Bool](repeating: false, count: graph.nodes.count)
    var hasReason = isAttacked
    for edge in graph.edges.indices {
      let relation = graph.edges.relations[edge.position]
      let (from, to) = (graph.edges.from[edge.position], graph.target(of: edge))
      if from == to { continue }
      if relation.isAttack {
        isAttacked[to.position] = true
        if relation.isSymmetric { isAttacked[from.position] = true }
      } else if relation.isReason {
        hasReason[to.position] = true
      }
    }
    self.isAttacked = isAttacked
    self.hasReason = hasReason
    grounds = Grounds(graph, adjacency, attribution, hasReason: hasReason)
  }

  /// Names of parties as a sentence lists them: "A, B and C".
  func names(of parties: [NodeIndex]) -> String {
    var names = parties.prefix(Self.mostNames).map { graph.bounded($0) }
    if parties.count > names.count { names.append("\(parties.count - names.count) more") }
    guard let last = names.popLast() else { return "" }
    return names.isEmpty ? last : names.joined(separator: ", ") + " and " + last
  }

  private static let mostNames = 5
}
