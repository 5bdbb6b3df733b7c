internal import Claims
internal import SourceText

/// Cleans relations up as Argdown does (reference §2.2), and makes them edges.
extension MapBuilder {
  mutating func resolveRelations() {
    if settings.transformArgumentRelations { moveRelationsOfStructures() }
    if settings.mode == .strict { readStrictly() }
    var known = IndexTable(capacity: relations.count)
    var kept: [Int] = []
    kept.reserveCapacity(relations.count)
    let list = relations
    for number in 0..<list.count {
      let same = known.find(list.hash(number, known), orEnter: number) { list.isSame($0, number) }
      if same == nil { kept.append(number) }
    }
    let redundant = RedundantAttacks(relations, graph)
    for number in kept where !redundant.contains(number) {
      graph.addEdge(
        relations.kinds[number], from: relations.from[number], to: relations.to[number],
        origin: relations.origins[number])
    }
    for number in 0..<structureEdges.count {
      graph.addEdge(
        structureEdges.kinds[number], from: structureEdges.from[number], to: structureEdges.to[number],
        origin: structureEdges.origins[number])
    }
  }

  /// What an argument with a structure says of others its main conclusion says; who undercuts it undercuts
  /// its last inference.
  private mutating func moveRelationsOfStructures() {
    if graph.structures.isEmpty { return }
    var hasStructure = [Bool](repeating: false, count: graph.nodes.count)
    for argument in graph.structures.keys { hasStructure[argument.position] = true }
    var kept = RelationList()
    kept.reserve(relations.count)
    for number in 0..<relations.count {
      var (from, to) = (relations.from[number], relations.to[number])
      let kind = relations.kinds[number]
      if hasStructure[from.position], let line = graph.structures[from]?.last {
        from = graph.occurrences[line.occurrence.position].node
        if from == to { continue }
      }
      if kind == .undercuts, hasStructure[to.position], let inference = graph.structures[to]?.last?.inference
      {
        to = inference
      }
      kept.add(kind, from, to, relations.origins[number])
    }
    relations = kept
  }

  private mutating func readStrictly() {
    for number in 0..<relations.count
    where graph.isStatement(relations.from[number]) && graph.isStatement(relations.to[number]) {
      switch relations.kinds[number] {
      case .supports: relations.kinds[number] = .entails
      case .attacks: relations.kinds[number] = .contrary
      default: break
      }
    }
  }

}

extension RelationList {
  func hash(_ number: Int, _ table: IndexTable) -> UInt64 {
    let (kind, from, to) = (kinds[number], from[number].raw, to[number].raw)
    let code = UInt32(Relation.allCases.firstIndex(of: kind) ?? 0)
    return kind.isSymmetric && to < from ? table.hash(to, from, code) : table.hash(from, to, code)
  }

  /// Whether two relations say the same; symmetric ones do so in either direction.
  func isSame(_ a: Int, _ b: Int) -> Bool {
    guard kinds[a] == kinds[b] else { return false }
    return from[a] == from[b] && to[a] == to[b]
      || kinds[a].isSymmetric && from[a] == to[b] && to[a] == from[b]
  }
}
