internal import Claims

/// Claims and arguments that attack each other though one party holds both, or parties of one side do.
public struct AttackWithinParty: GapKind {
  public let code = "attack-within-party"
  public let summary = "claims that attack each other within one party"
  public let remedy: String? = nil

  public init() {}

  private struct Ends: Hashable {
    let from: NodeIndex
    let to: NodeIndex
  }

  public func gaps(in survey: GapSurvey) -> [Gap] {
    let graph = survey.graph
    var told: Set<Ends> = []
    var gaps: [Gap] = []
    for edge in graph.edges.indices {
      let relation = graph.edges.relations[edge.position]
      let (from, to) = (graph.edges.from[edge.position], graph.target(of: edge))
      guard relation.isAttack, from != to else { continue }
      guard let shared = shared(from, to, in: survey) else { continue }
      let isTurned = relation.isSymmetric && to < from
      guard told.insert(Ends(from: isTurned ? to : from, to: isTurned ? from : to)).inserted else { continue }
      let isConcession = graph.nodes.roles[from.position] == .concession
      let name = (isConcession ? "the concession " : "") + graph.quoted(from)
      gaps.append(
        gap(
          on: from, "\(name) \(relation.phrase) \(graph.quoted(to)); \(shared)", naming: [to], in: survey))
    }
    return gaps
  }

  /// Of a node that more parties hold only the first are compared, so that a map of nothing else cannot make
  /// this slow.
  private static let mostHolders = 16

  /// What the holders of two nodes have in common, as a clause; nil for nothing.
  private func shared(_ a: NodeIndex, _ b: NodeIndex, in survey: GapSurvey) -> String? {
    let holders = (survey.attribution.parties[a] ?? []).prefix(Self.mostHolders)
    let others = (survey.attribution.parties[b] ?? []).prefix(Self.mostHolders)
    if holders.isEmpty || others.isEmpty { return nil }
    if let both = holders.first(where: { others.contains($0) }) {
      return "\(survey.names(of: [both])) holds both"
    }
    for holder in holders {
      for other in others {
        guard let side = survey.sides.common(holder, other) else { continue }
        if side == holder || side == other {
          let member = side == holder ? other : holder
          return "\(survey.names(of: [member])) is on the side of \(survey.names(of: [side]))"
        }
        return "\(survey.names(of: [holder])) and \(survey.names(of: [other])) are both on the side of "
          + survey.names(of: [side])
      }
    }
    return nil
  }
}
