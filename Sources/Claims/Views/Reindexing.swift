internal import SourceText

/// Copies some nodes of a graph, with what hangs on them, into a graph of their own.
///
/// Texts, marks, tag names and files are shared with the whole graph, so a copy costs what its nodes cost.
struct Reindexing {
  let whole: ClaimGraph
  /// The nodes to copy, in their new order.
  let nodes: [NodeIndex]
  /// For each node of the whole graph its new number, nil when it is not copied.
  private(set) var newIndex: [NodeIndex?]

  init(_ nodes: [NodeIndex], of whole: ClaimGraph) {
    self.whole = whole
    self.nodes = nodes
    newIndex = [NodeIndex?](repeating: nil, count: whole.nodes.count)
    for (at, node) in nodes.enumerated() { newIndex[node.position] = NodeIndex(at) }
  }

  /// A graph with the nodes and their occurrences, but without edges, groups and structures.
  ///
  /// - Parameter group: the new group for a node or occurrence of the whole graph.
  func graph(group: (NodeIndex, GroupIndex?) -> GroupIndex?) -> (ClaimGraph, occurrences: [OccurrenceIndex?])
  {
    var graph = graphWithoutOccurrences(group: group)
    let occurrences = copyOccurrences(into: &graph, group: group)
    graph.nodes.canonical = nodes.map {
      whole.nodes.canonical[$0.position].flatMap { occurrences[$0.position] }
    }
    return (graph, occurrences)
  }

  /// A graph with the nodes alone.
  func graphWithoutOccurrences(group: (NodeIndex, GroupIndex?) -> GroupIndex?) -> ClaimGraph {
    var graph = ClaimGraph(files: whole.files)
    graph.metadata = whole.metadata
    graph.texts = whole.texts
    graph.marks = whole.marks
    graph.tagNames = whole.tagNames
    graph.tagList = whole.tagList
    let table = whole.nodes
    graph.nodes.kinds = nodes.map { table.kinds[$0.position] }
    graph.nodes.roles = nodes.map { table.roles[$0.position] }
    graph.nodes.ids = nodes.map { table.ids[$0.position] }
    graph.nodes.titles = nodes.map { table.titles[$0.position] }
    graph.nodes.texts = nodes.map { table.texts[$0.position] }
    graph.nodes.traits = nodes.map { table.traits[$0.position] }
    graph.nodes.groups = nodes.map { group($0, table.groups[$0.position]) }
    graph.nodes.origins = nodes.map { table.origins[$0.position] }
    graph.nodes.canonical = .init(repeating: nil, count: nodes.count)
    graph.nodes.owners = nodes.map { table.owners[$0.position].flatMap { newIndex[$0.position] } }
    graph.nodes.colors = nodes.map { table.colors[$0.position] }
    graph.nodes.tags = nodes.map { table.tags[$0.position] }
    graph.nodes.data = rekeyed(table.data)
    graph.nodes.citations = rekeyed(table.citations)
    graph.nodes.checks = rekeyed(table.checks)
    return graph
  }

  private func copyOccurrences(
    into graph: inout ClaimGraph, group: (NodeIndex, GroupIndex?) -> GroupIndex?
  ) -> [OccurrenceIndex?] {
    var numbers = [OccurrenceIndex?](repeating: nil, count: whole.occurrences.count)
    for (at, occurrence) in whole.occurrences.enumerated() {
      guard let node = newIndex[occurrence.node.position] else { continue }
      var copy = occurrence
      copy.group = group(occurrence.node, occurrence.group)
      copy.node = node
      numbers[at] = graph.addOccurrence(copy)
    }
    for (old, data) in whole.occurrenceData {
      if let new = numbers[old.position] { graph.occurrenceData[new] = data }
    }
    return numbers
  }

  private func rekeyed<Value>(_ table: [NodeIndex: Value]) -> [NodeIndex: Value] {
    if table.isEmpty { return [:] }
    var copy: [NodeIndex: Value] = [:]
    for (at, node) in nodes.enumerated() {
      if let value = table[node] { copy[NodeIndex(at)] = value }
    }
    return copy
  }
}
