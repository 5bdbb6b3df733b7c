public import Claims
internal import SourceText

/// Something that a graph can have and a format may not be able to hold.
public enum Feature: String, CaseIterable, Sendable {
  case kinds
  case parties
  case sources
  case citations
  case structures
  case groups
  case tags
  case data
  case edgeData = "edge data"
  case metadata
  case formatting
  case occurrences
  case colors
  case verdicts
  case places
}

extension Feature {
  /// As a sentence calls it: "DOT does not carry …".
  public var words: String {
    switch self {
    case .kinds: "kinds and roles of claims"
    case .parties: "parties and who asserts what"
    case .sources: "sources and which quotation is from which"
    case .citations: "places, works, dates and weights of quotations and claims"
    case .structures: "the steps of premise-conclusion structures"
    case .groups: "groups"
    case .tags: "tags"
    case .data: "further data of claims and groups"
    case .edgeData: "data of relations"
    case .metadata: "facts about the map itself"
    case .formatting: "bold, italic, links and mentions inside texts"
    case .occurrences: "where a claim is named again"
    case .colors: "colours of claims and groups"
    case .verdicts: "verdicts on quotations"
    case .places: "places in the text of the map"
    }
  }

  /// The same in a word or two, as a table has room for.
  public var brief: String {
    switch self {
    case .structures: "steps of arguments"
    case .edgeData: "data of relations"
    case .metadata: "front matter"
    case .occurrences: "repeated mentions"
    case .colors: "colours"
    case .places: "places in the text"
    case .kinds, .parties, .sources, .citations, .groups, .tags, .data, .formatting, .verdicts: rawValue
    }
  }

  /// How many nodes, edges or groups of a graph have it.
  ///
  /// - Complexity: O(graph).
  public func uses(in graph: ClaimGraph) -> Int {
    let nodes = graph.nodes
    switch self {
    case .kinds:
      return nodes.indices.count { nodes.roles[$0.position] != nil || nodes.kinds[$0.position] == .quotation }
    case .parties: return nodes.kinds.count { $0 == .party }
    case .sources: return nodes.kinds.count { $0 == .source }
    case .citations: return nodes.citations.count
    case .structures: return graph.structures.count
    case .groups: return graph.groups.count
    case .tags: return nodes.tags.count { !$0.isEmpty } + graph.groups.count { !$0.tags.isEmpty }
    case .data: return nodes.data.count + graph.groups.count { !$0.data.entries.isEmpty }
    case .edgeData: return graph.edges.data.count
    case .metadata: return graph.metadata.entries.count
    case .formatting: return graph.occurrences.count { !$0.marks.isEmpty }
    case .occurrences: return max(0, graph.occurrences.count - nodes.canonical.count { $0 != nil })
    case .colors: return nodes.colors.count { $0 != nil } + graph.groups.count { $0.color != nil }
    case .verdicts: return nodes.checks.count
    // Every graph has them; a note each time would tell nobody anything.
    case .places: return 0
    }
  }
}

extension Set<Feature> {
  /// Everything a graph can have.
  public static let everything = Set(Feature.allCases)
}
