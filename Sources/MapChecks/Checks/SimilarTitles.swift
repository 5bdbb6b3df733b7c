public import Claims
public import SourceText

/// Finds titles that differ only in upper and lower case or in blanks: most likely one thing is meant, but
/// the map keeps two.
public struct SimilarTitles: MapCheck {
  public let code = "similar-titles"
  public let summary = "titles that differ only in case or blanks"

  public init() {}

  public func findings(in graph: ClaimGraph) -> [Finding] {
    var findings: [Finding] = []
    var claims: [String: NodeIndex] = [:]
    var arguments: [String: NodeIndex] = [:]
    for node in graph.nodes.indices where !graph.nodes.titles[node.position].isEmpty {
      let earlier: NodeIndex?
      // A claim and an argument may well share a title: `[Toll]` and `<Toll>`.
      if graph.nodes.traits[node.position].contains(.argumentForm) {
        earlier = Self.enter(node, of: graph, into: &arguments)
      } else if [.claim, .quotation].contains(graph.nodes.kinds[node.position]) {
        earlier = Self.enter(node, of: graph, into: &claims)
      } else {
        continue
      }
      if let earlier { findings.append(finding(on: node, like: earlier, in: graph)) }
    }
    return findings
  }

  /// The node that stands there already under the same letters.
  private static func enter(
    _ node: NodeIndex, of graph: ClaimGraph, into known: inout [String: NodeIndex]
  ) -> NodeIndex? {
    let letters = String(graph.title(of: node).lowercased().filter { !$0.isWhitespace })
    if let earlier = known[letters] { return earlier }
    known[letters] = node
    return nil
  }

  private func finding(on node: NodeIndex, like earlier: NodeIndex, in graph: ClaimGraph) -> Finding {
    Finding(
      .warning, code, at: graph.nodes.origins[node.position],
      "\(graph.quoted(node)) and \(graph.quoted(earlier)) differ only in case or blanks and count as two",
      help: "did you mean \(graph.quoted(earlier))? If they are two things, give one a title of its own")
  }
}
