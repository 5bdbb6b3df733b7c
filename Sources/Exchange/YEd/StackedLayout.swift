internal import Claims

extension Layout {
  /// A layout for want of a better one: the nodes of each group in rows, groups below each other, nothing
  /// overlapping. yEd's own layouts do better, but a reader sees every box at once.
  ///
  /// - Parameters:
  ///   - heights: of the boxes, one for each node of the graph.
  ///   - width: of every box. All lengths in points.
  init(stacking graph: ClaimGraph, width: Double, heights: [Double]) {
    var stack = BoxStack(width: width, heights: heights, groupCount: graph.groups.count)
    let tree = GroupTree(graph)
    stack.add(tree.nodes(in: nil))
    for step in tree.steps {
      switch step {
      case .enter(let group, _):
        stack.enter()
        stack.add(tree.nodes(in: group))
      case .leave(let group): stack.leave(group)
      }
    }
    self.init(nodes: stack.nodes, groups: stack.groups)
  }
}

/// Boxes put below each other from top to bottom, some inside open groups.
private struct BoxStack {
  private static let gap = 40.0
  /// Room in a group: at its sides and foot, and at its head for the title.
  private static let margin = 20.0
  private static let head = 30.0

  private let width: Double
  private let heights: [Double]
  private(set) var nodes: [Box]
  private(set) var groups: [Box?]
  private var y = 0.0
  /// For each open group where it begins and how wide its content is so far.
  private var open: [(top: Double, contentWidth: Double)] = []

  init(width: Double, heights: [Double], groupCount: Int) {
    self.width = width
    self.heights = heights
    nodes = heights.map { Box(x: 0, y: 0, width: width, height: $0) }
    groups = Array(repeating: nil, count: groupCount)
  }

  /// Puts nodes into rows that make up a block about half as wide again as high.
  mutating func add(_ members: ArraySlice<NodeIndex>) {
    let columns = max(1, Int((Double(members.count) * 0.75).squareRoot().rounded(.up)))
    var row = members
    while !row.isEmpty {
      for (column, node) in row.prefix(columns).enumerated() {
        nodes[node.position].x = left + Double(column) * (width + Self.gap)
        nodes[node.position].y = y
      }
      y += (row.prefix(columns).map { heights[$0.position] }.max() ?? 0) + Self.gap
      row = row.dropFirst(columns)
    }
    if !members.isEmpty { widen(to: Double(columns) * (width + Self.gap) - Self.gap) }
  }

  mutating func enter() {
    open.append((y, 0))
    y += Self.head
  }

  mutating func leave(_ group: GroupIndex) {
    guard let (top, contentWidth) = open.popLast() else { return }
    let box = Box(
      x: left, y: top, width: max(contentWidth, width) + 2 * Self.margin,
      height: max(y - Self.gap, top + Self.head) + Self.margin - top)
    groups[group.position] = box
    y = top + box.height + Self.gap
    widen(to: box.width)
  }

  private var left: Double { Double(open.count) * Self.margin }

  private mutating func widen(to contentWidth: Double) {
    guard let last = open.indices.last else { return }
    open[last].contentWidth = max(open[last].contentWidth, contentWidth)
  }
}
