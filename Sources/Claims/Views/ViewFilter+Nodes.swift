internal import SourceText

extension ClaimGraph {
  /// The nodes that pass a filter, with what they cannot do without, in the order of the graph.
  func nodes(passing filter: ViewFilter, into findings: inout FindingList) -> [NodeIndex] {
    var passes = nodes.indices.map { node in
      switch nodes.kinds[node.position] {
      case .claim, .argument: true
      case .quotation: filter.includesQuotations
      case .inference, .party, .source, .group: false
      }
    }
    func keep(_ condition: (NodeIndex) -> Bool) {
      for node in nodes.indices where passes[node.position] { passes[node.position] = condition(node) }
    }
    if !filter.groups.isEmpty {
      let within = groupsWithin(filter.groups)
      noteUnknownGroups(filter.groups, into: &findings)
      keep { nodes.groups[$0.position].map { within[$0.position] } ?? false }
    }
    if !filter.parties.isEmpty {
      let holders = PartySides(self).members(of: filter.parties, into: &findings)
      let held = nodesHeld(by: holders)
      keep { held[$0.position] }
    }
    if !filter.roles.isEmpty {
      keep { node in nodes.roles[node.position].map { filter.roles.contains($0) } ?? false }
    }
    if let name = filter.focus {
      if let focus = node(named: name) {
        let reached = neighbourhood(of: focus, depth: filter.depth)
        keep { reached[$0.position] }
      } else {
        noteUnknownNode(name, into: &findings)
        keep { _ in false }
      }
    }
    includeStructures(&passes, quotations: filter.includesQuotations)
    includeReferents(&passes)
    return nodes.indices.filter { passes[$0.position] }
  }

  /// Brings in the inferences of arguments that pass, and the claims they lead from and to.
  private func includeStructures(_ passes: inout [Bool], quotations: Bool) {
    for node in nodes.indices where nodes.isArgument(node) && passes[node.position] {
      for line in structures[node] ?? [] {
        let claim = occurrences[line.occurrence.position].node
        if quotations || nodes.kinds[claim.position] != .quotation { passes[claim.position] = true }
      }
    }
    for node in nodes.indices {
      if let owner = nodes.owners[node.position], passes[owner.position] { passes[node.position] = true }
    }
  }

  /// Brings in the parties and sources that something which passes refers to, and the parties' sides.
  private func includeReferents(_ passes: inout [Bool]) {
    for edge in 0..<edges.count where passes[edges.from[edge].position] {
      switch edges.relations[edge] {
      case .assertedBy, .quotes, .via: passes[edges.to[edge].position] = true
      default: break
      }
    }
    let sides = PartySides(self)
    for party in sides.parties where passes[party.position] {
      var next = sides.side(of: party)
      while let side = next, !passes[side.position] {
        passes[side.position] = true
        next = sides.side(of: side)
      }
    }
  }

  private func nodesHeld(by parties: Set<NodeIndex>) -> [Bool] {
    var held = [Bool](repeating: false, count: nodes.count)
    for edge in 0..<edges.count where edges.relations[edge] == .assertedBy {
      if parties.contains(edges.to[edge]) { held[edges.from[edge].position] = true }
    }
    return held
  }
}
