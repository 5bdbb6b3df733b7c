internal import Claims

/// Attacks on arguments that the compiler would drop because the attacker attacks one of their premises as
/// well.
struct MapRedundancies {
  private let forms: MapForms
  /// For each statement that attacks an argument with a structure, the statements it attacks or contradicts.
  private var targets: [NodeIndex: Set<NodeIndex>] = [:]
  /// For each argument attacked so, its premises.
  private var premises: [NodeIndex: Set<NodeIndex>] = [:]

  init(_ forms: MapForms) {
    self.forms = forms
    let edges = forms.graph.edges
    for edge in edges.indices where attacksStructure(edge) {
      targets[edges.from[edge.position]] = []
      let argument = edges.to[edge.position]
      if premises[argument] == nil {
        premises[argument] = Set(forms.lines(of: argument).filter { $0.inference == nil }.map(forms.claim))
      }
    }
    guard !targets.isEmpty else { return }
    for edge in edges.indices {
      let (from, to) = (edges.from[edge.position], edges.to[edge.position])
      switch edges.relations[edge.position] {
      case .attacks: targets[from]?.insert(to)
      case .contrary, .contradictory:
        targets[from]?.insert(to)
        targets[to]?.insert(from)
      default: break
      }
    }
  }

  func contains(_ edge: EdgeIndex) -> Bool {
    let edges = forms.graph.edges
    guard attacksStructure(edge), let targets = targets[edges.from[edge.position]],
      let premises = premises[edges.to[edge.position]]
    else { return false }
    return targets.count < premises.count
      ? targets.contains(where: premises.contains) : premises.contains(where: targets.contains)
  }

  private func attacksStructure(_ edge: EdgeIndex) -> Bool {
    let edges = forms.graph.edges
    return edges.relations[edge.position] == .attacks && forms.hasStructure[edges.to[edge.position].position]
      && forms[edges.from[edge.position]] == .statement
  }
}
