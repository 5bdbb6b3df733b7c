internal import Claims
internal import SourceText

/// What a discussion does not say of a graph beside whole features: titles, and what its relations are.
struct KialoLosses {
  private let titles: Int
  private let arguments: Int
  private let nearRelations: Int
  private let unsaid: Int

  /// - Complexity: O(graph).
  init(_ graph: ClaimGraph) {
    let tree = KialoTree(graph)
    let written = graph.nodes.indices.filter { tree.isWritten($0) }
    titles = written.count {
      !graph.nodes.titles[$0.position].isEmpty && !graph.nodes.texts[$0.position].isEmpty
    }
    arguments = written.count { graph.nodes.isArgument($0) }
    nearRelations = tree.branches.count(where: \.isNear)
    unsaid = tree.unsaid
  }

  var findings: [Finding] {
    let help = "keep the map, or write a format that carries it: `claimgraph formats`"
    return [
      (titles, "titles-left-out", "kialo has no titles beside texts (\(titles) left out)"),
      (arguments, "arguments-as-claims", "kialo writes arguments as claims (\(arguments) written so)"),
      (
        nearRelations, "nearest-relation",
        "kialo knows Pro and Con only; \(nearRelations) relations of other kinds are written as the nearer one"
      ), (unsaid, "relations-left-out", "\(unsaid) relations have ends that kialo does not write"),
    ].filter { $0.0 > 0 }.map { Finding(.note, $0.1, $0.2, help: help) }
  }
}
