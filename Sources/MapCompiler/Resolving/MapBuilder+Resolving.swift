internal import Claims
internal import SourceText

/// What can be settled only when the whole map was read, in this order.
extension MapBuilder {
  mutating func resolve() {
    resolveTags()
    resolveData()
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
    var seen: Set<UInt64> = []
    for (node, tag) in zip(uses.nodes, uses.tags)
    where seen.insert(UInt64(node.raw) << 32 | UInt64(tag.raw)).inserted {
      if let slot = slots[node] {
        byNode[slot].append(tag)
      } else {
        slots[node] = byNode.count
        byNode.append([tag])
      }
    }
    for node in graph.nodes.indices {
      if let slot = slots[node] { graph.setTags(byNode[slot], of: node) }
    }
  }

  /// Merges the data of all occurrences of a node, later over earlier.
  private mutating func resolveData() {
    for (node, parts) in dataOfOccurrences {
      if let data = DataValue.merged(parts) { graph.mergeData(data, into: node) }
    }
    dataOfOccurrences = [:]
  }

  /// A node's text is its canonical occurrence's without the tags in it.
  private mutating func resolveTexts() {
    for node in graph.nodes.indices {
      guard let canonical = graph.nodes.canonical[node.position] else { continue }
      let occurrence = graph.occurrences[canonical.position]
      if let text = textWithoutTags(occurrence) {
        graph.setText(graph.addText(repairing: text[...]), of: node)
      } else {
        graph.setText(occurrence.text, of: node)
      }
    }
  }

  /// The text of an occurrence that has tags in it; nil if it has none.
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
