internal import Claims

/// What each claim comes down to when its reasons are followed to where they end: one quotation, quotations
/// from one source, or more than that.
///
/// A quotation is a ground; so is a claim or argument for which nothing is given. Of each node two bits are
/// known: the one ground, until a second one is met, and the one source of all grounds, until a second one or
/// a ground that is no quotation is met. Both can change only twice, so the search ends.
///
/// - Complexity: O(nodes + edges), with a stack of its own.
struct Grounds {
  private enum Only: Equatable {
    case nothing
    case one(Int)
    case several

    mutating func join(_ other: Only) -> Bool {
      let before = self
      switch (self, other) {
      case (_, .nothing): break
      case (.nothing, _): self = other
      case (.one(let a), .one(let b)) where a == b: break
      default: self = .several
      }
      return self != before
    }
  }

  private var grounds: [Only]
  private var origins: [Only]
  private let works: QuotedWorks

  /// The quotation that everything given for a node comes down to.
  func onlyGround(of node: NodeIndex) -> NodeIndex? {
    if case .one(let ground) = grounds[node.position] { NodeIndex(ground) } else { nil }
  }

  /// Name of the source of all the quotations that everything given for a node comes down to; nil when it
  /// comes down to one quotation, or to anything else.
  func onlySource(of node: NodeIndex) -> String? {
    guard grounds[node.position] == .several, case .one(let work) = origins[node.position] else { return nil }
    return works.names[work]
  }

  /// - Parameter hasReason: for each node whether another is given as a reason for it.
  init(_ graph: ClaimGraph, _ adjacency: Adjacency, _ attribution: Attribution, hasReason: [Bool]) {
    works = QuotedWorks(graph, attribution)
    grounds = .init(repeating: .nothing, count: graph.nodes.count)
    origins = grounds
    var open: [NodeIndex] = []
    for node in graph.nodes.indices {
      switch graph.nodes.kinds[node.position] {
      case .quotation:
        grounds[node.position] = .one(node.position)
        origins[node.position] = works[node].map(Only.one) ?? .several
      case .claim, .argument:
        if hasReason[node.position] { continue }
        grounds[node.position] = .one(node.position)
        origins[node.position] = .several
      case .inference, .party, .source, .group: continue
      }
      open.append(node)
    }
    while let node = open.popLast() {
      func hand(to next: NodeIndex) {
        if graph.nodes.kinds[next.position] == .quotation || next == node { return }
        let isNew = grounds[next.position].join(grounds[node.position])
        if origins[next.position].join(origins[node.position]) || isNew { open.append(next) }
      }
      // What a step of an argument rests on, the argument rests on.
      if let argument = graph.nodes.owners[node.position] { hand(to: argument) }
      for edge in adjacency.edges(from: node) where graph.edges.relations[edge.position].isReason {
        hand(to: graph.edges.to[edge.position])
      }
    }
  }
}
