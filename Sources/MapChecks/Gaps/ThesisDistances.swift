public import Claims

/// How far each node lies from the top of its map, in steps along the relations of claims and arguments, in
/// either direction. An argument and its inferences are one place: from a premise to the argument is one step.
///
/// The top are the theses; in a map without any, the claims and arguments that bear on nothing else but on
/// which something bears.
///
/// - Complexity: O(nodes + edges) to build, O(nodes) to store.
public struct ThesisDistances: Sendable {
  /// In the order of the graph.
  public let top: [NodeIndex]
  /// Whether the top consists of theses.
  public let hasTheses: Bool
  /// -1 where nothing leads to the top.
  private let steps: [Int32]

  /// Steps to the nearest node of the top; nil where no relation leads to one.
  public subscript(node: NodeIndex) -> Int? {
    let steps = steps[node.position]
    return steps < 0 ? nil : Int(steps)
  }

  init(_ graph: ClaimGraph, _ adjacency: Adjacency) {
    let theses = graph.nodes.indices.filter { graph.nodes.roles[$0.position] == .thesis }
    hasTheses = !theses.isEmpty
    top = hasTheses ? theses : Self.ends(graph)
    var steps = [Int32](repeating: -1, count: graph.nodes.count)
    // Places in the order in which they are reached. No place is reached twice.
    var queue: [NodeIndex] = []
    func reach(_ node: NodeIndex, in count: Int32) {
      let place = graph.nodes.owners[node.position] ?? node
      if steps[place.position] >= 0 { return }
      steps[place.position] = count
      queue.append(place)
    }
    let inferences = Self.inferences(graph)
    for node in top { reach(node, in: 0) }
    var next = 0
    while next < queue.count {
      let place = queue[next]
      next += 1
      let count = steps[place.position] + 1
      for part in [place] + (inferences[place] ?? []) {
        for edge in adjacency.edges(from: part) where graph.edges.relations[edge.position].joinsClaims {
          reach(graph.edges.to[edge.position], in: count)
        }
        for edge in adjacency.edges(to: part) where graph.edges.relations[edge.position].joinsClaims {
          reach(graph.edges.from[edge.position], in: count)
        }
      }
    }
    for node in graph.nodes.indices {
      if let owner = graph.nodes.owners[node.position] { steps[node.position] = steps[owner.position] }
    }
    self.steps = steps
  }

  private static func inferences(_ graph: ClaimGraph) -> [NodeIndex: [NodeIndex]] {
    var inferences: [NodeIndex: [NodeIndex]] = [:]
    for node in graph.nodes.indices {
      if let owner = graph.nodes.owners[node.position] { inferences[owner, default: []].append(node) }
    }
    return inferences
  }

  /// What bears on nothing else, but has something that bears on it.
  private static func ends(_ graph: ClaimGraph) -> [NodeIndex] {
    var bears = [Bool](repeating: false, count: graph.nodes.count)
    var isBorneOn = bears
    for edge in graph.edges.indices {
      let relation = graph.edges.relations[edge.position]
      guard relation.joinsClaims else { continue }
      let from = graph.edges.from[edge.position]
      let source = graph.nodes.owners[from.position] ?? from
      isBorneOn[graph.target(of: edge).position] = true
      if relation.isSymmetric { isBorneOn[source.position] = true } else { bears[source.position] = true }
    }
    return graph.nodes.indices.filter { isBorneOn[$0.position] && !bears[$0.position] }
  }
}
