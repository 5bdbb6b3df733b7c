internal import Claims
internal import SourceText

/// Who says what a box says, and where: looked up in the whole graph, since a view has no parties and sources.
struct Credits {
  private let document: ExportDocument
  private let attribution: Attribution
  /// Most big maps have no parties at all; then no box needs looking up.
  private let isEmpty: Bool

  init(_ document: ExportDocument) {
    self.document = document
    attribution = Attribution(document.graph)
    isEmpty =
      attribution.parties.isEmpty && attribution.sources.isEmpty && attribution.via.isEmpty
      && document.graph.nodes.citations.isEmpty && document.graph.nodes.data.isEmpty
  }

  /// Of a quotation speaker, work, date, place and who hands it on, as far as they are known:
  /// `R. Ames, Minutes of 3 March, 2024, p. 4`. Of anything else who says it, and where: `Town council, p. 4`.
  func credit(of node: NodeIndex) -> [UInt8] {
    guard let node = shown(node) else { return [] }
    let citation = document.graph.citation(of: node)
    var parts = parties(of: node)
    if document.graph.nodes.kinds[node.position] == .quotation {
      parts += [citation.work ?? source(of: node), citation.date].compactMap { $0 }
    }
    if let locator = citation.locator { parts.append(locator) }
    parts += via(of: node).map { "via " + $0 }
    return Array(parts.joined(separator: ", ").utf8)
  }

  /// Where a reader finds the words: the node's own `url`, else that of its source.
  func address(of node: NodeIndex) -> String? {
    guard let node = shown(node) else { return nil }
    return ownAddress(node) ?? attribution.sources[node].flatMap(ownAddress)
  }

  /// The parties that hold what a box shows, as nodes of the whole graph.
  func partyNodes(of node: NodeIndex) -> [NodeIndex] {
    shown(node).flatMap { attribution.parties[$0] } ?? []
  }

  private func shown(_ node: NodeIndex) -> NodeIndex? { isEmpty ? nil : document.view.shown[node.position] }
}

/// The same of nodes of the whole graph.
extension Credits {
  /// Names of who holds it.
  func parties(of node: NodeIndex) -> [String] { (attribution.parties[node] ?? []).map(name) }

  /// Name of what it is taken from.
  func source(of node: NodeIndex) -> String? { attribution.sources[node].map(name) }

  /// Names of who hands it on.
  func via(of node: NodeIndex) -> [String] { (attribution.via[node] ?? []).map(name) }

  func ownAddress(_ node: NodeIndex) -> String? {
    let data = document.graph.data(of: node)
    return data?["url"]?.text ?? data?["URL"]?.text
  }

  /// The title of a party or source, else its id.
  func name(_ node: NodeIndex) -> String {
    let title = document.graph.title(of: node)
    return title.isEmpty ? String(decoding: document.graph.localID(of: node), as: UTF8.self) : title
  }
}
