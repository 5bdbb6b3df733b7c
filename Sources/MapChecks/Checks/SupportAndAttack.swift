public import Claims
public import SourceText

/// Finds claims and arguments that both support and attack the same target.
public struct SupportAndAttack: MapCheck {
  public let code = "support-and-attack"
  public let summary = "a claim or argument that both supports and attacks the same target"

  public init() {}

  private struct Ends: Hashable {
    let from: NodeIndex
    let to: NodeIndex
  }

  public func findings(in graph: ClaimGraph) -> [Finding] {
    var attacksFirst: [Ends: Bool] = [:]
    var reported: Set<Ends> = []
    var findings: [Finding] = []
    for edge in graph.edges.indices {
      let relation = graph.edges.relations[edge.position]
      guard relation.isDialectical else { continue }
      let (from, to) = (graph.edges.from[edge.position], graph.target(of: edge))
      let directions = [Ends(from: from, to: to)] + (relation.isSymmetric ? [Ends(from: to, to: from)] : [])
      for ends in directions {
        if attacksFirst[ends] == nil { attacksFirst[ends] = relation.isAttack }
        if attacksFirst[ends] != relation.isAttack, reported.insert(ends).inserted {
          findings.append(finding(at: edge, ends, in: graph))
        }
      }
    }
    return findings
  }

  private func finding(at edge: EdgeIndex, _ ends: Ends, in graph: ClaimGraph) -> Finding {
    Finding(
      .warning, code, at: graph.edges.origins[edge.position],
      "\(graph.quoted(ends.from)) both supports and attacks \(graph.quoted(ends.to))",
      help: "if it cuts both ways, split it into two claims, one for each relation")
  }
}
