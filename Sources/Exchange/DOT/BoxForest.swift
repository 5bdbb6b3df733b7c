internal import Claims

/// A view as a tree of boxes: each box under the first claim of its own group that it bears on, boxes without
/// one under their group, groups under the map.
///
/// Items are numbered: nodes first, then groups, the map last.
struct BoxForest {
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
    for item in 0..<map { children[parents[item]].append(item) }
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
