/// A rectangle of a drawing in points; `x` and `y` are its upper left corner, `y` grows downwards.
public struct Box: Hashable, Sendable {
  public var x: Double
  public var y: Double
  public var width: Double
  public var height: Double

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

/// Where a layout engine put each node and group of a view.
public struct Layout: Sendable {
  /// One box for each node of the view's graph.
  public var nodes: [Box]
  /// One box for each group of the view's graph; nil where a group has none.
  public var groups: [Box?]

  public init(nodes: [Box], groups: [Box?]) {
    self.nodes = nodes
    self.groups = groups
  }
}
