internal import Claims

/// Claims and arguments that a quotation supports of which the audit does not say that its words stand in the
/// source without an unmarked change. A person's ruling on it is told beside the verdict.
public struct RestsOnUncleanQuotation: GapKind {
  public let code = "rests-on-unclean-quotation"
  public let summary = "claims that rest on a quotation whose verdict isn't clean"
  public let remedy: String? = nil

  public init() {}

  private struct Support: Hashable {
    let quotation: NodeIndex
    let node: NodeIndex
  }

  public func gaps(in survey: GapSurvey) -> [Gap] {
    let graph = survey.graph
    if graph.nodes.checks.isEmpty { return [] }
    var told: Set<Support> = []
    var gaps: [Gap] = []
    for edge in graph.edges.indices where graph.edges.relations[edge.position].isReason {
      let (quotation, node) = (graph.edges.from[edge.position], graph.target(of: edge))
      guard let check = graph.check(of: quotation), !check.isClean, quotation != node,
        told.insert(Support(quotation: quotation, node: node)).inserted
      else { continue }
      let hasMore = survey.adjacency.edges(to: node).contains {
        graph.edges.relations[$0.position].isReason && graph.edges.from[$0.position] != quotation
      }
      let verb = hasMore ? "rests, among other things, on" : "rests on"
      let (name, words) = (graph.quoted(node), graph.quoted(quotation))
      gaps.append(
        gap(
          on: node, "\(name) \(verb) the quotation \(words): \(check.words)", naming: [quotation],
          in: survey))
    }
    return gaps
  }
}

extension QuotationCheck {
  /// Whether the words stand in the source, and nothing that negates them was left out or added.
  var isClean: Bool {
    verdict.isClean && !flags.contains(.omitsNegation) && !flags.contains(.addsNegation)
  }

  /// The verdict and the gravest flags in the words that the files use, then a person's ruling.
  fileprivate var words: String {
    let grave = flags.filter { $0 == .omitsNegation || $0 == .addsNegation }.map(\.rawValue)
    let facts = "the audit says " + ([verdict.rawValue] + grave).joined(separator: ", ")
    guard let ruling else { return facts }
    let judge = ruling.by.map { " by \($0)" } ?? ""
    return facts + "; ruled \(ruling.verdict.rawValue)\(judge)"
  }
}
