internal import Claims
internal import SourceText

/// A claim graph as a discussion: every claim, quotation and argument once below what it bears on first, and
/// as a link wherever else it bears on something.
///
/// What bears on nothing is a thesis. Of claims that bear on each other in a circle the first is a thesis too,
/// and a link closes the circle. A branch that is deeper than `deepest` goes on below a thesis of its own.
///
/// - Complexity: O(graph).
struct KialoTree {
  /// One claim below another.
  struct Branch {
    var from: NodeIndex
    var to: NodeIndex
    var isPro: Bool
    /// The relation is another than the one that Kialo's word means.
    var isNear: Bool
  }

  /// A line of the discussion.
  enum Line {
    /// - Parameters:
    ///   - level: 0 for what stands below nothing.
    case claim(NodeIndex, branch: Int?, level: Int)
    case link(NodeIndex, branch: Int, level: Int)
  }

  /// Levels of claims below each other; numbers of deeper ones would outgrow their words.
  static let deepest = 64

  let graph: ClaimGraph
  private(set) var branches: [Branch] = []
  /// Relations that no line says.
  private(set) var unsaid = 0
  private(set) var theses: [NodeIndex] = []
  /// For each node the branch it hangs on; nil for theses.
  private var home: [Int?]
  /// For each node its first branch below it, and for each branch the next one at the same node.
  private var first: [Int?]
  private var next: [Int?] = []

  init(_ graph: ClaimGraph) {
    self.graph = graph
    home = Array(repeating: nil, count: graph.nodes.count)
    first = home
    collect()
    next = Array(repeating: nil, count: branches.count)
    for (at, branch) in branches.enumerated().reversed() {
      next[at] = first[branch.to.position]
      first[branch.to.position] = at
    }
    cutCircles(certain: chooseHomes())
    theses = graph.nodes.indices.filter { isWritten($0) && home[$0.position] == nil }
  }

  func isWritten(_ node: NodeIndex) -> Bool { graph.nodes.isStatement(node) || graph.nodes.isArgument(node) }

  /// The question that the theses answer, where a claim is one.
  var question: NodeIndex? {
    guard let tag = graph.tagNames.firstIndex(of: "question") else { return nil }
    let questions = theses.filter { graph.tags(of: $0).contains(TagIndex(tag)) }
    guard questions.count == 1, theses.count > 1, first[questions[0].position] == nil else { return nil }
    return questions[0]
  }

  // MARK: Branches

  private mutating func collect() {
    let conclusions = mainConclusions()
    for edge in graph.edges.indices {
      let relation = graph.edges.relations[edge.position]
      var (from, to) = (graph.edges.from[edge.position], graph.edges.to[edge.position])
      switch relation {
      case .quotes, .assertedBy, .via: continue
      case .supports, .entails, .attacks, .contrary, .contradictory, .undercuts, .premise: break
      case .conclusion:
        // Claims on the way to what an argument concludes stand below it like its premises.
        if let owner = graph.nodes.owners[from.position], let main = conclusions[owner], main != to {
          (from, to) = (to, owner)
        }
      }
      guard let lower = statement(from), let upper = statement(to) else {
        unsaid += 1
        continue
      }
      branches.append(
        Branch(
          from: lower, to: upper, isPro: !relation.isAttack,
          isNear: relation != .supports && relation != .attacks))
    }
  }

  private func mainConclusions() -> [NodeIndex: NodeIndex] {
    graph.structures.compactMapValues { $0.last }.mapValues { graph.occurrences[$0.occurrence.position].node }
  }

  /// The node that stands in the discussion: for an inference its argument.
  private func statement(_ node: NodeIndex) -> NodeIndex? {
    isWritten(node) ? node : graph.nodes.owners[node.position]
  }

  // MARK: Homes

  /// Each node hangs on its first branch. One whose id is a number from a discussion hangs where that says, so
  /// that a discussion keeps its numbers.
  ///
  /// - Returns: for each node whether its id says where it hangs.
  private mutating func chooseHomes() -> [Bool] {
    var isCertain = [Bool](repeating: false, count: graph.nodes.count)
    for (at, branch) in branches.enumerated() where branch.from != branch.to {
      let node = branch.from.position
      if home[node] == nil {
        home[node] = at
      } else if isCertain[node] {
        continue
      }
      if isNumbered(branch.from, below: branch.to) { (home[node], isCertain[node]) = (at, true) }
    }
    return isCertain
  }

  private func isNumbered(_ node: NodeIndex, below parent: NodeIndex) -> Bool {
    let (id, parent) = (
      graph.texts[graph.nodes.ids[node.position]], graph.texts[graph.nodes.ids[parent.position]]
    )
    return id.lastIndex(of: UInt8(ascii: ".")).map { id[..<$0].elementsEqual(parent) } ?? false
  }

  private mutating func cutCircles(certain: [Bool]) {
    /// 0 for a node that was not looked at, else the number of the walk that came by.
    var walks = [Int](repeating: 0, count: graph.nodes.count)
    for start in graph.nodes.indices where walks[start.position] == 0 {
      let walk = start.position + 1
      var at = start
      while walks[at.position] == 0, let branch = home[at.position] {
        walks[at.position] = walk
        at = branches[branch].to
      }
      guard walks[at.position] == walk, home[at.position] != nil else { continue }
      home[firstOfCircle(at, certain).position] = nil
    }
  }

  /// The first node whose id does not say where it hangs; if all say so, the first.
  private func firstOfCircle(_ start: NodeIndex, _ certain: [Bool]) -> NodeIndex {
    var first = start
    var at = start
    while let branch = home[at.position] {
      at = branches[branch].to
      if at == start { break }
      let (own, known) = (certain[at.position], certain[first.position])
      if own == known ? at < first : known { first = at }
    }
    return first
  }

  // MARK: Lines

  /// The lines of the discussion in order; what is cut off for its depth comes last.
  ///
  /// - Parameter theses: those to begin with, on level 0.
  func lines(_ theses: [NodeIndex]) -> [Line] {
    var lines: [Line] = []
    var waiting = theses.reversed().map { Line.claim($0, branch: nil, level: 0) }
    var deep: [NodeIndex] = []
    while true {
      while let line = waiting.popLast() {
        lines.append(line)
        guard case .claim(let node, _, let level) = line else { continue }
        let start = waiting.count
        var branch = first[node.position]
        while let at = branch {
          let child = branches[at].from
          let isHome = home[child.position] == at
          let isTooDeep = level + 1 >= Self.deepest
          waiting.append(
            isHome && !isTooDeep
              ? .claim(child, branch: at, level: level + 1) : .link(child, branch: at, level: level + 1))
          if isHome, isTooDeep { deep.append(child) }
          branch = next[at]
        }
        waiting[start...].reverse()
      }
      if deep.isEmpty { return lines }
      waiting = deep.reversed().map { Line.claim($0, branch: nil, level: 0) }
      deep.removeAll()
    }
  }
}
