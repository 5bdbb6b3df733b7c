public import SourceText

/// Who belongs to whose side: a party's data may say `side:` with the id or name of another party.
///
/// - Complexity: O(nodes) to build.
public struct PartySides {
  private let graph: ClaimGraph
  /// In the order of the graph.
  public let parties: [NodeIndex]
  private var byName: [String: NodeIndex] = [:]

  public init(_ graph: ClaimGraph) {
    self.graph = graph
    parties = graph.nodes(of: .party)
    // Ids count before names, and the first party of a name before later ones.
    for party in parties.reversed() { byName[graph.title(of: party)] = party }
    for party in parties.reversed() {
      byName[graph.id(of: party)] = party
      byName[String(decoding: graph.localID(of: party), as: UTF8.self)] = party
    }
    byName[""] = nil
  }

  public func side(of party: NodeIndex) -> NodeIndex? {
    graph.data(of: party)?["side"]?.text.flatMap { byName[$0] }
  }

  /// The parties that the names mean, with everyone on their sides, however many steps away.
  public func members(of names: [String], into findings: inout FindingList) -> Set<NodeIndex> {
    var wanted: Set<NodeIndex> = []
    for name in names {
      if let party = byName[name] {
        wanted.insert(party)
      } else {
        let near = NearestName.of(name, among: byName.keys.sorted())
        findings.add(
          Finding(
            .error, "unknown-party", "no party is called '\(name)'",
            help: near.map { "did you mean '\($0)'?" } ?? "parties are declared under 'parties:'"))
      }
    }
    var members: [NodeIndex: [NodeIndex]] = [:]
    for party in parties {
      if let side = side(of: party) { members[side, default: []].append(party) }
    }
    var open = Array(wanted)
    while let side = open.popLast() {
      for member in members[side] ?? [] where wanted.insert(member).inserted { open.append(member) }
    }
    return wanted
  }
}
