internal import Claims
internal import SourceText
internal import Writing

/// Who says what a box says, and where: looked up in the whole graph, since a view has no parties and sources.
struct DOTCredits {
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
    var parts = (attribution.parties[node] ?? []).map(name)
    if document.graph.nodes.kinds[node.position] == .quotation {
      let source = attribution.sources[node].map(name)
      parts += [citation.work ?? source, citation.date].compactMap { $0 }
    }
    if let locator = citation.locator { parts.append(locator) }
    parts += (attribution.via[node] ?? []).map { "via " + name($0) }
    return Array(parts.joined(separator: ", ").utf8)
  }

  /// ` by-ames by-council`, to be appended to a list of classes.
  func writePartyClasses(of node: NodeIndex, to stream: inout ByteStream) {
    guard let node = shown(node) else { return }
    for party in attribution.parties[node] ?? [] {
      stream.append(" by-")
      DOTName.write(document.graph.localID(of: party), to: &stream)
    }
  }

  /// Where a reader finds the words: the node's own `url`, else that of its source.
  func address(of node: NodeIndex) -> String? {
    guard let node = shown(node) else { return nil }
    return ownAddress(node) ?? attribution.sources[node].flatMap(ownAddress)
  }

  private func ownAddress(_ node: NodeIndex) -> String? {
    let data = document.graph.data(of: node)
    return data?["url"]?.text ?? data?["URL"]?.text
  }

  private func shown(_ node: NodeIndex) -> NodeIndex? { isEmpty ? nil : document.view.shown[node.position] }

  private func name(_ node: NodeIndex) -> String {
    let title = document.graph.title(of: node)
    return title.isEmpty ? String(decoding: document.graph.localID(of: node), as: UTF8.self) : title
  }
}
