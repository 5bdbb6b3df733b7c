internal import Claims

/// Which row each box of a picture stands in, the uppermost being 0.
///
/// Graphviz puts all reasons for a claim into one row, so that a map of 200 boxes becomes a ribbon 40,000
/// points wide. Here what stands under a claim, a group or the map is set like books on shelves: as many side
/// by side as make a shape about as wide as it is high, the rest on a shelf below.
///
/// - Complexity: O(nodes + edges + groups).
struct BoxRows {
  /// Above this number nobody can look at the picture as a whole, and Graphviz takes minutes for one in rows.
  static let mostBoxes = 2_000
  /// So many boxes fit side by side before a second shelf is begun.
  private static let leastWidth = 4

  private(set) var rows: [Int]

  /// Nil for an empty view and for one of more than `mostBoxes`.
  ///
  /// - Parameter sameRow: boxes that the author wants side by side.
  init?(_ graph: ClaimGraph, sameRow: [[NodeIndex]]) {
    guard (1...Self.mostBoxes).contains(graph.nodes.count) else { return nil }
    let forest = BoxForest(graph)
    var shelves = Shelves(forest)
    for item in forest.order.reversed() { shelves.pack(item, leastWidth: Self.leastWidth) }
    var tops = shelves.offsets
    for item in forest.order.dropFirst() { tops[item] += tops[forest.parents[item]] }
    rows = Array(tops.prefix(graph.nodes.count))
    for nodes in sameRow {
      let lowest = nodes.map { rows[$0.position] }.max() ?? 0
      for node in nodes { rows[node.position] = lowest }
    }
  }

  subscript(node: NodeIndex) -> Int { rows[node.position] }

  var count: Int { (rows.max() ?? 0) + 1 }
}

/// Sizes of items in boxes, and how far below its parent's top each stands.
private struct Shelves {
  private let forest: BoxForest
  private var widths: [Int]
  private var heights: [Int]
  private var boxes: [Int]
  private(set) var offsets: [Int]

  init(_ forest: BoxForest) {
    self.forest = forest
    let none = Array(repeating: 0, count: forest.parents.count)
    (widths, heights, boxes, offsets) = (none, none, none, none)
  }

  /// Sets what is under an item, all of which must have been packed before.
  mutating func pack(_ item: Int, leastWidth: Int) {
    let isBox = item < forest.nodeCount
    let children = isBox ? forest.children[item].sorted(by: isLower) : forest.children[item]
    boxes[item] = children.reduce(isBox ? 1 : 0) { $0 + boxes[$1] }
    // About half of a picture is blank, and boxes with their space are about as wide as they are high.
    let square = Int(Double(2 * boxes[item]).squareRoot().rounded(.up))
    let limit = max(leastWidth, square)
    var (top, width, height) = (isBox ? 1 : 0, 0, 0)
    var hasGroups = false
    for child in children {
      let isFirstGroup = child >= forest.nodeCount && !hasGroups
      if width > 0, width + widths[child] > limit || isFirstGroup {
        top += height + (hasGroups || isFirstGroup ? 1 : 0)
        (width, height) = (0, 0)
      }
      hasGroups = hasGroups || isFirstGroup
      offsets[child] = top
      width += widths[child]
      height = max(height, heights[child])
      widths[item] = max(widths[item], width)
    }
    if isBox { widths[item] = max(1, widths[item]) }
    heights[item] = top + height
  }

  /// Single boxes stand next to their claim, what has much under it further below.
  private func isLower(_ a: Int, _ b: Int) -> Bool { (heights[a], a) < (heights[b], b) }
}
