public import Claims
public import SourceText

/// Finds claims and arguments that are named but never say anything, often because a title is misspelt.
public struct UndefinedReference: MapCheck {
  public let code = "undefined-reference"
  public let summary = "a claim or argument that is named but nowhere defined"

  public init() {}

  public func findings(in graph: ClaimGraph) -> [Finding] {
    let isDefined = Self.defined(graph)
    let undefined = graph.nodes.indices.filter { isDefined[$0.position] == false }
    if undefined.isEmpty { return [] }
    let defined = graph.nodes.indices.filter { isDefined[$0.position] == true }.map { graph.title(of: $0) }
    let suggestions = Self.mostComparisons / max(1, defined.count)
    return undefined.enumerated().map { number, node in
      let near = number < suggestions ? NearestName.of(graph.title(of: node), among: defined) : nil
      return Finding(
        .note, code, at: graph.nodes.origins[node.position],
        "\(graph.quoted(node)) is named but nowhere says anything",
        help: near.map { "did you mean '\($0)'?" }
          ?? "write what it says once, as in \(form(node, in: graph))")
    }
  }

  /// Titles are compared for likeness only so often, to keep the check linear in the size of the map.
  private static let mostComparisons = 100_000

  /// For each claim, quotation and argument whether some place in the map says what it is; nil for all
  /// other nodes, and for nodes of graphs that keep no places.
  private static func defined(_ graph: ClaimGraph) -> [Bool?] {
    var defined = [Bool?](repeating: nil, count: graph.nodes.count)
    for occurrence in graph.occurrences {
      switch graph.nodes.kinds[occurrence.node.position] {
      case .claim, .argument, .quotation:
        defined[occurrence.node.position] =
          !occurrence.isReference || defined[occurrence.node.position] ?? false
      case .inference, .party, .source, .group: break
      }
    }
    for argument in graph.structures.keys { defined[argument.position] = true }
    return defined
  }

  private func form(_ node: NodeIndex, in graph: ClaimGraph) -> String {
    let isArgument = graph.nodes.traits[node.position].contains(.argumentForm)
    return isArgument ? "'<title>: text'" : "'[title]: text'"
  }
}
