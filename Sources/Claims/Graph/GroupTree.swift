/// The groups of a graph as a tree, with the nodes that stand directly in each.
///
/// - Complexity: O(groups + nodes) to build and to store.
public struct GroupTree: Sendable {
  public enum Step: Hashable, Sendable {
    /// A group begins; `depth` is 0 for a group that stands in no other.
    case enter(GroupIndex, depth: Int)
    case leave(GroupIndex)
  }

  /// Every group once, in the order of the graph, those inside a group between its two steps. A loop over
  /// it visits the tree without recursion, however deep the groups nest.
  public let steps: [Step]
  /// Nodes of no group first, then those of each group.
  private let nodes: CompressedRows<NodeIndex>

  public init(_ graph: ClaimGraph) {
    steps = Self.steps(graph.groups)
    let groups = graph.nodes.groups
    nodes = CompressedRows(groups.indices.lazy.map { NodeIndex($0) }, rows: graph.groups.count + 1) {
      Self.row(groups[$0.position])
    }
  }

  /// Nodes that stand directly in the group, or in none for nil, in the order of the graph.
  public func nodes(in group: GroupIndex?) -> ArraySlice<NodeIndex> {
    nodes[Self.row(group)]
  }

  private static func row(_ group: GroupIndex?) -> Int { group.map { $0.position + 1 } ?? 0 }

  private static func steps(_ groups: [Group]) -> [Step] {
    var roots: [GroupIndex] = []
    var children: [GroupIndex: [GroupIndex]] = [:]
    for (position, group) in groups.enumerated() {
      // A parent comes before what it holds; anything else would be a circle and count as no parent.
      if let parent = group.parent, parent.position < position {
        children[parent, default: []].append(GroupIndex(position))
      } else {
        roots.append(GroupIndex(position))
      }
    }
    var steps: [Step] = []
    var waiting = roots.reversed().map { Step.enter($0, depth: 0) }
    while let step = waiting.popLast() {
      steps.append(step)
      guard case .enter(let group, let depth) = step else { continue }
      waiting.append(.leave(group))
      for child in (children[group] ?? []).reversed() { waiting.append(.enter(child, depth: depth + 1)) }
    }
    return steps
  }
}
