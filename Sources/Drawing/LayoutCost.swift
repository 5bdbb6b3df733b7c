internal import Claims

/// How long Graphviz is going to take, so that nobody waits for a picture that never comes.
///
/// Measured with Graphviz 2.42 on maps of 100 to 10,000 boxes: the time of `dot` grows a little faster than
/// the square of the number of boxes, and with the fifth power of the number of edges for each box.
struct LayoutCost {
  /// More than this and the map is laid out by forces.
  static let patience = 20.0

  /// CPU seconds that `dot` takes, within a factor of about three.
  let seconds: Double

  init(_ graph: ClaimGraph) {
    let density = max(1, Double(graph.edges.count) / Double(max(1, graph.nodes.count)))
    let thousands = Double(graph.nodes.count) / 1_000
    // A square and a fifth of a power more, without a mathematics library.
    let growth = thousands * thousands * max(1, thousands.squareRoot().squareRoot())
    seconds = 0.3 * growth * density * density * density * density * density
  }

  var isAffordable: Bool { seconds <= Self.patience }
}
