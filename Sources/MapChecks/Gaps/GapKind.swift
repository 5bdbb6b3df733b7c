internal import Claims

/// One kind of gap. Each is one line in `GapKinds.all`.
///
/// A kind states facts about the map and asks the same of every party.
///
/// - Complexity: every kind is O(graph).
public protocol GapKind: Sendable {
  /// The code of its gaps, such as `unanswered-assertion`. Forever: people filter by it.
  var code: String { get }
  /// What its gaps are, as a heading: "assertions that nobody answers".
  var summary: String { get }
  /// How the map would say that there is no gap; nil where nothing is missing.
  var remedy: String? { get }

  func gaps(in survey: GapSurvey) -> [Gap]
}

extension GapKind {
  func gap(
    on node: NodeIndex, _ message: String, naming others: [NodeIndex] = [], in survey: GapSurvey
  ) -> Gap {
    Gap(
      kind: code, node: node, others: others, message: message, distance: survey.distances[node],
      parties: survey.attribution.parties[node] ?? [])
  }
}
