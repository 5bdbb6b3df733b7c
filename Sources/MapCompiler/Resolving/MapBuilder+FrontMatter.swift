internal import Claims
internal import SourceText

/// What front matter says of nodes and edges; see `FrontMatterKey`.
extension MapBuilder {
  mutating func resolveFrontMatter() {
    let sections = FrontMatterKey.allCases.filter { graph.metadata.entry($0.rawValue) != nil }
    guard !sections.isEmpty else { return }
    var ids = NodeIDs(graph)
    if let facts = graph.metadata.entry(FrontMatterKey.facts.rawValue) { resolveFacts(facts, &ids) }
    if let list = graph.metadata.entry(FrontMatterKey.relations.rawValue) { addRelations(list, ids) }
    if let nodes = graph.metadata.entry(FrontMatterKey.nodes.rawValue) { addData(ofNodes: nodes, ids) }
    if let edges = graph.metadata.entry(FrontMatterKey.edges.rawValue) { addData(ofEdges: edges, ids) }
    settleMetadata()
  }

  /// Leaves in the metadata what is said of the map itself.
  private mutating func settleMetadata() {
    let kept = graph.metadata.entries.filter { FrontMatterKey(rawValue: $0.key) == nil }
    let escaped = graph.metadata.entry(FrontMatterKey.metadata.rawValue)
    if let escaped, !escaped.value.isMap { findings.add(.sectionForm(escaped, "key: value")) }
    let keys = Set(escaped?.value.entries.map(\.key) ?? [])
    graph.metadata = .map(kept.filter { !keys.contains($0.key) } + (escaped?.value.entries ?? []))
  }

  // MARK: Data

  private mutating func addData(ofNodes section: DataValue.Entry, _ ids: NodeIDs) {
    guard section.value.isMap || section.value == .null else {
      return findings.add(.sectionForm(section, "data by id"))
    }
    var noted: Set<String> = []
    for entry in section.value.entries {
      guard let node = ids[entry.key] else {
        addUnknown("node", entry.keyRange, entry.key, ids.names)
        continue
      }
      guard entry.value.isMap else {
        findings.add(.sectionForm(entry, "data in braces"))
        continue
      }
      for datum in entry.value.entries where Self.meaningfulKeys.contains(datum.key) {
        if noted.insert(datum.key).inserted { findings.add(.keptOnly(datum)) }
      }
      graph.mergeData(entry.value, into: node)
    }
  }

  /// Keys that mean something where the node itself stands.
  private static let meaningfulKeys: Set<String> = [
    "id", "title", "tags", "by", "via", "source", "locator", "work", "date", "role", "kind", "weight",
    "isInGroup", "isCanonical", "uses", "from",
  ]

  private mutating func addData(ofEdges section: DataValue.Entry, _ ids: NodeIDs) {
    guard section.value.isMap || section.value == .null else {
      return findings.add(.sectionForm(section, "data by id"))
    }
    var wanted: [EdgeEnds: [(number: Int, entry: DataValue.Entry)]] = [:]
    var unknown: [DataValue.Entry] = []
    for entry in section.value.entries {
      guard entry.value.isMap else {
        findings.add(.sectionForm(entry, "data in braces"))
        continue
      }
      if let parts = EdgeIDs.parts(of: entry.key), let from = ids[parts.from], let to = ids[parts.to] {
        wanted[EdgeEnds(parts.relation, from, to), default: []].append((parts.number, entry))
      } else {
        unknown.append(entry)
      }
    }
    var counts: [EdgeEnds: Int] = [:]
    for edge in graph.edges.indices {
      let at = edge.position
      let ends = EdgeEnds(graph.edges.relations[at], graph.edges.from[at], graph.edges.to[at])
      guard let entries = wanted[ends] else { continue }
      let number = counts[ends, default: 0] + 1
      counts[ends] = number
      if let found = entries.last(where: { $0.number == number }) {
        graph.setData(found.entry.value, of: edge)
      }
    }
    for (ends, entries) in wanted {
      unknown += entries.filter { $0.number > counts[ends] ?? 0 }.map(\.entry)
    }
    if !unknown.isEmpty { addUnknown(edges: unknown) }
  }

  private mutating func addUnknown(edges unknown: [DataValue.Entry]) {
    let ids = EdgeIDs(graph)
    let known = graph.edges.indices.prefix(1_000).map {
      String(decoding: ids.bytes(of: $0, in: graph), as: UTF8.self)
    }
    for entry in unknown { addUnknown("edge", entry.keyRange, entry.key, known) }
  }

  // MARK: Relations

  private mutating func addRelations(_ section: DataValue.Entry, _ ids: NodeIDs) {
    guard let list = section.value.texts else {
      return findings.add(.sectionForm(section, "a list such as [Queue supports Toll]"))
    }
    for id in list {
      guard let parts = EdgeIDs.parts(of: id) else {
        findings.add(.notARelation(section.valueRange, id))
        continue
      }
      guard let from = ids[parts.from], let to = ids[parts.to] else {
        let unknown = ids[parts.from] == nil ? parts.from : parts.to
        addUnknown("node", section.valueRange, unknown, ids.names)
        continue
      }
      graph.addEdge(parts.relation, from: from, to: to, origin: section.keyRange ?? .startOfMap)
    }
  }
}

private struct EdgeEnds: Hashable {
  let relation: Relation
  let from: NodeIndex
  let to: NodeIndex

  init(_ relation: Relation, _ from: NodeIndex, _ to: NodeIndex) {
    self.relation = relation
    self.from = from
    self.to = to
  }
}

/// The nodes of a graph by their ids.
struct NodeIDs {
  private var nodes: [String: NodeIndex] = [:]
  /// Enough of them to find one that is nearly the same.
  private(set) var names: [String] = []

  init(_ graph: ClaimGraph) {
    nodes.reserveCapacity(graph.nodes.count)
    for node in graph.nodes.indices { enter(graph.id(of: node), node) }
  }

  subscript(id: String) -> NodeIndex? { nodes[id] }

  mutating func enter(_ id: String, _ node: NodeIndex) {
    nodes[id] = node
    if names.count < 1_000 { names.append(id) }
  }
}
