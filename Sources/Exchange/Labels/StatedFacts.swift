internal import Claims
internal import SourceText

/// What is known of a node beside its words: kind and role, who says it, where, tags and verdict.
struct StatedFacts {
  let kind: NodeKind
  let role: Role?
  let parties: [String]
  let source: String?
  let citation: Citation
  let via: [String]
  let tags: [String]
  /// How a quotation compares with its source.
  let verdict: String?

  /// - Parameter node: of the whole graph.
  init(of node: NodeIndex, in graph: ClaimGraph, _ credits: Credits) {
    kind = graph.nodes.kinds[node.position]
    role = graph.nodes.roles[node.position]
    parties = credits.parties(of: node)
    source = credits.source(of: node)
    citation = graph.citation(of: node)
    via = credits.via(of: node)
    tags = graph.tagNames(of: node)
    verdict = graph.check(of: node).map { VerdictBadge($0).text }
  }

  /// The words that tell its kind and role; a plain claim needs none.
  var words: [String] {
    [role?.rawValue, kind == .claim ? nil : kind.rawValue].compactMap(\.self)
  }

  /// Tags that say more than kind and role do.
  var furtherTags: [String] { tags.filter { tag in !words.contains(tag) } }

  /// Where it stands: work, source, date and place, as far as they are known.
  var place: String? {
    let parts = [citation.work, source, citation.date, citation.locator].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
