internal import Claims
internal import SourceText

/// Who says what a box says, and where: looked up in the whole graph, since a view has no parties and sources.
struct Credits {
  private let document: ExportDocument
  private let attribution: Attribution
  /// Most big maps have no parties at all; then no box needs looking up.
  private let isEmpty: Bool
  /// The few nodes that have one.
  private let addresses: [NodeIndex: String]

  init(_ document: ExportDocument) {
    self.document = document
    attribution = Attribution(document.graph)
    isEmpty =
      attribution.parties.isEmpty && attribution.sources.isEmpty && attribution.via.isEmpty
      && document.graph.nodes.citations.isEmpty && document.graph.nodes.data.isEmpty
    addresses = document.graph.nodes.data.compactMapValues { $0["url"]?.text ?? $0["URL"]?.text }
  }

  /// Of a quotation speaker, work, date, place and who hands it on, as far as they are known:
  /// `R. Ames, Minutes of 3 March, 2024, p. 4`. Of anything else who says it, and where: `Town council, p. 4`.
  func credit(of node: NodeIndex) -> [UInt8] {
    guard let node = shown(node) else { return [] }
    let graph = document.graph
    let citation = graph.citation(of: node)
    var credit: [UInt8] = []
    func add(_ words: some Collection<UInt8>, _ lead: String = "") {
      if !credit.isEmpty { credit += ", ".utf8 }
      credit += lead.utf8
      credit += words
    }
    for party in attribution.parties[node] ?? [] { add(nameBytes(party)) }
    if graph.nodes.kinds[node.position] == .quotation {
      if let work = citation.work {
        add(work.utf8)
      } else if let source = attribution.sources[node] {
        add(nameBytes(source))
      }
      if let date = citation.date { add(date.utf8) }
    }
    if let locator = citation.locator { add(locator.utf8) }
    for via in attribution.via[node] ?? [] { add(nameBytes(via), "via ") }
    return credit
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

  func ownAddress(_ node: NodeIndex) -> String? { addresses[node] }

  /// The title of a party or source, else its id.
  func name(_ node: NodeIndex) -> String { String(decoding: nameBytes(node), as: UTF8.self) }

  private func nameBytes(_ node: NodeIndex) -> ArraySlice<UInt8> {
    let title = document.graph.texts[document.graph.nodes.titles[node.position]]
    return title.isEmpty ? document.graph.localID(of: node) : title
  }
}
