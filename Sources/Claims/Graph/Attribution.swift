/// Who holds each node, and for quotations: taken from which source, handed on by whom.
///
/// The edges say it; this gathers them by node so that checks and writers need not search.
///
/// - Complexity: O(nodes + edges) to build.
public struct Attribution: Sendable {
  /// Who holds each claim, argument or quotation, in the order of the edges.
  public private(set) var parties: [NodeIndex: [NodeIndex]] = [:]
  /// What each is taken from.
  public private(set) var sources: [NodeIndex: NodeIndex] = [:]
  /// The parties and sources that hand each on, in the order of the edges.
  public private(set) var via: [NodeIndex: [NodeIndex]] = [:]

  public init(_ graph: ClaimGraph) {
    for edge in graph.edges.indices {
      let from = graph.edges.from[edge.position]
      let to = graph.edges.to[edge.position]
      switch graph.edges.relations[edge.position] {
      case .assertedBy: parties[from, default: []].append(to)
      case .quotes: sources[from] = to
      case .via: via[from, default: []].append(to)
      default: break
      }
    }
  }
}
