internal import Claims
internal import SourceText

/// Ids: readable, unique, and the same whatever else in the map is edited.
///
/// A titled node's id is a function of its title alone: letters, digits and hyphens stay, a blank becomes `_`,
/// any other character `.` and two hexadecimal digits for each of its bytes, so that no two titles share an id. What is
/// not a claim says so before a colon. An untitled node's id is made of its first words and a hash of its text.
///
///     [Too dear]          Too_dear
///     <Queue>             argument:Queue
///     its first step      argument:Queue:inference:1
///     {by: ames}          party:ames
extension MapBuilder {
  mutating func resolveIdentifiers() {
    var steps: [NodeIndex: Int] = [:]
    for node in graph.nodes.indices where isElement(node) {
      spell(node)
      graph.setID(graph.addText(identifiers.id), of: node)
    }
    for node in graph.nodes.indices where graph.nodes.kinds[node.position] == .inference {
      guard let owner = graph.nodes.owners[node.position] else { continue }
      let step = steps[owner, default: 0] + 1
      steps[owner] = step
      graph.setID(graph.addText(graph.id(of: owner) + ":inference:\(step)"), of: node)
    }
  }

  /// A function of its own, since a slice of the texts that lived on while an id is added would make each
  /// addition copy them all.
  private mutating func spell(_ node: NodeIndex) {
    let prefix = isArgumentForm(node) ? "argument:" : ""
    if graph.nodes.traits[node.position].contains(.titled) {
      identifiers.titled(prefix, graph.texts[graph.nodes.titles[node.position]])
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
}
