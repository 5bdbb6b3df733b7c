public import Claims
public import SourceText

/// The gaps of a map, those nearest to its top theses first.
///
///     let gaps = MapGaps(graph)
///     for gap in gaps.all { print(gap.distance ?? -1, gap.message) }
public struct MapGaps: Sendable {
  public let graph: ClaimGraph
  /// The top that distances count from, and whether it consists of theses.
  public let top: [NodeIndex]
  public let hasTheses: Bool
  /// By distance, then by kind, then in the order of the map.
  public let all: [Gap]
  /// The kinds that were looked for.
  public let kinds: [any GapKind]
  /// How many quotations the map has, and of how many of them an audit is at hand.
  public let quotations: Int
  public let auditedQuotations: Int

  /// - Parameter members: only gaps of nodes that one of these parties holds; nil for all.
  public init(
    _ graph: ClaimGraph, kinds: [any GapKind] = GapKinds.all, members: Set<NodeIndex>? = nil
  ) {
    let survey = GapSurvey(graph)
    self.graph = graph
    self.kinds = kinds
    top = survey.distances.top
    hasTheses = survey.distances.hasTheses
    let quoted = graph.nodes(of: .quotation)
    quotations = quoted.count
    auditedQuotations = quoted.count { graph.check(of: $0) != nil }
    var found: [(kind: Int, gap: Gap)] = []
    for (number, kind) in kinds.enumerated() {
      for gap in kind.gaps(in: survey) {
        if let members, !gap.parties.contains(where: { members.contains($0) }) { continue }
        found.append((number, gap))
      }
    }
    all = found.sorted { a, b in
      (a.gap.distance ?? .max, a.kind, a.gap.node) < (b.gap.distance ?? .max, b.kind, b.gap.node)
    }.map(\.gap)
  }

  /// How many gaps each kind has, in the order of `kinds`.
  public var counts: [(kind: any GapKind, count: Int)] {
    let byKind = Dictionary(grouping: all, by: \.kind).mapValues(\.count)
    return kinds.map { ($0, byKind[$0.code] ?? 0) }
  }

  /// The gaps of each party that holds anything in the map, in the order of the map, also of those without
  /// a gap; last those of nodes that nobody is named for. A node that several hold counts for each.
  public var byParty: [(party: NodeIndex?, gaps: [Gap])] {
    var holders: Set<NodeIndex> = []
    for edge in graph.edges.indices where graph.edges.relations[edge.position] == .assertedBy {
      holders.insert(graph.edges.to[edge.position])
    }
    var gaps: [NodeIndex: [Gap]] = [:]
    var unheld: [Gap] = []
    for gap in all {
      for party in gap.parties { gaps[party, default: []].append(gap) }
      if gap.parties.isEmpty { unheld.append(gap) }
    }
    var rows: [(party: NodeIndex?, gaps: [Gap])] = graph.nodes(of: .party).filter { holders.contains($0) }
      .map { ($0, gaps[$0] ?? []) }
    if !unheld.isEmpty { rows.append((nil, unheld)) }
    return rows
  }
}

extension MapGaps {
  /// The gaps as notes for editors and code hosts.
  ///
  /// Nothing is wrong with a map that has gaps, so none is graver than a note.
  public var findings: FindingList {
    let remedies = Dictionary(kinds.map { ($0.code, $0.remedy) }) { first, _ in first }
    var list = FindingList()
    for gap in all {
      list.add(
        Finding(
          .note, gap.kind, at: graph.nodes.origins[gap.node.position], gap.message,
          help: remedies[gap.kind] ?? nil))
    }
    return list
  }
}
