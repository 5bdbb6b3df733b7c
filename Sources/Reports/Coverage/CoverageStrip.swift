internal import Claims
internal import Quotations

/// The paragraphs of a source in a row, each with how many nodes come from it: all of them, and those that each
/// side holds. Where there are more paragraphs than cells, neighbours share one.
struct CoverageStrip {
  struct Cell {
    /// Numbers of the first and last paragraph.
    var first: Int
    var last: Int
    var paragraphs = 0
    var covered = 0
    var nodes: [NodeIndex] = []
    /// Nodes of each side, in the order of `sides`.
    var bySide: [Int]
    var quotations = 0
    var missingQuotations = 0
    /// Of the first paragraph.
    var beginning: Range<Int>
  }

  /// A party with everyone on its side.
  struct Side {
    var name: String
    /// How many nodes that come from a paragraph it holds.
    var nodes: Int
  }

  private(set) var cells: [Cell] = []
  /// Those that hold a node which comes from a paragraph, in the order of the map.
  private(set) var sides: [Side] = []
  /// Paragraphs in each cell, but fewer in the last.
  let paragraphsPerCell: Int

  /// More sides than these make a picture unreadable; those with the fewest nodes share the last row.
  static let mostSides = 16

  /// - Parameter limit: the most cells.
  init(_ coverage: SourceCoverage, in graph: ClaimGraph, limit: Int) {
    let paragraphs = coverage.paragraphs
    paragraphsPerCell = max(1, (paragraphs.count + limit - 1) / max(1, limit))
    let holders = SideNumbers(coverage, in: graph)
    sides = holders.sides
    var positions: [Int: Int] = [:]
    for (position, paragraph) in paragraphs.enumerated() {
      positions[paragraph.number] = position
      if position % paragraphsPerCell == 0 {
        cells.append(
          Cell(
            first: paragraph.number, last: paragraph.number, bySide: .init(repeating: 0, count: sides.count),
            beginning: paragraph.parts.first ?? 0..<0))
      }
      let cell = cells.count - 1
      cells[cell].last = paragraph.number
      cells[cell].paragraphs += 1
      if !paragraph.mentions.isEmpty { cells[cell].covered += 1 }
      for mention in paragraph.mentions {
        cells[cell].nodes.append(mention.node)
        for side in holders[mention.node] { cells[cell].bySide[side] += 1 }
      }
    }
    for quotation in coverage.quotations {
      guard let position = quotation.extracted.paragraph.flatMap({ positions[$0] }) else { continue }
      cells[position / paragraphsPerCell].quotations += 1
      if !quotation.isInMap { cells[position / paragraphsPerCell].missingQuotations += 1 }
    }
  }

  /// Eight steps for the number of nodes, 0 for none, the same in all pictures so that they can be compared.
  static func step(_ count: Int) -> Int {
    switch count {
    case ...5: max(0, count)
    case 6...8: 6
    case 9...12: 7
    default: 8
    }
  }

  /// What the steps from 1 on stand for.
  static let stepNames = ["1", "2", "3", "4", "5", "6–8", "9–12", "13+"]

  /// The step of a whole cell: of the number of nodes, or of the share of paragraphs that are covered where
  /// several share a cell.
  func step(of cell: Cell) -> Int {
    if paragraphsPerCell == 1 { return Self.step(cell.nodes.count) }
    return cell.covered == 0 ? 0 : max(1, cell.covered * 8 / max(1, cell.paragraphs))
  }
}

/// Which sides hold each node: its parties, each counted with the last side that it belongs to.
private struct SideNumbers {
  private(set) var sides: [CoverageStrip.Side] = []
  private var numbers: [NodeIndex: [Int]] = [:]

  subscript(node: NodeIndex) -> [Int] { numbers[node] ?? [] }

  init(_ coverage: SourceCoverage, in graph: ClaimGraph) {
    let (attribution, parties) = (Attribution(graph), PartySides(graph))
    var nodes: Set<NodeIndex> = []
    for paragraph in coverage.paragraphs { nodes.formUnion(paragraph.mentions.map(\.node)) }
    var holders: [NodeIndex: Set<NodeIndex>] = [:]
    var counts: [NodeIndex: Int] = [:]
    for node in nodes {
      let roots = Set((attribution.parties[node] ?? []).map { Self.root(of: $0, parties) })
      holders[node] = roots
      for root in roots { counts[root, default: 0] += 1 }
    }
    // Those with the most nodes, of equals the first, have rows of their own.
    let ranked = counts.keys.sorted { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
    let own =
      ranked.count <= CoverageStrip.mostSides ? ranked : Array(ranked.prefix(CoverageStrip.mostSides - 1))
    let members = Set(parties.parties.compactMap { parties.side(of: $0) })
    var order: [NodeIndex: Int] = [:]
    for root in own.sorted() {
      order[root] = sides.count
      let title = graph.title(of: root)
      let name = title.isEmpty ? String(decoding: graph.localID(of: root), as: UTF8.self) : title
      let words = Excerpt.beginning(of: name, words: 12)
      sides.append(
        .init(name: members.contains(root) ? words + " and side" : words, nodes: counts[root] ?? 0))
    }
    let rest = ranked.dropFirst(own.count)
    if !rest.isEmpty {
      for root in rest { order[root] = sides.count }
      sides.append(.init(name: "\(rest.count) others", nodes: rest.reduce(0) { $0 + (counts[$1] ?? 0) }))
    }
    numbers = holders.mapValues { Set($0.compactMap { order[$0] }).sorted() }
  }

  /// Longer chains of sides are cut, so that circles end.
  private static let longestChain = 16

  private static func root(of party: NodeIndex, _ parties: PartySides) -> NodeIndex {
    var root = party
    for _ in 0..<longestChain {
      guard let side = parties.side(of: root), side != party else { return root }
      root = side
    }
    return root
  }
}
