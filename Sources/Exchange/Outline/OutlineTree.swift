internal import Claims

/// The lines of an outline: the nodes of a view by groups, and inside a group each below what it bears on.
///
/// Every node stands in full exactly once, in its own group; wherever else it belongs it is only named. A
/// node is a root of its group when it bears on nothing else there. Of two nodes that contradict each other the
/// first in the map stands above. Nodes that bear on each other in a circle have no root; the first of them in
/// the map stands in for one.
///
/// - Complexity: O(graph), with a stack of its own.
struct OutlineTree {
  enum Line: Hashable {
    case heading(GroupIndex, depth: Int)
    /// A node in full, and the edge to the node above it; nil for a root.
    case node(NodeIndex, EdgeIndex?, depth: Int)
    /// A node that stands in full elsewhere, and the edge to the node above this line.
    case mention(NodeIndex, EdgeIndex, depth: Int)
    /// What the node above this line bears on in another group.
    case bearing(EdgeIndex, depth: Int)
  }

  private(set) var lines: [Line] = []
  private let graph: ClaimGraph
  private let adjacency: Adjacency
  private var isWritten: [Bool]

  init(_ graph: ClaimGraph) {
    self.graph = graph
    adjacency = Adjacency(graph)
    isWritten = .init(repeating: false, count: graph.nodes.count)
    let tree = GroupTree(graph)
    add(tree.nodes(in: nil))
    for case .enter(let group, let depth) in tree.steps {
      lines.append(.heading(group, depth: depth))
      add(tree.nodes(in: group))
    }
  }

  /// - Parameter nodes: all that stand directly in one group.
  private mutating func add(_ nodes: ArraySlice<NodeIndex>) {
    for node in nodes where isRoot(node) { add(from: node) }
    for node in nodes where !isWritten[node.position] { add(from: node) }
  }

  /// Which node of an edge stands above the other in an outline: what the edge leads to, or of a symmetric one
  /// the first in the map.
  static func ends(of edge: EdgeIndex, in graph: ClaimGraph) -> (above: NodeIndex, below: NodeIndex) {
    let (from, to) = (graph.edges.from[edge.position], graph.edges.to[edge.position])
    return graph.edges.relations[edge.position].isSymmetric && from < to ? (from, to) : (to, from)
  }

  /// Edges to what stands below a node, in the order of the graph.
  private func edgesBelow(_ node: NodeIndex) -> [EdgeIndex] {
    edges(of: node, adjacency.edges(to: node), adjacency.edges(from: node)) { $0.above }
  }

  /// Edges to what stands above a node, in the order of the graph.
  private func edgesAbove(_ node: NodeIndex) -> [EdgeIndex] {
    edges(of: node, adjacency.edges(from: node), adjacency.edges(to: node)) { $0.below }
  }

  private func edges(
    of node: NodeIndex, _ most: ArraySlice<EdgeIndex>, _ others: ArraySlice<EdgeIndex>,
    end: ((above: NodeIndex, below: NodeIndex)) -> NodeIndex
  ) -> [EdgeIndex] {
    let symmetric = others.filter {
      graph.edges.relations[$0.position].isSymmetric
        && graph.edges.from[$0.position] != graph.edges.to[$0.position]
    }
    return (most + symmetric).filter { end(Self.ends(of: $0, in: graph)) == node }.sorted()
  }

  private func isRoot(_ node: NodeIndex) -> Bool {
    edgesAbove(node).allSatisfy {
      let above = Self.ends(of: $0, in: graph).above
      return above == node || !isSameGroup(node, above)
    }
  }

  private mutating func add(from root: NodeIndex) {
    var waiting = [Line.node(root, nil, depth: 0)]
    while let line = waiting.popLast() {
      guard case .node(let node, let edge, let depth) = line else {
        lines.append(line)
        continue
      }
      if isWritten[node.position] {
        if let edge { lines.append(.mention(node, edge, depth: depth)) }
        continue
      }
      isWritten[node.position] = true
      lines.append(line)
      for edge in edgesBelow(node).reversed() {
        let child = Self.ends(of: edge, in: graph).below
        waiting.append(
          isSameGroup(node, child)
            ? .node(child, edge, depth: depth + 1) : .mention(child, edge, depth: depth + 1))
      }
      for edge in edgesAbove(node) where !isSameGroup(node, Self.ends(of: edge, in: graph).above) {
        lines.append(.bearing(edge, depth: depth + 1))
      }
    }
  }

  private func isSameGroup(_ a: NodeIndex, _ b: NodeIndex) -> Bool {
    graph.nodes.groups[a.position] == graph.nodes.groups[b.position]
  }
}
