extension [MapEdges.Edge] {
  /// The edges without those that say the same of the same two nodes as one before them; a symmetric one
  /// says the same in both directions.
  ///
  /// - Parameter nodes: how many nodes the ends count among.
  /// - Complexity: O(edges + nodes).
  func withoutRepeats(nodes: Int) -> Self {
    let byFirstEnd = CompressedRows(indices, rows: nodes) { self[$0].firstEnd.position }
    // What was said of each second end, and of which first end that was said last.
    var said = [UInt8](repeating: 0, count: nodes)
    var sayer = [NodeIndex?](repeating: nil, count: nodes)
    var isRepeat = [Bool](repeating: false, count: count)
    for at in byFirstEnd.values {
      let other = self[at].secondEnd.position
      if sayer[other] != self[at].firstEnd {
        sayer[other] = self[at].firstEnd
        said[other] = 0
      }
      isRepeat[at] = said[other] & self[at].relation.bit != 0
      said[other] |= self[at].relation.bit
    }
    return zip(self, isRepeat).compactMap { $1 ? nil : $0 }
  }
}

extension MapEdges.Edge {
  fileprivate var firstEnd: NodeIndex { relation.isSymmetric ? min(from, to) : from }
  fileprivate var secondEnd: NodeIndex { relation.isSymmetric ? max(from, to) : to }
}

extension Relation {
  /// One bit for each relation that a map draws.
  fileprivate var bit: UInt8 {
    switch self {
    case .supports: 1 << 0
    case .attacks: 1 << 1
    case .undercuts: 1 << 2
    case .entails: 1 << 3
    case .contrary: 1 << 4
    case .contradictory: 1 << 5
    case .premise, .conclusion, .quotes, .assertedBy, .via: 0
    }
  }
}
