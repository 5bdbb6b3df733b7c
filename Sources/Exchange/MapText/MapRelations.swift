internal import Claims
internal import SourceText

/// How each edge of a graph is written in the text of a map.
struct MapRelations {
  enum Way: UInt8, Sendable {
    /// Below the node it leads to: `+ [Queue]` below `[Toll]`.
    case belowTarget
    /// Below the node it comes from: `+> [Toll]` below `[Queue]`.
    case belowOrigin
    /// By a structure, or by data such as `{by: ames}`; if these turn out not to say it, it is listed.
    case said
    /// In the front matter.
    case listed
  }

  private(set) var ways: [Way]
  /// The edges to be written below each node, in the order of the graph.
  private(set) var below: CompressedRows<EdgeIndex>
  private let forms: MapForms
  private let ranks: [Int]
  private var graph: ClaimGraph { forms.graph }

  /// - Parameter ranks: for each node the place of its group in the text.
  init(_ forms: MapForms, ranks: [Int], inStructures: [Bool]) {
    self.forms = forms
    self.ranks = ranks
    ways = Array(repeating: .listed, count: forms.graph.edges.count)
    below = CompressedRows([EdgeIndex](), rows: 0) { _ in 0 }
    classify()
    let anchors = anchors(inStructures)
    for edge in graph.edges.indices where ways[edge.position] == .belowTarget {
      ways[edge.position] = way(of: edge, anchors)
    }
    let written = graph.edges.indices.filter { isWritten($0) }
    below = CompressedRows(written, rows: graph.nodes.count) { [self] in parent(of: $0).position }
  }

  /// Whether the edge is a relation in the text.
  func isWritten(_ edge: EdgeIndex) -> Bool { ways[edge.position].rawValue <= Way.belowOrigin.rawValue }

  func parent(of edge: EdgeIndex) -> NodeIndex {
    ways[edge.position] == .belowOrigin ? graph.edges.from[edge.position] : graph.edges.to[edge.position]
  }

  func child(of edge: EdgeIndex) -> NodeIndex {
    ways[edge.position] == .belowOrigin ? graph.edges.to[edge.position] : graph.edges.from[edge.position]
  }

  func symbol(of edge: EdgeIndex) -> MapSymbol {
    let isBelowOrigin = ways[edge.position] == .belowOrigin
    switch graph.edges.relations[edge.position] {
    case .supports, .entails: return isBelowOrigin ? .supportedByParent : .supportsParent
    case .attacks, .contrary: return isBelowOrigin ? .attackedByParent : .attacksParent
    case .undercuts: return isBelowOrigin ? .undercutByParent : .undercutsParent
    default: return .contradictsParent
    }
  }

  mutating func list(_ edge: EdgeIndex) { ways[edge.position] = .listed }

  // MARK: What has a sign

  private mutating func classify() {
    var seen = IndexTable(capacity: graph.edges.count)
    let redundant = MapRedundancies(forms)
    let (edges, list) = (graph.edges, graph.edges.indices)
    for edge in list {
      let relation = edges.relations[edge.position]
      guard relation.isDialectical else {
        ways[edge.position] = .said
        continue
      }
      let (from, to) = (edges.from[edge.position], edges.to[edge.position])
      guard hasSign(relation, from, to), !redundant.contains(edge) else { continue }
      let ends = relation.isSymmetric && to < from ? (to.raw, from.raw) : (from.raw, to.raw)
      let code = UInt32(Relation.allCases.firstIndex(of: relation) ?? 0)
      let same = seen.find(seen.hash(ends.0, ends.1, code), orEnter: edge.position) { other in
        let (a, b) = (edges.from[other], edges.to[other])
        return edges.relations[other] == relation
          && (a == from && b == to || relation.isSymmetric && a == to && b == from)
      }
      // Of two that say the same the compiler keeps one.
      if same == nil { ways[edge.position] = .belowTarget }
    }
  }

  private func hasSign(_ relation: Relation, _ from: NodeIndex, _ to: NodeIndex) -> Bool {
    guard forms.isElement(from) else { return false }
    if forms[to] == .step { return relation == .undercuts && !isMoved(from) }
    guard forms.isElement(to), !isMoved(from), relation != .undercuts || !isMoved(to) else { return false }
    let areStatements = forms[from] == .statement && forms[to] == .statement
    let isStrict = forms.settings.mode == .strict && areStatements
    switch relation {
    case .supports, .attacks: return !isStrict
    case .entails, .contrary: return isStrict
    case .contradictory: return areStatements
    default: return true
    }
  }

  /// Whether the compiler moves the node's relations to its conclusion or last step.
  private func isMoved(_ node: NodeIndex) -> Bool {
    forms.settings.transformArgumentRelations && forms.hasStructure[node.position]
  }

  // MARK: Below which end

  /// For each untitled node the one relation it stands below; it has no name by which others could.
  private func anchors(_ inStructures: [Bool]) -> [NodeIndex: EdgeIndex] {
    var anchors: [NodeIndex: EdgeIndex] = [:]
    for edge in graph.edges.indices where ways[edge.position] == .belowTarget {
      let (from, to) = (graph.edges.from[edge.position], graph.edges.to[edge.position])
      guard from != to, isTogether(from, to) else { continue }
      for node in [from, to] where isUntitled(node) && anchors[node] == nil && !inStructures[node.position] {
        let isBelow =
          forms.remembersPlaces ? forms.mayStandBelow(node) : node == from
        if isBelow, node == from || forms[from] != .step { anchors[node] = edge }
      }
    }
    return anchors
  }

  /// Whether both stand under the same heading.
  private func isTogether(_ a: NodeIndex, _ b: NodeIndex) -> Bool { ranks[a.position] == ranks[b.position] }

  private func isUntitled(_ node: NodeIndex) -> Bool {
    forms.isElement(node) && graph.nodes.titles[node.position].isEmpty
  }

  private func way(of edge: EdgeIndex, _ anchors: [NodeIndex: EdgeIndex]) -> Way {
    let (from, to) = (graph.edges.from[edge.position], graph.edges.to[edge.position])
    if forms[to] == .step { return .belowTarget }
    if graph.edges.relations[edge.position] == .contradictory { return .belowOrigin }
    let mustHold = (isUntitled(from) && anchors[from] != edge, isUntitled(to) && anchors[to] != edge)
    switch mustHold {
    case (true, false): return .belowOrigin
    case (false, true): return .belowTarget
    case (true, true): return .belowTarget
    case (false, false): break
    }
    if anchors[from] == edge { return .belowTarget }
    if anchors[to] == edge { return .belowOrigin }
    var way = Way.belowTarget
    if forms.remembersPlaces, !forms.mayStandBelow(from), forms.mayStandBelow(to) { way = .belowOrigin }
    // A title alone stands under the heading where it is named first.
    let (parent, child) = way == .belowTarget ? (to, from) : (from, to)
    if ranks[child.position] > ranks[parent.position], graph.nodes.texts[child.position].isEmpty {
      way = way == .belowTarget ? .belowOrigin : .belowTarget
    }
    return way
  }
}

/// The sign of a relation before its child.
enum MapSymbol: UInt8, Sendable {
  case none
  case supportsParent, attacksParent, undercutsParent
  case supportedByParent, attackedByParent, undercutByParent
  case contradictsParent

  var signs: String {
    switch self {
    case .none: ""
    case .supportsParent: "+ "
    case .attacksParent: "- "
    case .undercutsParent: "<_ "
    case .supportedByParent: "+> "
    case .attackedByParent: "-> "
    case .undercutByParent: "_> "
    case .contradictsParent: ">< "
    }
  }
}
