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
    for number in kept where !isRedundant(number, known) {
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
    for number in 0..<relations.count {
      var (from, to) = (relations.from[number], relations.to[number])
      let kind = relations.kinds[number]
      if hasStructure[from.position], let line = graph.structures[from]?.last {
        from = graph.occurrences[line.occurrence.position].node
        if from == to { continue }
      }
      if kind == .undercuts, hasStructure[to.position], let inference = graph.structures[to]?.last?.inference {
        to = inference
      }
      kept.add(kind, from, to, relations.origins[number])
    }
    relations = kept
  }

  private mutating func readStrictly() {
    for number in 0..<relations.count
    where isStatement(relations.from[number]) && isStatement(relations.to[number]) {
      switch relations.kinds[number] {
      case .supports: relations.kinds[number] = .entails
      case .attacks: relations.kinds[number] = .contrary
      default: break
      }
    }
  }

  private func isStatement(_ node: NodeIndex) -> Bool {
    graph.nodes.kinds[node.position] != .inference && !isArgumentForm(node)
  }

  /// An attack on an argument says nothing more if the attacker attacks one of its premises.
  private func isRedundant(_ number: Int, _ known: IndexTable) -> Bool {
    guard relations.kinds[number] == .attacks, isStatement(relations.from[number]),
      let lines = graph.structures[relations.to[number]]
    else { return false }
    let attacker = relations.from[number]
    return lines.contains { (line: StructureLine) -> Bool in
      guard line.inference == nil else { return false }
      let premise = graph.occurrences[line.occurrence.position].node
      return [Relation.attacks, .contrary, .contradictory].contains { kind in
        let hash = RelationList.hash(kind, attacker, premise, known)
        return known.find(hash) { relations.says(kind, attacker, premise, $0) } != nil
      }
    }
  }
}

extension RelationList {
  func hash(_ number: Int, _ table: IndexTable) -> UInt64 {
    Self.hash(kinds[number], from[number], to[number], table)
  }

  static func hash(_ kind: Relation, _ from: NodeIndex, _ to: NodeIndex, _ table: IndexTable) -> UInt64 {
    let code = UInt32(Relation.allCases.firstIndex(of: kind) ?? 0)
    return kind.isSymmetric && to < from
      ? table.hash(to.raw, from.raw, code) : table.hash(from.raw, to.raw, code)
  }

  /// Whether two relations say the same; symmetric ones do so in either direction.
  func isSame(_ a: Int, _ b: Int) -> Bool { says(kinds[b], from[b], to[b], a) }

  func says(_ kind: Relation, _ from: NodeIndex, _ to: NodeIndex, _ number: Int) -> Bool {
    guard kinds[number] == kind else { return false }
    return self.from[number] == from && self.to[number] == to
      || kind.isSymmetric && self.from[number] == to && self.to[number] == from
  }
}
