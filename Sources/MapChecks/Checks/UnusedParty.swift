public import Claims
public import SourceText

/// Finds parties that the map declares but that hold nothing, hand nothing on, and have nobody on their side.
public struct UnusedParty: MapCheck {
  public let code = "unused-party"
  public let summary = "a party that is declared but never used"

  public init() {}

  public func findings(in graph: ClaimGraph) -> [Finding] {
    let parties = graph.nodes(of: .party)
    if parties.isEmpty { return [] }
    let adjacency = Adjacency(graph)
    let sides = Set(parties.compactMap { graph.data(of: $0)?["side"]?.text })
    return parties.filter { party in
      let localID = String(decoding: graph.localID(of: party), as: UTF8.self)
      return adjacency.edges(to: party).isEmpty && sides.isDisjoint(with: [graph.id(of: party), localID])
    }.map {
      Finding(
        .note, code, at: graph.nodes.origins[$0.position],
        "the party \(graph.quoted($0)) is declared but holds nothing in this map",
        help: "name it with {by: …} at what it holds, or take the declaration away")
    }
  }
}
