internal import SourceText

extension ClaimGraph {
  /// What this graph says otherwise than another, a line for each thing; empty when both say the same.
  ///
  /// The order of nodes and edges, places in files, names of groups, where a claim is named again and the
  /// order of keys in data do not count: they are how something is said, not what. A date and the same date
  /// as text, a whole number and the same number with a fraction are equal, as not every format tells them
  /// apart.
  ///
  /// - Complexity: O(graph · log graph).
  public func differences(from other: ClaimGraph) -> [String] {
    let (mine, theirs) = (GraphFacts(self).all, GraphFacts(other).all)
    var lines: [String] = []
    for (fact, value) in mine.sorted(by: { $0.key < $1.key }) where theirs[fact] != value {
      lines.append("\(fact): \(value.debugDescription), not \(theirs[fact]?.debugDescription ?? "there")")
    }
    for (fact, value) in theirs.sorted(by: { $0.key < $1.key }) where mine[fact] == nil {
      lines.append("\(fact): missing \(value.debugDescription)")
    }
    return lines
  }
}

/// Everything that a graph says, by what it is said of.
private struct GraphFacts {
  private(set) var all: [String: String] = [:]
  private let graph: ClaimGraph
  /// For each group its number in the order of the tree, by which it is told.
  private var groupNumbers: [GroupIndex: Int] = [:]

  init(_ graph: ClaimGraph) {
    self.graph = graph
    all["metadata"] = graph.metadata.canonicalText
    addGroups()
    for node in graph.nodes.indices { add(node) }
    addEdges()
    for (argument, lines) in graph.structures {
      all["structure of \(graph.id(of: argument))"] = lines.map { line in
        let claim = graph.id(of: graph.occurrences[line.occurrence.position].node)
        return "\(claim) by \(line.inference.map(graph.id(of:)) ?? "-")"
      }.joined(separator: "; ")
    }
  }

  private mutating func addGroups() {
    for case .enter(let index, let depth) in GroupTree(graph).steps {
      let group = graph.groups[index.position]
      let number = groupNumbers.count
      groupNumbers[index] = number
      let tags = group.tags.map { graph.tagNames[$0.position] }.sorted()
      all["group \(number)"] = "depth \(depth) \(group.title)"
      all["group \(number) is"] =
        "\(group.isClosed ? "closed" : "open") \(group.color?.hex ?? "") \(tags) \(group.data.canonicalText)"
    }
  }

  private mutating func add(_ node: NodeIndex) {
    let (at, name) = (node.position, "node \(graph.id(of: node))")
    let role = graph.nodes.roles[at]?.rawValue ?? "no role"
    all[name] = "\(graph.nodes.kinds[at].rawValue), \(role)"
    set("\(name) title", graph.title(of: node))
    set("\(name) text", graph.text(of: node))
    set("\(name) traits", graph.nodes.traits[at].intersection([.titled, .argumentForm]).names.joined())
    set("\(name) tags", graph.tagNames(of: node).sorted().joined(separator: ", "))
    set("\(name) group", graph.nodes.groups[at].flatMap { groupNumbers[$0] }.map(String.init))
    set("\(name) color", graph.nodes.colors[at]?.hex)
    set("\(name) argument", graph.nodes.owners[at].map(graph.id(of:)))
    set("\(name) data", graph.data(of: node)?.canonicalText)
    set("\(name) marks", marks(of: node))
    let citation = graph.citation(of: node)
    set("\(name) locator", citation.locator)
    set("\(name) work", citation.work)
    set("\(name) date", citation.date)
    set("\(name) weight", citation.weight.map(String.init(describing:)))
    set("\(name) check", graph.check(of: node).map(String.init(describing:)))
  }

  private mutating func set(_ fact: String, _ value: String?) {
    if let value, !value.isEmpty, value != "{}" { all[fact] = value }
  }

  /// What is bold, a link, a mention in the text that is shown.
  private func marks(of node: NodeIndex) -> String {
    guard let canonical = graph.nodes.canonical[node.position] else { return "" }
    let marks = graph.occurrences[canonical.position].marks
    return graph.marks[Int(marks.lowerBound)..<Int(marks.upperBound)].map {
      "\($0.kind.rawValue) \($0.start)-\($0.end) \(graph.texts.string($0.target))"
    }.joined(separator: "; ")
  }

  private mutating func addEdges() {
    let ids = EdgeIDs(graph)
    for edge in graph.edges.indices {
      let id = String(decoding: ids.bytes(of: edge, in: graph), as: UTF8.self)
      all["edge \(id)"] = graph.data(of: edge)?.canonicalText ?? "{}"
    }
  }
}

extension DataValue {
  /// The value as text in which the order of keys does not show, nor what some formats do not tell apart.
  fileprivate var canonicalText: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): String(value)
    case .double(let value): Int(exactly: value).map(String.init) ?? String(value)
    case .string(let value), .timestamp(let value): value.debugDescription
    case .list(let values): "[" + values.map(\.canonicalText).joined(separator: ", ") + "]"
    case .map(let entries):
      "{"
        + Dictionary(entries.map { ($0.key, $0.value.canonicalText) }, uniquingKeysWith: { $1 })
        .sorted { $0.key < $1.key }.map { "\($0.key.debugDescription): \($0.value)" }.joined(separator: ", ")
        + "}"
    }
  }
}
