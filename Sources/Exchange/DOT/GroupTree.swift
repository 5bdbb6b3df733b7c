internal import Claims

/// The groups of a view from outside to inside, with the nodes of each; groups without a node are left out.
///
/// - Complexity: O(nodes + groups), also for groups that are nested a million deep.
struct GroupTree {
  enum Step {
    case enter(GroupIndex, depth: Int)
    case leave(GroupIndex, depth: Int)
  }

  private(set) var steps: [Step] = []
  private(set) var looseNodes: [NodeIndex] = []
  private var members: [[NodeIndex]]

  init(_ graph: ClaimGraph) {
    members = Array(repeating: [], count: graph.groups.count)
    for node in graph.nodes.indices {
      if let group = graph.nodes.groups[node.position] {
        members[group.position].append(node)
      } else {
        looseNodes.append(node)
      }
    }
    walk(graph)
  }

  func nodes(of group: GroupIndex) -> [NodeIndex] { members[group.position] }

  /// A parent comes before its groups; a group that names a later one is taken as outermost, so that no
  /// circle can hide groups.
  static func parent(of group: Int, in graph: ClaimGraph) -> Int? {
    graph.groups[group].parent.flatMap { $0.position < group ? $0.position : nil }
  }

  private mutating func walk(_ graph: ClaimGraph) {
    var isShown = members.map { !$0.isEmpty }
    var children: [[GroupIndex]] = Array(repeating: [], count: graph.groups.count)
    var outermost: [GroupIndex] = []
    for group in graph.groups.indices.reversed() where isShown[group] {
      if let parent = Self.parent(of: group, in: graph) {
        isShown[parent] = true
        children[parent].append(GroupIndex(group))
      } else {
        outermost.append(GroupIndex(group))
      }
    }
    // Both lists were filled from the last group to the first, just as a stack wants them.
    var stack = outermost.map { Step.enter($0, depth: 0) }
    while let step = stack.popLast() {
      steps.append(step)
      guard case .enter(let group, let depth) = step else { continue }
      stack.append(.leave(group, depth: depth))
      stack += children[group.position].map { .enter($0, depth: depth + 1) }
    }
  }
}
