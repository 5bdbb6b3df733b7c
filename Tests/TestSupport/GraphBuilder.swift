public import Claims
public import SourceText

/// Makes small graphs for tests without any text syntax.
///
///     var map = GraphBuilder()
///     let toll = map.claim("Toll", "The toll should go.")
///     map.edge(.supports, from: map.argument("Queue"), to: toll)
public struct GraphBuilder {
  public var graph = ClaimGraph(files: SourceFiles([SourceFile(name: "test.argdown", text: "")]))
  public static let nowhere = SourceRange(file: FileIndex(0), start: 0, end: 0)

  public init(title: String? = nil) {
    if let title { graph.metadata = .map([.init("title", .string(title))]) }
  }

  @discardableResult
  public mutating func node(
    _ kind: NodeKind, id: String? = nil, _ title: String, _ text: String = "", role: Role? = nil,
    traits: NodeTraits = .titled, group: GroupIndex? = nil, tags: [String] = []
  ) -> NodeIndex {
    let node = graph.addNode(kind, title: graph.addText(title), traits: traits, origin: Self.nowhere)
    graph.setID(graph.addText(id ?? title), of: node)
    graph.setText(graph.addText(text), of: node)
    graph.setRole(role, of: node)
    graph.setGroup(group, of: node)
    graph.setTags(tags.map { tag($0) }, of: node)
    let occurrence = graph.addOccurrence(
      Occurrence(
        node: node, role: kind == .argument ? .argumentDescription : .topLevel, isReference: text.isEmpty,
        text: graph.nodes.texts[node.position], marks: 0..<0, group: group, origin: Self.nowhere))
    graph.setCanonical(occurrence, of: node)
    return node
  }

  @discardableResult
  public mutating func claim(
    _ title: String, _ text: String = "", role: Role? = nil, group: GroupIndex? = nil, tags: [String] = []
  ) -> NodeIndex {
    node(.claim, title, text, role: role, traits: [.titled, .topLevel], group: group, tags: tags)
  }

  @discardableResult
  public mutating func argument(_ title: String, _ text: String = "", group: GroupIndex? = nil) -> NodeIndex {
    node(.argument, id: "argument:" + title, title, text, traits: [.titled, .argumentForm], group: group)
  }

  @discardableResult
  public mutating func quotation(_ title: String, _ text: String, group: GroupIndex? = nil) -> NodeIndex {
    node(.quotation, title, text, group: group)
  }

  @discardableResult
  public mutating func party(_ id: String, name: String) -> NodeIndex {
    node(.party, id: "party:" + id, name)
  }

  @discardableResult
  public mutating func source(_ id: String, title: String) -> NodeIndex {
    node(.source, id: "source:" + id, title)
  }

  @discardableResult
  public mutating func group(_ title: String, in parent: GroupIndex? = nil) -> GroupIndex {
    let level = parent.map { graph.groups[$0.position].level + 1 } ?? 1
    return graph.addGroup(
      Group(
        id: "s\(graph.groups.count + 1)", title: title, level: level, parent: parent,
        origin: Self.nowhere))
  }

  @discardableResult
  public mutating func edge(_ relation: Relation, from: NodeIndex, to: NodeIndex) -> EdgeIndex {
    graph.addEdge(relation, from: from, to: to, origin: Self.nowhere)
  }

  /// Gives an argument a premise-conclusion structure: steps one after the other, each with its premises
  /// and its conclusion. Returns the inferences.
  @discardableResult
  public mutating func reconstruct(
    _ argument: NodeIndex, _ steps: [(premises: [NodeIndex], conclusion: NodeIndex)]
  ) -> [NodeIndex] {
    var lines: [StructureLine] = []
    var inferences: [NodeIndex] = []
    for (at, step) in steps.enumerated() {
      let inference = node(.inference, id: "\(graph.id(of: argument)) step \(at + 1)", "", traits: [])
      graph.setOwner(argument, of: inference)
      inferences.append(inference)
      for premise in step.premises {
        lines.append(StructureLine(occurrence: occurrence(of: premise, .premise)))
        graph.insertTraits(.premise, of: premise)
        edge(.premise, from: premise, to: inference)
      }
      let isLast = at == steps.count - 1
      let line = occurrence(of: step.conclusion, isLast ? .mainConclusion : .intermediaryConclusion)
      lines.append(StructureLine(occurrence: line, inference: inference))
      graph.insertTraits(isLast ? .mainConclusion : .intermediaryConclusion, of: step.conclusion)
      edge(.conclusion, from: inference, to: step.conclusion)
    }
    graph.setStructure(lines, of: argument)
    return inferences
  }

  private mutating func occurrence(of node: NodeIndex, _ role: Occurrence.Role) -> OccurrenceIndex {
    graph.addOccurrence(
      Occurrence(
        node: node, role: role, isReference: true, text: .empty, marks: 0..<0,
        group: graph.nodes.groups[node.position], origin: Self.nowhere))
  }

  private mutating func tag(_ name: String) -> TagIndex {
    graph.tagNames.firstIndex(of: name).map { TagIndex($0) } ?? graph.addTag(name)
  }
}

extension MapView {
  /// A view that shows the whole graph as it is, all titles and texts.
  public init(showing graph: ClaimGraph) {
    self.init(
      graph: graph, shown: graph.nodes.indices.map { $0 },
      labels: .init(repeating: NodeLabel(showsTitle: true, showsText: true), count: graph.nodes.count),
      claims: .init(repeating: (nil, nil), count: graph.edges.count))
  }
}
