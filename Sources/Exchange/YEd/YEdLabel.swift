internal import Claims

/// What stands in a node's box: a bold title over a text, both broken into lines.
struct YEdLabel {
  /// Sizes in points; the text is the smaller.
  static let titleSize = 12
  static let textSize = 10
  /// Blank space on each side of the box, and between title and text.
  static let padding = 8.0

  let title: [ArraySlice<UInt8>]
  let text: [ArraySlice<UInt8>]

  /// - Parameter width: of the box in points.
  init(title: ArraySlice<UInt8>, text: ArraySlice<UInt8>, width: Double) {
    let inner = width - 2 * Self.padding
    self.title = LineBreaker(font: .bold, size: Double(Self.titleSize), width: inner).lines(of: title)
      .map { title[$0] }
    self.text = LineBreaker(font: .regular, size: Double(Self.textSize), width: inner).lines(of: text)
      .map { text[$0] }
  }

  var titleHeight: Double { Double(title.count * Self.titleSize) * FontMetrics.lineHeight }
  var textHeight: Double { Double(text.count * Self.textSize) * FontMetrics.lineHeight }

  /// Height of a box that holds it all, in points.
  var boxHeight: Double {
    let gap = title.isEmpty || text.isEmpty ? 0 : Self.padding
    return titleHeight + gap + textHeight + 2 * Self.padding
  }
}

extension YEdLabel {
  /// The label of a node of a view; one that shows neither title nor text shows its id.
  init(of node: NodeIndex, in view: MapView, width: Double) {
    let (graph, shows) = (view.graph, view.labels[node.position])
    let title = shows.showsTitle ? graph.texts[graph.nodes.titles[node.position]] : []
    let text = shows.showsText ? graph.texts[graph.nodes.texts[node.position]] : []
    let id = graph.texts[graph.nodes.ids[node.position]]
    self.init(title: title.isEmpty && text.isEmpty ? id : title, text: text, width: width)
  }
}
