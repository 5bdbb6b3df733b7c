public import Claims
public import SourceText

/// Finds rebuttals that answer nothing: they attack nothing, and neither does anything that they support.
public struct RebuttalWithoutTarget: MapCheck {
  public let code = "rebuttal-without-target"
  public let summary = "a rebuttal that answers nothing"

  public init() {}

  public func findings(in graph: ClaimGraph) -> [Finding] {
    guard graph.nodes.roles.contains(.rebuttal) else { return [] }
    let answers = Self.answering(graph)
    return graph.nodes.indices.filter {
      graph.nodes.roles[$0.position] == .rebuttal && !answers[$0.position]
    }.map {
      Finding(
        .warning, code, at: graph.nodes.origins[$0.position],
        "the rebuttal \(graph.quoted($0)) answers nothing",
        help: "write it below what it answers, with '-' before it, or say '-> [title]' below it")
    }
  }

  /// For each node whether it attacks something, or supports something that does.
  private static func answering(_ graph: ClaimGraph) -> [Bool] {
    var answers = [Bool](repeating: false, count: graph.nodes.count)
    var waiting: [NodeIndex] = []
    func mark(_ node: NodeIndex) {
      if answers[node.position] { return }
      answers[node.position] = true
      waiting.append(node)
    }
    for edge in graph.edges.indices where graph.edges.relations[edge.position].isAttack {
      mark(graph.edges.from[edge.position])
      if graph.edges.relations[edge.position].isSymmetric { mark(graph.edges.to[edge.position]) }
    }
    let adjacency = Adjacency(graph)
    while let node = waiting.popLast() {
      // A reconstructed argument does what its conclusions do.
      if let argument = graph.nodes.owners[node.position] { mark(argument) }
      for edge in adjacency.edges(to: node) where graph.edges.relations[edge.position].isReason {
        mark(graph.edges.from[edge.position])
      }
    }
    return answers
  }
}
