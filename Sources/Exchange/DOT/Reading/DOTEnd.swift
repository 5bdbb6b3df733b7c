internal import Claims

/// What stands beside an edge's arrow: a node with or without a port, or a subgraph.
struct DOTEnd {
  enum Target {
    case node(Int)
    case subgraph(Int)
  }

  var target: Target
  /// The port, with a compass point after a colon where there is one.
  var port: Text = .empty
  /// Where it stands in the file.
  var place: Range<Int>
  /// Whether an arrow stands before it; otherwise a comma, or it is the first.
  var followsArrow: Bool
}
