internal import Claims

/// A view as a tree of boxes: each box under the first claim of its own group that it bears on, boxes without
/// one under their group, groups under the map.
///
/// Items are numbered: nodes first, then groups, the map last.
struct BoxForest {
  /// Groups are not followed further out than this.
  private static let deepest = 100

  let nodeCount: Int
  /// Parent of each item; the map is its own.
  private(set) var parents: [Int]
  /// All items, parents before what is under them.
  private(set) var order: [Int] = []
  private(set) var children: [[Int]]

  var map: Int { parents.count - 1 }

  init(_ graph: ClaimGraph) {
    nodeCount = graph.nodes.count
    let map = graph.nodes.count + graph.groups.count
    parents = Array(repeating: map, count: map + 1)
    children = Array(repeating: [], count: map + 1)
    for group in graph.groups.indices {
      // A parent comes before what it holds; anything else would be a circle and counts as no parent.
      if let parent = graph.groups[group].parent?.position, parent < group {
        parents[nodeCount + group] = nodeCount + parent
      }
    }
    hangNodes(graph)
    let lower = boxesUnderGroups(graph)
    for node in 0..<nodeCount where !lower[node] { children[parents[node]].append(node) }
    for group in nodeCount..<map { children[parents[group]].append(group) }
    for node in 0..<nodeCount where lower[node] { children[parents[node]].append(node) }
    order = [map]
    var next = 0
    while next < order.count {
      order += children[order[next]]
      next += 1
    }
  }

  private mutating func hangNodes(_ graph: ClaimGraph) {
    var claims: [Int?] = Array(repeating: nil, count: nodeCount)
    for edge in graph.edges.indices {
      let (from, to) = (graph.edges.from[edge.position].position, graph.edges.to[edge.position].position)
      let isInside = graph.nodes.groups[from] == graph.nodes.groups[to]
      if claims[from] == nil, from != to, isInside { claims[from] = to }
    }
    cutCircles(&claims)
    for node in 0..<nodeCount {
      parents[node] = claims[node] ?? graph.nodes.groups[node].map { nodeCount + $0.position } ?? map
    }
  }

  /// Boxes that bear on something in a group beside them, so that they stand below the group and not above.
  private func boxesUnderGroups(_ graph: ClaimGraph) -> [Bool] {
    var lower = Array(repeating: false, count: nodeCount)
    for edge in graph.edges.indices {
      let from = graph.edges.from[edge.position].position
      guard parents[from] >= nodeCount, let group = graph.nodes.groups[graph.edges.to[edge.position].position]
      else { continue }
      var outer = parents[nodeCount + group.position]
      var steps = 0
      while outer != parents[from], outer != map, steps < Self.deepest {
        outer = parents[outer]
        steps += 1
      }
      if outer == parents[from] { lower[from] = true }
    }
    return lower
  }

  /// Follows each chain of parents once; where a chain comes back to itself, its first node hangs free.
  private func cutCircles(_ claims: inout [Int?]) {
    var walks = Array(repeating: -1, count: nodeCount)
    for start in 0..<nodeCount {
      var at: Int? = start
      while let node = at, walks[node] < 0 {
        walks[node] = start
        at = claims[node]
        if let next = at, walks[next] == start {
          claims[next] = nil
          at = nil
        }
      }
    }
  }
}
