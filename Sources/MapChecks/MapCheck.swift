public import Claims
public import SourceText

/// One question that is asked of every map. One file in `Checks/` each, and one line in `Checks.all`.
///
/// A check states facts about the map and asks the same of every party. It looks at the graph alone, so a map
/// that came from another format is checked like one that came from text.
///
/// - Complexity: every check is O(graph).
public protocol MapCheck: Sendable {
  /// The code of its findings, such as `self-attack`.
  var code: String { get }
  /// One line for the user: what it finds.
  var summary: String { get }

  func findings(in graph: ClaimGraph) -> [Finding]
}
