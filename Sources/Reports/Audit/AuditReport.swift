public import Claims
public import Quotations
public import SourceText

/// What an audit found, with all that its reports show: the quotations, the sources they were compared with,
/// and what each quotation bears on in the map.
public struct AuditReport: Sendable {
  /// What a quotation does for another node of the map.
  public struct Bearing: Hashable, Sendable {
    public var relation: Relation
    /// Title of the other node, or its text where it has none.
    public var target: String

    public init(_ relation: Relation, _ target: String) {
      self.relation = relation
      self.target = target
    }
  }

  /// Title of the map.
  public var title: String?
  /// In the order of the map.
  public var quotations: [AuditedQuotation]
  /// In the order of the map.
  public var sources: [SourceSummary]
  /// Version of the program.
  public var version: String
  /// The map's files, which the quotations' origins point into.
  public var files: SourceFiles
  /// What the quotations of a map bear on; those that bear on nothing are not in it.
  public var bearings: [NodeIndex: [Bearing]]

  public init(
    title: String?, quotations: [AuditedQuotation], sources: [SourceSummary], version: String,
    files: SourceFiles, bearings: [NodeIndex: [Bearing]] = [:]
  ) {
    self.title = title
    self.quotations = quotations
    self.sources = sources
    self.version = version
    self.files = files
    self.bearings = bearings
  }
}

extension AuditReport {
  /// The report on a map.
  ///
  /// - Parameters:
  ///   - documents: the texts that were compared with; sources of the map without one are listed too.
  ///   - whyNoText: for the ids of sources whose text could not be read, why not.
  /// - Complexity: O(graph).
  public init(
    on graph: ClaimGraph, _ quotations: [AuditedQuotation], documents: [SourceDocument], version: String,
    whyNoText: [String: String] = [:]
  ) {
    var sources: [SourceSummary] = []
    var known: Set<String> = []
    let texts = Dictionary(grouping: documents, by: \.id)
    for node in graph.nodes(of: .source) {
      let id = String(decoding: graph.localID(of: node), as: UTF8.self)
      guard known.insert(id).inserted else { continue }
      let url = graph.data(of: node).flatMap { $0["URL"] ?? $0["url"] }?.text
      for document in texts[id] ?? [] { sources.append(SourceSummary(document, url: url)) }
      if texts[id] == nil {
        var summary = SourceSummary(
          id: id, title: graph.title(of: node), whyNoText: whyNoText[id] ?? "no text of it was given")
        summary.url = url
        sources.append(summary)
      }
    }
    sources += documents.filter { !known.contains($0.id) }.map { SourceSummary($0) }
    self.init(
      title: graph.title, quotations: quotations, sources: sources, version: version, files: graph.files,
      bearings: Self.bearings(of: Set(quotations.compactMap(\.quotation.node)), in: graph))
  }

  private static func bearings(
    of nodes: Set<NodeIndex>, in graph: ClaimGraph
  ) -> [NodeIndex: [Bearing]] {
    var bearings: [NodeIndex: [Bearing]] = [:]
    for edge in graph.edges.indices where nodes.contains(graph.edges.from[edge.position]) {
      let relation = graph.edges.relations[edge.position]
      guard relation.isDialectical else { continue }
      let to = graph.edges.to[edge.position]
      let target = graph.nodes.owners[to.position] ?? to
      let title = graph.title(of: target)
      bearings[graph.edges.from[edge.position], default: []].append(
        Bearing(relation, title.isEmpty ? graph.text(of: target) : title))
    }
    return bearings
  }

  /// The summary of a source.
  public func source(_ id: String?) -> SourceSummary? { id.flatMap { id in sources.first { $0.id == id } } }
}
