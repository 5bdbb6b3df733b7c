internal import Claims

/// Who stands on whose side: a party may belong to the side of another (`side:`), and that one to a third.
///
/// - Complexity: O(parties) to build and to store.
struct PartyRoots {
  private var parents: [NodeIndex: NodeIndex] = [:]
  /// The last side that each party belongs to, itself if to none; in a circle of sides its first party.
  private var roots: [NodeIndex: NodeIndex] = [:]

  init(_ graph: ClaimGraph) {
    let sides = PartySides(graph)
    for party in sides.parties { parents[party] = sides.side(of: party) }
    for party in sides.parties { settle(party) }
  }

  private mutating func settle(_ party: NodeIndex) {
    var path: [NodeIndex] = []
    var seen: Set<NodeIndex> = []
    var next = party
    while roots[next] == nil, seen.insert(next).inserted {
      path.append(next)
      guard let parent = parents[next] else { break }
      next = parent
    }
    // Either a party whose root is known, or one without a side, or the first of a circle to come again.
    let root = roots[next] ?? next
    for party in path { roots[party] = root }
  }

  func root(of party: NodeIndex) -> NodeIndex { roots[party] ?? party }

  /// The nearest side that both belong to, which may be one of them; nil for parties of different sides.
  func common(_ a: NodeIndex, _ b: NodeIndex) -> NodeIndex? {
    guard root(of: a) == root(of: b) else { return nil }
    let above = chain(of: a)
    return chain(of: b).first { above.contains($0) } ?? root(of: a)
  }

  /// Longer chains of sides are cut, so that a map of nothing else cannot make this slow.
  private static let longestChain = 16

  private func chain(of party: NodeIndex) -> [NodeIndex] {
    var chain = [party]
    while chain.count < Self.longestChain, let parent = chain.last.flatMap({ parents[$0] }) {
      if chain.contains(parent) { break }
      chain.append(parent)
    }
    return chain
  }
}
