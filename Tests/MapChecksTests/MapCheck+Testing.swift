import Claims
import MapChecks
import SourceText
import TestSupport

extension MapCheck {
  /// The messages of what the check finds in a graph.
  func messages(_ map: GraphBuilder) -> [String] { findings(in: map.graph).map(\.message) }
}
