public import Claims

/// What is exported: the graph, the view that a diagram of it shows, and how to write them.
public struct ExportDocument: Sendable {
  /// The selected claim graph with all its inferences, parties and sources.
  public var graph: ClaimGraph
  /// What a diagram shows of it.
  public var view: MapView
  public var drawing: DrawingSettings
  /// Where a layout engine put the boxes of the view; nil when none was asked.
  public var layout: Layout?

  public init(graph: ClaimGraph, view: MapView, drawing: DrawingSettings, layout: Layout? = nil) {
    self.graph = graph
    self.view = view
    self.drawing = drawing
    self.layout = layout
  }
}
