/// What of a node's words a map shows.
public struct NodeLabel: Hashable, Sendable {
  public var showsTitle: Bool
  public var showsText: Bool

  public init(showsTitle: Bool, showsText: Bool) {
    self.showsTitle = showsTitle
    self.showsText = showsText
  }
}

/// The selection of nodes, edges and groups that one diagram shows.
public struct MapView: Sendable {
  /// The selection, a claim graph of its own: only claims, quotations, arguments and closed groups as nodes,
  /// without their occurrences, which `shown` leads to; only relations as edges (some stand in for a structure that is not shown), only groups that are drawn.
  public var graph: ClaimGraph
  /// For each node of `graph`, the node of the whole graph that it shows; nil for a closed group.
  public var shown: [NodeIndex?]
  public var labels: [NodeLabel]
  /// For each edge of `graph`, the claims of the whole graph at its two ends, where it has any.
  public var claims: [(from: NodeIndex?, to: NodeIndex?)]
  /// Colours that the settings give to relations; the others are the look's.
  public var relationColors: [Relation: Color] = [:]
  /// Colours that the settings give to the words in claims, arguments and groups; the others are the look's.
  public var fontColors: [NodeKind: Color] = [:]

  public init(
    graph: ClaimGraph, shown: [NodeIndex?], labels: [NodeLabel],
    claims: [(from: NodeIndex?, to: NodeIndex?)]
  ) {
    self.graph = graph
    self.shown = shown
    self.labels = labels
    self.claims = claims
  }
}
