internal import Claims
internal import SourceText

/// `model.explodeArguments`: an argument with several steps becomes one argument for each.
extension MapBuilder {
  /// The argument itself becomes the last step, so that its relations stay with it; each earlier step is a
  /// new argument. Undercuts stay with their inference, wherever it goes.
  mutating func explodeArguments() {
    let arguments = graph.structures.keys.sorted()
    for argument in arguments {
      guard let lines = graph.structures[argument] else { continue }
      let conclusions = lines.indices.filter { lines[$0].inference != nil }
      guard conclusions.count > 1 else { continue }
      let title = graph.title(of: argument)
      var start = 0
      for (step, conclusion) in conclusions.enumerated() {
        guard let inference = lines[conclusion].inference else { continue }
        let uses = StructureSteps.uses(of: inference, lines[conclusion].occurrence, in: graph)
        let premises =
          uses.map { $0.filter { $0 >= 1 && $0 <= conclusion }.map { lines[$0 - 1] } }
          ?? Array(lines[start..<conclusion])
        let stepLines =
          premises.map { StructureLine(occurrence: $0.occurrence) }
          + [StructureLine(occurrence: lines[conclusion].occurrence, inference: inference)]
        start = conclusion
        let isLast = step == conclusions.count - 1
        let owner = isLast ? argument : addStep(of: argument)
        if !title.isEmpty { graph.setTitle(graph.addText(freeTitle("\(title) - \(step + 1)")), of: owner) }
        graph.setStructure(stepLines, of: owner)
        graph.setOwner(owner, of: inference)
      }
    }
  }

  /// The title, with primes added as long as the author has an argument of that title.
  private func freeTitle(_ wanted: String) -> String {
    var title = wanted
    while true {
      let bytes = Array(title.utf8)[...]
      let taken = argumentTitles.find(argumentTitles.hash(bytes)) {
        graph.texts[graph.nodes.titles[$0]] == bytes
      }
      guard taken != nil else { return title }
      title += "′"
    }
  }

  private mutating func addStep(of argument: NodeIndex) -> NodeIndex {
    let position = argument.position
    let step = addNode(
      .argument, title: .empty, graph.nodes.traits[position], graph.nodes.origins[position])
    graph.setGroup(graph.nodes.groups[position], of: step)
    return step
  }
}
