internal import Claims

/// The sets of nodes that are, directly or through others, reasons for each other: the strongly connected
/// components of the reasons of a graph (Tarjan 1972), without the trivial ones.
///
/// - Complexity: O(nodes + edges), with a stack of its own.
struct SupportCircles {
  /// Each in the order of the graph.
  private(set) var circles: [[NodeIndex]] = []

  private let graph: ClaimGraph
  private let adjacency: Adjacency
  /// When each node was reached, counted from 1; 0 for those not yet reached.
  private var reached: [Int]
  /// The earliest node of the same component that each is known to lead to.
  private var lowest: [Int]
  private var isOpen: [Bool]
  private var open: [NodeIndex] = []
  private var count = 0

  init(_ graph: ClaimGraph) {
    self.graph = graph
    adjacency = Adjacency(graph)
    reached = .init(repeating: 0, count: graph.nodes.count)
    lowest = reached
    isOpen = .init(repeating: false, count: graph.nodes.count)
    for node in graph.nodes.indices where reached[node.position] == 0 { search(from: node) }
    circles.sort { $0[0] < $1[0] }
  }

  private mutating func search(from start: NodeIndex) {
    var path: [(node: NodeIndex, rest: ArraySlice<EdgeIndex>)] = [enter(start)]
    while let (node, edges) = path.popLast() {
      var rest = edges
      guard let edge = rest.popFirst() else {
        leave(node, to: path.last?.node)
        continue
      }
      path.append((node, rest))
      guard graph.edges.relations[edge.position].isReason else { continue }
      let next = graph.edges.to[edge.position]
      if reached[next.position] == 0 {
        path.append(enter(next))
      } else if isOpen[next.position] {
        lowest[node.position] = min(lowest[node.position], reached[next.position])
      }
    }
  }

  private mutating func enter(_ node: NodeIndex) -> (node: NodeIndex, rest: ArraySlice<EdgeIndex>) {
    count += 1
    reached[node.position] = count
    lowest[node.position] = count
    isOpen[node.position] = true
    open.append(node)
    return (node, adjacency.edges(from: node))
  }

  private mutating func leave(_ node: NodeIndex, to parent: NodeIndex?) {
    if let parent { lowest[parent.position] = min(lowest[parent.position], lowest[node.position]) }
    guard lowest[node.position] == reached[node.position] else { return }
    var component: [NodeIndex] = []
    while let member = open.popLast() {
      isOpen[member.position] = false
      component.append(member)
      if member == node { break }
    }
    if component.count > 1 || leadsToItself(node) { circles.append(component.sorted()) }
  }

  private func leadsToItself(_ node: NodeIndex) -> Bool {
    adjacency.edges(from: node).contains {
      graph.edges.relations[$0.position].isReason && graph.edges.to[$0.position] == node
    }
  }
}
