internal import Claims
internal import SourceText

/// The order in which a map's text tells a graph: under which heading, below which claim, each node once in
/// full and elsewhere by its title.
///
/// A claim's reasons and objections stand below it, so that a text reads from what is contended to what it
/// rests on. Nothing is nested deeper than `deepest`; what lies deeper begins anew at the margin.
struct MapPlan {
  struct Line {
    enum Kind: UInt8 {
      case heading
      /// A node in full.
      case element
      /// A node by its title.
      case reference
      /// The hyphens of an inference.
      case step
    }

    var kind: Kind
    var symbol = MapSymbol.none
    /// 0 for what stands at the margin.
    var depth: UInt8 = 0
    /// The number of a group or node.
    var subject: UInt32
    /// The number of a line in a structure; 0 for all others.
    var number: UInt32 = 0

    var node: NodeIndex { NodeIndex(Int(subject)) }
    var group: GroupIndex { GroupIndex(Int(subject)) }
  }

  /// Where a node stands in full.
  enum Home: UInt8 {
    case none, margin, belowRelation, premise, conclusion
  }

  private(set) var lines: [Line] = []
  private(set) var homes: [Home]
  /// For each claim that stands in full in a structure, the argument and the number of the line.
  private(set) var structureHomes: [NodeIndex: (argument: NodeIndex, number: Int)] = [:]
  /// Nodes that are named elsewhere than where they stand in full.
  private(set) var needsName: [Bool]
  private(set) var relations: MapRelations
  /// Every group, in the order of its heading.
  let groups: [GroupIndex]
  /// For each group how deep it stands.
  let depths: [Int]

  private let forms: MapForms
  /// For each node the place of its group among the headings; 0 for none.
  private let ranks: [Int]
  /// Whether the node is to be told in a structure under the same heading.
  private let isReserved: [Bool]
  private static let deepest: UInt8 = 8
  private var graph: ClaimGraph { forms.graph }

  init(_ forms: MapForms, adjacency: Adjacency) {
    self.forms = forms
    let graph = forms.graph
    let tree = GroupTree(graph)
    var groups: [GroupIndex] = []
    var depths = Array(repeating: 0, count: graph.groups.count)
    var rankOfGroup = Array(repeating: 0, count: graph.groups.count)
    for case .enter(let group, let depth) in tree.steps {
      groups.append(group)
      depths[group.position] = depth
      rankOfGroup[group.position] = groups.count
    }
    self.groups = groups
    self.depths = depths
    let ranks = graph.nodes.groups.map { $0.map { rankOfGroup[$0.position] } ?? 0 }
    self.ranks = ranks
    let inStructures = Self.inStructures(forms, ranks)
    isReserved = inStructures
    relations = MapRelations(forms, ranks: ranks, inStructures: inStructures)
    homes = Array(repeating: .none, count: graph.nodes.count)
    needsName = Array(repeating: false, count: graph.nodes.count)
    lines.reserveCapacity(graph.nodes.count + graph.edges.count)
    tell(tree.nodes(in: nil), adjacency)
    for group in groups {
      lines.append(Line(kind: .heading, subject: group.raw))
      tell(tree.nodes(in: group), adjacency)
    }
  }

  /// Claims that a structure under their own heading tells, unless a text had them at its margin.
  private static func inStructures(_ forms: MapForms, _ ranks: [Int]) -> [Bool] {
    var result = Array(repeating: false, count: ranks.count)
    for argument in forms.graph.structures.keys where forms.hasStructure[argument.position] {
      for line in forms.lines(of: argument) {
        let claim = forms.claim(line)
        let stands = forms.remembersPlaces && forms.traits(claim).contains(.topLevel)
        if ranks[claim.position] == ranks[argument.position], !stands { result[claim.position] = true }
      }
    }
    return result
  }

  // MARK: Under one heading

  private mutating func tell(_ nodes: ArraySlice<NodeIndex>, _ adjacency: Adjacency) {
    for node in nodes where forms.isElement(node) && homes[node.position] == .none {
      if !isDeferred(node, adjacency) { begin(node) }
    }
    for node in nodes where forms.isElement(node) && homes[node.position] == .none { begin(node) }
  }

