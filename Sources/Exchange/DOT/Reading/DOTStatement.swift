internal import Claims

/// What has been read of the statement at hand, but for its ends.
struct DOTStatement {
  /// What attributes are set of.
  enum Subject { case ends, graph, nodes, edges }

  var subject = Subject.ends
  /// Where its ends begin in the parser's list of them.
  var firstEnd = 0
  /// The first subgraph that was made for it.
  var firstSubgraph = 1
  var hasArrow = false
  /// Whether an arrow stands before the next end.
  var isAfterArrow = false
  var attributes: [PropertyValue] = []
  /// The attribute whose value comes next.
  var attribute: KeyIndex?
  /// What tells an edge from others between the same nodes.
  var edgeKey: Text?
}

/// A statement that waits for the end of a subgraph.
struct DOTFrame {
  var firstEnd: Int
  var firstSubgraph: Int
  var hasArrow: Bool
  var isAfterArrow: Bool
  /// Where the subgraph begins.
  var place: Range<Int>
}
