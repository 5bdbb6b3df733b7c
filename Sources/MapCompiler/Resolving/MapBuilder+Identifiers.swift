internal import Claims
internal import SourceText

/// Ids: readable, unique, and the same whatever else in the map is edited.
///
/// A titled node's id is a function of its title alone: letters, digits and hyphens stay, a blank becomes `_`,
/// any other ASCII character `.` and its two hexadecimal digits, so that no two titles share an id. What is
/// not a claim says so before a colon. An untitled node's id is made of its first words and a hash of its text.
///
///     [Too dear]          Too_dear
///     <Queue>             argument:Queue
///     its first step      argument:Queue:inference:1
///     {by: ames}          party:ames
extension MapBuilder {
  mutating func resolveIdentifiers() {
    var encoder = IdentifierEncoder()
    var steps: [NodeIndex: Int] = [:]
    for node in graph.nodes.indices {
      guard isElement(node) else { continue }
      encode(node, &encoder)
      graph.setID(graph.addText(encoder.id), of: node)
    }
    for node in graph.nodes.indices where graph.nodes.kinds[node.position] == .inference {
      guard let owner = graph.nodes.owners[node.position] else { continue }
      let step = steps[owner, default: 0] + 1
      steps[owner] = step
      graph.setID(graph.addText(graph.id(of: owner) + ":inference:\(step)"), of: node)
    }
  }

  // Apart from the caller, so that no slice of the texts is alive when one is added and all are copied.
  private func encode(_ node: NodeIndex, _ encoder: inout IdentifierEncoder) {
    let prefix = isArgumentForm(node) ? "argument:" : ""
    if graph.nodes.traits[node.position].contains(.titled) {
      encoder.titled(prefix, graph.texts[graph.nodes.titles[node.position]])
    } else {
      encoder.untitled(prefix, words(of: node))
    }
  }

  /// What an untitled node is known by: its text, or for an argument without one what it concludes.
  private func words(of node: NodeIndex) -> ArraySlice<UInt8> {
    let text = graph.texts[graph.nodes.texts[node.position]]
    guard text.isEmpty, let conclusion = graph.structures[node]?.last else { return text }
    return graph.texts[graph.occurrences[conclusion.occurrence.position].text]
  }
}
