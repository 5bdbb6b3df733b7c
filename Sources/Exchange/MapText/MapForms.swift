internal import Claims
internal import SourceText

/// As what each node of a graph stands in the text of a map.
struct MapForms {
  enum Form: UInt8, Sendable {
    /// `[Title]: …`
    case statement
    /// `<Title>: …`
    case argument
    /// The hyphens between the lines of a structure.
    case step
    /// A party or source of the front matter.
    case record
    /// Has no place; the front matter tells all of it.
    case apart
  }

  let graph: ClaimGraph
  let settings: ModelSettings
  private(set) var forms: [Form]
  /// Whether the node is an argument whose structure the text can show.
  private(set) var hasStructure: [Bool]
  /// For each step the conclusion edge that the text says.
  private(set) var conclusions: [NodeIndex: EdgeIndex] = [:]
  /// Whether the graph remembers which nodes a text had at its margin and which below relations.
  let remembersPlaces: Bool

  init(_ graph: ClaimGraph, settings: ModelSettings, adjacency: Adjacency) {
    self.graph = graph
    self.settings = settings
    forms = graph.nodes.indices.map { Self.form(of: $0, in: graph) }
    hasStructure = Array(repeating: false, count: graph.nodes.count)
    let places: NodeTraits = [.topLevel, .relationStatement]
    remembersPlaces = graph.nodes.traits.contains { !$0.isDisjoint(with: places) }
    for argument in graph.structures.keys.sorted() { place(argument, adjacency) }
  }

  subscript(node: NodeIndex) -> Form { forms[node.position] }

  func isElement(_ node: NodeIndex) -> Bool { forms[node.position].rawValue <= Form.argument.rawValue }

  func lines(of argument: NodeIndex) -> [StructureLine] { graph.structures[argument] ?? [] }

  func claim(_ line: StructureLine) -> NodeIndex { graph.occurrences[line.occurrence.position].node }

  func traits(_ node: NodeIndex) -> NodeTraits { graph.nodes.traits[node.position] }

  /// Whether a text that is remembered may have had the node below another; of arguments none remembers it.
  func mayStandBelow(_ node: NodeIndex) -> Bool {
    isArgumentForm(node) || traits(node).contains(.relationStatement)
  }

  /// What a title has in the text is of its form; claims and arguments may bear the same.
  func isArgumentForm(_ node: NodeIndex) -> Bool { forms[node.position] == .argument }

  private static func form(of node: NodeIndex, in graph: ClaimGraph) -> Form {
    switch graph.nodes.kinds[node.position] {
    case .claim: .statement
    case .argument: .argument
    case .quotation: graph.nodes.traits[node.position].contains(.argumentForm) ? .argument : .statement
    case .party, .source: .record
    case .inference, .group: .apart
    }
  }

  /// Gives a structure and its steps their places, if the text can show it: numbered statements, the last of
  /// them a conclusion, and each step the argument's own and only there.
  private mutating func place(_ argument: NodeIndex, _ adjacency: Adjacency) {
    let lines = lines(of: argument)
    guard self[argument] == .argument, lines.first?.inference == nil, lines.last?.inference != nil else {
      return
    }
    var found: [(NodeIndex, EdgeIndex)] = []
    var seen: Set<NodeIndex> = []
    for line in lines {
      guard self[claim(line)] == .statement else { return }
      guard let inference = line.inference else { continue }
      let edge = adjacency.edges(from: inference).first {
        graph.edges.relations[$0.position] == .conclusion && graph.edges.to[$0.position] == claim(line)
      }
      guard let edge, graph.nodes.kinds[inference.position] == .inference, self[inference] == .apart,
        graph.nodes.owners[inference.position] == argument, seen.insert(inference).inserted
      else { return }
      found.append((inference, edge))
    }
    hasStructure[argument.position] = true
    for (inference, edge) in found {
      forms[inference.position] = .step
      conclusions[inference] = edge
    }
  }
}
