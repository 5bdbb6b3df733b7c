import Claims
import MapChecks
import TestSupport

extension GapKind {
  /// The messages of the gaps of this kind in a graph.
  func messages(_ map: GraphBuilder) -> [String] { gaps(in: GapSurvey(map.graph)).map(\.message) }
}

extension GraphBuilder {
  /// A claim that a party holds.
  mutating func claim(_ title: String, by party: NodeIndex, role: Role? = nil) -> NodeIndex {
    let claim = claim(title, role: role)
    edge(.assertedBy, from: claim, to: party)
    return claim
  }
}
