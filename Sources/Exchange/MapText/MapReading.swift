internal import Claims
internal import MapLanguage
internal import SourceText

/// What the compiler will make of a planned text: which ids it gives, under which headings it finds each node,
/// and which premises it ties to each step.
struct MapReading {
  /// The group that its place gives each node.
  private(set) var groups: [GroupIndex?]
  /// Nodes whose id the text must state.
  private(set) var statesID: [Bool]
  /// For each step the lines it must be said to use.
  private(set) var uses: [NodeIndex: [Int]] = [:]
  /// The premise and conclusion edges that the structures say.
  private(set) var isSaid: [Bool]

  private let graph: ClaimGraph
  private let forms: MapForms
  private let plan: MapPlan
  private var identifiers = IdentifierEncoder()
  private var placements: [Placement]
  private var isKnown: [Bool]
  private var steps: [NodeIndex: Int] = [:]

  private enum Placement: UInt8 {
    case none, byReference, byDefinition, forced
  }

  init(_ plan: MapPlan, _ forms: MapForms, adjacency: Adjacency, misfits: [NodeIndex]) {
    self.plan = plan
    self.forms = forms
    graph = forms.graph
    let count = forms.graph.nodes.count
    groups = Array(repeating: nil, count: count)
    statesID = Array(repeating: false, count: count)
    isSaid = Array(repeating: false, count: forms.graph.edges.count)
    placements = Array(repeating: .none, count: count)
    isKnown = Array(repeating: false, count: count)
    for node in misfits { statesID[node.position] = true }
    readLines()
    for argument in graph.structures.keys.sorted() where forms.hasStructure[argument.position] {
      readSteps(of: argument, adjacency)
    }
  }

  // MARK: Places

  private mutating func readLines() {
    var group: GroupIndex?
    for line in plan.lines {
      switch line.kind {
      case .heading: group = line.group
      case .element:
        meet(line.node)
        place(line.node, group, isDefinition: isDefinition(line.node), graph.data(of: line.node))
        if forms.hasStructure[line.node.position] {
          placements[line.node.position] = .forced
          groups[line.node.position] = group
        }
      case .reference:
        meet(line.node)
        place(line.node, group, isDefinition: false, nil)
      case .step:
        meet(line.node)
        groups[line.node.position] = group
      }
    }
  }

  /// Whether the line that tells the node in full has words behind the title, or no title.
  private func isDefinition(_ node: NodeIndex) -> Bool {
    if !graph.nodes.texts[node.position].isEmpty { return true }
    return graph.nodes.titles[node.position].isEmpty && !graph.tags(of: node).isEmpty
      && forms[node] == .statement && !plan.needsName[node.position]
  }

  private mutating func place(_ node: NodeIndex, _ group: GroupIndex?, isDefinition: Bool, _ data: DataValue?)
  {
    let placement: Placement
    switch data?["isInGroup"]?.bool {
    case true: placement = .forced
    case false: return
    default: placement = isDefinition ? .byDefinition : .byReference
    }
    guard placement.rawValue > placements[node.position].rawValue || placement == .forced else { return }
    placements[node.position] = placement
    groups[node.position] = group
  }

  // MARK: Ids

  private mutating func meet(_ node: NodeIndex) {
    guard !isKnown[node.position] else { return }
    isKnown[node.position] = true
    if statesID[node.position] { return }
    let id = graph.texts[graph.nodes.ids[node.position]]
    if forms[node] == .step {
      guard let owner = graph.nodes.owners[node.position] else { return }
      let step = steps[owner, default: 0] + 1
      steps[owner] = step
      let expected = graph.texts[graph.nodes.ids[owner.position]] + Array(":inference:\(step)".utf8)
      statesID[node.position] = id != expected[...]
      return
    }
    let prefix = forms.isArgumentForm(node) ? "argument:" : ""
    let title = graph.texts[graph.nodes.titles[node.position]]
    if title.isEmpty {
      identifiers.untitled(prefix, words(of: node))
    } else {
      identifiers.titled(prefix, title)
    }
    if identifiers.id != id {
      statesID[node.position] = true
      identifiers.takeBack()
    }
  }

  private func words(of node: NodeIndex) -> ArraySlice<UInt8> {
    let text = graph.texts[graph.nodes.texts[node.position]]
    guard text.isEmpty, forms.hasStructure[node.position], let last = forms.lines(of: node).last else {
      return text
    }
    let claim = forms.claim(last)
    let isHere = plan.structureHomes[claim].map { $0 == (node, forms.lines(of: node).count) } ?? false
    guard isHere else { return [] }
    var spelling = TextSpelling()
    let isTitled = !graph.nodes.titles[claim.position].isEmpty
    let removesTags = forms.settings.removeTagsFromText
    let words = MapWords(
      claim, in: graph, at: isTitled ? .afterTitle : .afterSymbol, removesTags: removesTags, &spelling)
    return words.occurrenceText(removesTags: removesTags)[...]
  }

  // MARK: Steps

  private mutating func readSteps(of argument: NodeIndex, _ adjacency: Adjacency) {
    let lines = forms.lines(of: argument)
    var start = 0
    for (at, line) in lines.enumerated() {
      guard let inference = line.inference else { continue }
      if let conclusion = forms.conclusions[inference] { isSaid[conclusion.position] = true }
      let premises = adjacency.edges(to: inference).filter { graph.edges.relations[$0.position] == .premise }
      let stated =
        Self.uses(graph.data(of: inference)) ?? usesOfConclusion(forms.claim(line), argument, at + 1)
      let numbers = stated?.filter { $0 >= 1 && $0 <= at } ?? Array(start + 1..<at + 1)
      if !say(premises, numbers.map { forms.claim(lines[$0 - 1]) }) {
        let used = matching(premises, lines[..<at])
        uses[inference] = used
        _ = say(premises, used.map { forms.claim(lines[$0 - 1]) })
      }
      start = at
    }
  }

  /// Notes which of the edges the premises say; false, and notes nothing, if one has no edge.
  private mutating func say(_ edges: [EdgeIndex], _ premises: [NodeIndex]) -> Bool {
    var waiting: [NodeIndex: [EdgeIndex]] = [:]
    for edge in edges.reversed() { waiting[graph.edges.from[edge.position], default: []].append(edge) }
    var said: [EdgeIndex] = []
    for premise in premises {
      guard let edge = waiting[premise]?.popLast() else { return false }
      said.append(edge)
    }
    for edge in said { isSaid[edge.position] = true }
    return true
  }

  /// The numbers of lines whose claims the step has as premises.
  private func matching(_ edges: [EdgeIndex], _ lines: ArraySlice<StructureLine>) -> [Int] {
    var wanted: [NodeIndex: Int] = [:]
    for edge in edges { wanted[graph.edges.from[edge.position], default: 0] += 1 }
    return lines.indices.filter { at in
      guard let count = wanted[forms.claim(lines[at])], count > 0 else { return false }
      wanted[forms.claim(lines[at])] = count - 1
      return true
    }.map { $0 + 1 }
  }

  private func usesOfConclusion(_ claim: NodeIndex, _ argument: NodeIndex, _ number: Int) -> [Int]? {
    guard let home = plan.structureHomes[claim], home == (argument, number) else { return nil }
    return Self.uses(graph.data(of: claim))
  }

  private static func uses(_ data: DataValue?) -> [Int]? {
    for key in ["uses", "from"] {
      guard case .list(let values)? = data?[key] else { continue }
      let numbers = values.compactMap(\.int)
      if numbers.count == values.count { return numbers }
    }
    return nil
  }
}
