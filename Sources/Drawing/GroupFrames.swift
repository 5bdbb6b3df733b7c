internal import Claims
internal import Exchange

/// Frames around the boxes of each group, with a margin and room for the title above; a group's frame lies
/// inside that of its parent.
struct GroupFrames {
  private static let margin = 16.0
  private static let titleHeight = 24.0

  /// One for each group; nil where a group has no box.
  private(set) var frames: [Box?]

  init(_ graph: ClaimGraph, _ nodes: [Box]) {
    var contents: [Box?] = Array(repeating: nil, count: graph.groups.count)
    for node in graph.nodes.indices {
      guard let group = graph.nodes.groups[node.position] else { continue }
      contents[group.position] = nodes[node.position].union(contents[group.position])
    }
    frames = contents
    // A parent comes before its groups, so going backwards each frame is whole before it is put into another.
    for group in graph.groups.indices.reversed() {
      guard let content = frames[group] else { continue }
      let frame = content.framed(margin: Self.margin, above: Self.titleHeight)
      frames[group] = frame
      if let parent = graph.groups[group].parent?.position, parent < group {
        frames[parent] = frame.union(frames[parent])
      }
    }
  }
}

extension Box {
  fileprivate func union(_ other: Box?) -> Box {
    guard let other else { return self }
    let (left, top) = (min(x, other.x), min(y, other.y))
    return Box(
      x: left, y: top, width: max(x + width, other.x + other.width) - left,
      height: max(y + height, other.y + other.height) - top)
  }

  fileprivate func framed(margin: Double, above: Double) -> Box {
    Box(
      x: x - margin, y: y - margin - above, width: width + 2 * margin, height: height + 2 * margin + above)
  }
}
