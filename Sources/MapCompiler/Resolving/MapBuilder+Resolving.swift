internal import Claims
internal import SourceText

/// What can be settled only when the whole map was read, in this order.
extension MapBuilder {
  mutating func resolve() {
    resolveTags()
    resolveTexts()
    resolveRoles()
    resolveRelations()
    if settings.explodeArguments { explodeArguments() }
    resolveAttributions()
    resolveIdentifiers()
  }

  /// Gives each node its tags, each once, in the order they were written.
  private mutating func resolveTags() {
    let uses = tagUses
    guard !uses.nodes.isEmpty else { return }
    var byNode: [[TagIndex]] = []
    var slots: [NodeIndex: Int] = [:]
    for (node, tag) in zip(uses.nodes, uses.tags) {
      if let slot = slots[node] {
        if !byNode[slot].contains(tag) { byNode[slot].append(tag) }
      } else {
        slots[node] = byNode.count
        byNode.append([tag])
      }
    }
    for node in graph.nodes.indices {
      if let slot = slots[node] { graph.setTags(byNode[slot], of: node) }
    }
  }

  /// A node's text is its canonical occurrence's without the tags in it.
  private mutating func resolveTexts() {
    for node in graph.nodes.indices {
      guard let canonical = graph.nodes.canonical[node.position] else { continue }
      let occurrence = graph.occurrences[canonical.position]
      if let kept = textWithoutTags(occurrence) {
        graph.setText(graph.addText(repairing: kept[...]), of: node)
      } else {
        graph.setText(occurrence.text, of: node)
      }
    }
  }

  /// Nil if there are no tags in it.
  private func textWithoutTags(_ occurrence: Occurrence) -> [UInt8]? {
    let marks = graph.marks[Int(occurrence.marks.lowerBound)..<Int(occurrence.marks.upperBound)]
    guard marks.contains(where: { $0.kind == .tag }) else { return nil }
    let bytes = graph.texts[occurrence.text]
    var kept: [UInt8] = []
    var from = bytes.startIndex
    for mark in marks where mark.kind == .tag {
      kept.append(contentsOf: bytes[from..<bytes.startIndex + Int(mark.start)])
      from = bytes.startIndex + Int(mark.end)
      while from < bytes.endIndex, bytes[from] == UInt8(ascii: " "), kept.last ?? 0x20 == 0x20 { from += 1 }
    }
    kept.append(contentsOf: bytes[from...])
    while kept.last == UInt8(ascii: " ") { kept.removeLast() }
    return kept
  }
}
