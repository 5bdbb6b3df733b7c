internal import Claims
internal import MapChecks
internal import SourceText

/// The lines on which gaps stand, as reports name them.
struct GapPlaces {
  private let graph: ClaimGraph
  private var positions: SourcePositions

  init(_ graph: ClaimGraph) {
    self.graph = graph
    positions = SourcePositions(files: graph.files)
  }

  /// `line 12`, or `parts/money.argdown:12` for a file that the map includes; empty when there is no text.
  mutating func name(of gap: Gap) -> String {
    guard let place = place(of: gap) else { return "" }
    return place.file.position == 0
      ? "line \(place.position.line)" : "\(graph.files[place.file].name):\(place.position.line)"
  }

  mutating func place(of gap: Gap) -> (file: FileIndex, position: SourcePosition)? {
    let origin = graph.nodes.origins[gap.node.position]
    guard let position = positions.position(of: Int(origin.start), in: origin.file) else { return nil }
    return (origin.file, position)
  }
}