  private func standsAtMargin(_ node: NodeIndex) -> Bool {
    forms.hasStructure[node.position] || forms.remembersPlaces && forms.traits(node).contains(.topLevel)
  }

  /// Whether something that is still to come will tell the node.
  private func isDeferred(_ node: NodeIndex, _ adjacency: Adjacency) -> Bool {
    if isReserved[node.position] { return true }
    if standsAtMargin(node) { return false }
    return adjacency.edges(from: node).contains { isChild(node, by: $0) }
      || adjacency.edges(to: node).contains { isChild(node, by: $0) }
  }

  private func isChild(_ node: NodeIndex, by edge: EdgeIndex) -> Bool {
    guard relations.isWritten(edge), relations.child(of: edge) == node else { return false }
    var parent = relations.parent(of: edge)
    if forms[parent] == .step, let owner = graph.nodes.owners[parent.position] { parent = owner }
    // Its own step is told after it.
    return parent != node && ranks[parent.position] == ranks[node.position]
      && homes[parent.position] == .none
  }

  /// Tells a node at the margin, and then what was too deep below it.
  private mutating func begin(_ node: NodeIndex) {
    var waiting = [node]
    var next = 0
    while next < waiting.count {
      let node = waiting[next]
      next += 1
      guard homes[node.position] == .none else { continue }
      homes[node.position] = .margin
      lines.append(Line(kind: .element, subject: node.raw))
      tell(below: node, rank: ranks[node.position], &waiting)
      if forms.hasStructure[node.position] { tell(structureOf: node, &waiting) }
    }
  }

  private mutating func tell(structureOf argument: NodeIndex, _ waiting: inout [NodeIndex]) {
    for (at, line) in forms.lines(of: argument).enumerated() {
      if let inference = line.inference {
        lines.append(Line(kind: .step, subject: inference.raw))
        tell(below: inference, rank: ranks[argument.position], &waiting)
      }
      let claim = forms.claim(line)
      let number = UInt32(truncatingIfNeeded: at + 1)
      let isHere =
        homes[claim.position] == .none && isReserved[claim.position]
        && ranks[claim.position] == ranks[argument.position]
      if isHere {
        homes[claim.position] = line.inference == nil ? .premise : .conclusion
        structureHomes[claim] = (argument, at + 1)
        lines.append(Line(kind: .element, subject: claim.raw, number: number))
        tell(below: claim, rank: ranks[argument.position], &waiting)
      } else {
        refer(to: claim)
        lines.append(Line(kind: .reference, subject: claim.raw, number: number))
      }
    }
  }

  private mutating func refer(to node: NodeIndex) { needsName[node.position] = true }

  private struct Frame {
    var edges: ArraySlice<EdgeIndex>
    var depth: UInt8
  }

  /// Tells everything that is written below a node, level by level on a stack of its own.
  ///
  /// - Parameter rank: the place of the heading that all this stands under.
  private mutating func tell(below node: NodeIndex, rank: Int, _ waiting: inout [NodeIndex]) {
    var stack = [Frame(edges: relations.below[node.position], depth: 1)]
    while let frame = stack.last {
      guard let edge = frame.edges.first else {
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].edges.removeFirst()
      let parent = relations.parent(of: edge)
      let symbol = relations.symbol(of: edge)
      // Below a conclusion the step would be undercut, not the claim.
      if symbol == .undercutsParent, homes[parent.position] == .conclusion {
        relations.list(edge)
        continue
      }
      let child = relations.child(of: edge)
      let isHere =
        homes[child.position] == .none && ranks[child.position] == rank && !standsAtMargin(child)
        && !isReserved[child.position]
      if isHere, frame.depth <= Self.deepest {
        homes[child.position] = .belowRelation
        lines.append(Line(kind: .element, symbol: symbol, depth: frame.depth, subject: child.raw))
        stack.append(Frame(edges: relations.below[child.position], depth: frame.depth + 1))
      } else {
        refer(to: child)
        if isHere { waiting.append(child) }
        lines.append(Line(kind: .reference, symbol: symbol, depth: frame.depth, subject: child.raw))
      }
    }
  }
}
