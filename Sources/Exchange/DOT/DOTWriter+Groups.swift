internal import Claims
internal import Writing

extension DOTWriter {
  /// Graphviz refuses some thousand clusters in each other; boxes of deeper groups stand in the last of these.
  private static let deepest = 100

  /// All boxes, each in the clusters of its groups; boxes without a group come first.
  func writeGroupsAndBoxes(to stream: inout ByteStream) {
    let tree = GroupTree(graph)
    for node in tree.nodes(in: nil) { writeBox(node, indent: 1, to: &stream) }
    var open = 0
    for step in tree.steps {
      switch step {
      case .enter(let group, let depth):
        open = depth + 1
        if depth < Self.deepest { openGroup(group, depth, to: &stream) }
        for node in tree.nodes(in: group) {
          writeBox(node, indent: min(open, Self.deepest) + 1, to: &stream)
        }
      case .leave:
        if open <= Self.deepest { line("}", indent: open, to: &stream) }
        open -= 1
      }
    }
  }

  private func openGroup(_ index: GroupIndex, _ depth: Int, to stream: inout ByteStream) {
    let group = graph.groups[index.position]
    let style = groupStyles[min(depth, groupStyles.count - 1)]
    line("subgraph \"cluster_\(index.position)\" {", indent: depth + 1, to: &stream)
    for _ in 0..<(depth + 2) { stream.append("  ") }
    stream.append(
      "graph [id=\"group-\(index.position)\" class=\"group\" labelloc=\(document.drawing.direction.upperEdge) "
    )
    stream.append(style.attributes)
    if let color = group.color, style.takesOwnColor {
      stream.append(" fillcolor=\"\(color.hex)\" color=\"\(color.hex)\"")
    }
    if let color = document.view.fontColors[.group], style.takesOwnColor {
      stream.append(" fontcolor=\"\(color.hex)\"")
    }
    let title = Array(group.title.utf8)[...]
    stream.append(" tooltip=")
    DOTText.writeQuoted(title, to: &stream)
    stream.append(" label=")
    labels.writeGroupTitle(title, to: &stream)
    data?.write(index, to: &stream)
    stream.append("]\n")
  }

  private func line(_ text: String, indent: Int, to stream: inout ByteStream) {
    for _ in 0..<indent { stream.append("  ") }
    stream.append(text)
    stream.append("\n")
  }
}

extension DrawingSettings.Direction {
  /// Where a cluster's label must go to stand above its boxes: Graphviz turns clusters upside down with the
  /// ranks, though not the label of the whole.
  var upperEdge: String { self == .bottomToTop ? "b" : "t" }
}

/// How groups of one depth are drawn, put together once.
struct DOTGroupStyle {
  let attributes: String
  /// Whether a colour of the author's own replaces the look's.
  let takesOwnColor: Bool

  init(_ style: StyleAttributes) {
    attributes = style.without("label", "class", "labelloc").dot
    takesOwnColor = style.takesOwnColor
  }

  /// By depth, outermost first; at least one.
  static func all(in look: Look) -> [DOTGroupStyle] {
    (0..<max(1, look.groups.count)).map { DOTGroupStyle(look.group(depth: $0)) }
  }
}
