internal import Claims
internal import SourceText

/// Ids: those that data states, and for all other nodes what `IdentifierEncoder` makes of title or text.
extension MapBuilder {
  mutating func resolveIdentifiers() {
    for node in graph.nodes.indices where isElement(node) && names.ids[node] == nil {
      spell(node)
      graph.setID(graph.addText(identifiers.id), of: node)
    }
    let stated = names.ids.keys.sorted()
    if stated.isEmpty { return nameInferences() }
    var taken = takenIDs(without: Set(stated))
    for node in stated { settleID(of: node, &taken) }
    nameInferences(without: taken)
  }

  /// A function of its own, since a slice of the texts that lived on while an id is added would make each
  /// addition copy them all.
  private mutating func spell(_ node: NodeIndex) {
    let prefix = isArgumentForm(node) ? "argument:" : ""
    if graph.nodes.traits[node.position].contains(.titled) {
      let title = names.spelled[node].flatMap { $0.isEmpty ? nil : $0 } ?? graph.nodes.titles[node.position]
      identifiers.titled(prefix, graph.texts[title])
    } else {
      identifiers.untitled(prefix, words(of: node))
    }
  }

  /// What an untitled node is known by: its text, or for an argument without one what it concludes.
  private func words(of node: NodeIndex) -> ArraySlice<UInt8> {
    let text = graph.texts[graph.nodes.texts[node.position]]
    guard text.isEmpty, let conclusion = graph.structures[node]?.last else { return text }
    return graph.texts[graph.occurrences[conclusion.occurrence.position].text]
  }

  // MARK: Stated ids

  private func takenIDs(without stated: Set<NodeIndex>) -> TakenIDs {
    var taken = TakenIDs()
    for node in graph.nodes.indices where graph.nodes.kinds[node.position] != .inference {
      if !stated.contains(node) { _ = taken.take(graph.id(of: node)) }
    }
    return taken
  }

  /// Gives a node the id that its data states, or if another has that one, the id it would have without.
  private mutating func settleID(of node: NodeIndex, _ taken: inout TakenIDs) {
    guard let stated = names.ids[node] else { return }
    if taken.take(stated.name) { return graph.setID(graph.addText(stated.name), of: node) }
    findings.add(.idTaken(stated.range, stated.name))
    if graph.nodes.kinds[node.position] == .inference { return }
    if isElement(node) {
      spell(node)
      graph.setID(graph.addText(identifiers.id), of: node)
    }
    graph.setID(graph.addText(taken.free(graph.id(of: node))), of: node)
  }

  private mutating func nameInferences(without taken: TakenIDs? = nil) {
    var taken = taken
    var steps: [NodeIndex: Int] = [:]
    for node in graph.nodes.indices where graph.nodes.kinds[node.position] == .inference {
      guard let owner = graph.nodes.owners[node.position] else { continue }
      let step = steps[owner, default: 0] + 1
      steps[owner] = step
      guard graph.nodes.ids[node.position].isEmpty else { continue }
      let id = graph.id(of: owner) + ":inference:\(step)"
      graph.setID(graph.addText(taken?.free(id) ?? id), of: node)
    }
  }
}

/// Ids that are given.
struct TakenIDs {
  private var ids: Set<String> = []
  /// The number to try next for each id that was taken, so that a million like ones take linear time.
  private var numbers: [String: Int] = [:]

  /// Takes an id; false if it was taken before.
  mutating func take(_ id: String) -> Bool { ids.insert(id).inserted }

  /// Takes the id, or if it is taken the first free one of `id:2`, `id:3` …
  mutating func free(_ wanted: String) -> String {
    if take(wanted) { return wanted }
    var number = numbers[wanted] ?? 2
    while !take("\(wanted):\(number)") { number += 1 }
    numbers[wanted] = number + 1
    return "\(wanted):\(number)"
  }
}
