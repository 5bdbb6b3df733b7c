internal import Claims

/// Where cards and frames lie on the canvas, in whole pixels.
struct CanvasLayout {
  struct Frame: Hashable {
    var x: Int
    var y: Int
    var width: Int
    var height: Int
  }

  let cards: [Frame]
  /// One for each group; nil where a group has none.
  let groups: [Frame?]

  /// A layout that was made for smaller letters is drawn out until every card holds its words, but no further
  /// than this.
  private static let stretches = 1.5...4.0

  init(_ document: ExportDocument, cards: [CanvasCard]) {
    guard let layout = document.layout, layout.nodes.count == cards.count else {
      let stack = Layout(
        stacking: document.view.graph, width: CanvasCard.width, heights: cards.map(\.height))
      self.init(stack, cards, stretch: (1, 1))
      return
    }
    var stretch = (x: Self.stretches.lowerBound, y: Self.stretches.lowerBound)
    for (box, card) in zip(layout.nodes, cards) {
      if box.width > 0 { stretch.x = max(stretch.x, CanvasCard.width / box.width) }
      if box.height > 0 { stretch.y = max(stretch.y, card.height / box.height) }
    }
    stretch = (min(stretch.x, Self.stretches.upperBound), min(stretch.y, Self.stretches.upperBound))
    self.init(layout, cards, stretch: stretch)
  }

  private init(_ layout: Layout, _ cards: [CanvasCard], stretch: (x: Double, y: Double)) {
    // Cards lie in the middle of their boxes.
    self.cards = zip(layout.nodes, cards).map { box, card in
      let (x, y) = ((box.x + box.width / 2) * stretch.x, (box.y + box.height / 2) * stretch.y)
      return Frame(
        x: Self.pixels(x - CanvasCard.width / 2), y: Self.pixels(y - card.height / 2),
        width: Self.pixels(CanvasCard.width), height: Self.pixels(card.height.rounded(.up)))
    }
    groups = layout.groups.map { box in
      box.map {
        Frame(
          x: Self.pixels($0.x * stretch.x), y: Self.pixels($0.y * stretch.y),
          width: Self.pixels($0.width * stretch.x), height: Self.pixels($0.height * stretch.y))
      }
    }
  }

  /// The nearest whole number; a place that is none is the origin.
  private static func pixels(_ length: Double) -> Int {
    length.isFinite ? Int(min(max(length.rounded(), -1e9), 1e9)) : 0
  }
}
