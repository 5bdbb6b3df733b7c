internal import Claims
internal import SourceText
internal import Writing
internal import XMLStream

/// Writes what a claim graph says of its nodes, edges and itself as `data` elements; both GraphML dialects
/// carry the same. What is empty is left out, as tools read an empty text and a missing one alike.
struct GraphMLData {
  let graph: ClaimGraph
  private var json: GraphJSON
  /// The path last written; neighbours mostly share it.
  private var groupPath: (group: GroupIndex, titles: String)?
  private let nodeKeys = GraphMLNodeKeys()
  private let edgeKeys = GraphMLEdgeKeys()
  private let graphKeys = GraphMLGraphKeys()
  private let fragments: GraphMLFragments
  /// The words for each of the few sets of traits there can be.
  private let traitNames = (0...UInt8.max).map { NodeTraits(rawValue: $0).names.joined(separator: " ") }

  init(_ graph: ClaimGraph) {
    self.graph = graph
    json = GraphJSON(graph)
    fragments = GraphMLFragments(nodeKeys, edgeKeys, graph.files)
  }

  func declareKeys(_ xml: inout XMLWriter) {
    for key in graphKeys.all + nodeKeys.all + edgeKeys.all { key.declare(&xml) }
  }

  func writeGraph(_ xml: inout XMLWriter) {
    var json = json
    let facts: [(GraphMLKey, ArraySlice<UInt8>)] = [
      (graphKeys.title, Array((graph.title ?? "").utf8)[...]),
      (graphKeys.metadata, graph.metadata.entries.isEmpty ? [] : jsonText { $0.data(graph.metadata) }),
      (graphKeys.groups, graph.groups.isEmpty ? [] : jsonText { json.groups(&$0) }),
      (graphKeys.structures, graph.structures.isEmpty ? [] : jsonText { json.structures(&$0) }),
    ]
    for (key, value) in facts where !value.isEmpty {
      xml.newLine()
      write(key, value, &xml)
    }
  }

  /// Must come last in the graph, when all has been written that may hold such characters.
  func writeReplacements(_ xml: inout XMLWriter) {
    guard xml.replacements > 0 else { return }
    xml.newLine()
    write(graphKeys.replaced, String(xml.replacements), &xml)
  }

  mutating func write(_ node: NodeIndex, _ xml: inout XMLWriter) {
    let (id, title, text) = (
      json.id(node), graph.texts[graph.nodes.titles[node.position]],
      graph.texts[graph.nodes.texts[node.position]]
    )
    let words = title.isEmpty ? text : title
    let label = words.isEmpty ? id : words
    write(nodeKeys.uid, id, &xml)
    write(nodeKeys.label, label, &xml)
    write(nodeKeys.name, label, &xml)
    fragments.words(graph.nodes.kinds[node.position], graph.nodes.roles[node.position], &xml)
    write(nodeKeys.title, title, &xml)
    write(nodeKeys.text, text, &xml)
    writeCitation(of: node, &xml)
    writePlace(of: node, &xml)
    writeColor(of: node, &xml)
    writeCheck(of: node, &xml)
    if let data = graph.data(of: node) { write(nodeKeys.data, jsonText { $0.data(data) }, &xml) }
    write(nodeKeys.origin, graph.nodes.origins[node.position], &xml)
  }

  /// A group as a node of its own.
  mutating func write(_ group: GroupIndex, _ xml: inout XMLWriter) {
    let facts = graph.groups[group.position]
    write(nodeKeys.uid, facts.id, &xml)
    write(nodeKeys.label, facts.title, &xml)
    write(nodeKeys.name, facts.title, &xml)
    write(nodeKeys.kind, NodeKind.group.rawValue, &xml)
    write(nodeKeys.title, facts.title, &xml)
    write(nodeKeys.tags, facts.tags.map { graph.tagNames[$0.position] }.joined(separator: " "), &xml)
    write(nodeKeys.color, facts.color?.hex, &xml)
    if !facts.data.entries.isEmpty { write(nodeKeys.data, jsonText { $0.data(facts.data) }, &xml) }
    write(nodeKeys.origin, facts.origin, &xml)
  }

  mutating func write(_ edge: EdgeIndex, _ xml: inout XMLWriter) {
    fragments.words(graph.edges.relations[edge.position], &xml)
    write(edgeKeys.origin, graph.edges.origins[edge.position], &xml)
  }

  private func writeCitation(of node: NodeIndex, _ xml: inout XMLWriter) {
    write(nodeKeys.by, json.attribution.parties[node] ?? [], &xml)
    write(nodeKeys.via, json.attribution.via[node] ?? [], &xml)
    write(nodeKeys.source, json.attribution.sources[node].map { [$0] } ?? [], &xml)
    guard let citation = graph.nodes.citations[node] else { return }
    write(nodeKeys.locator, citation.locator, &xml)
    write(nodeKeys.work, citation.work, &xml)
    write(nodeKeys.date, citation.date, &xml)
    // XML Schema spells numbers that are none in another way than Swift; a weight is none of them.
    if let weight = citation.weight, weight.isFinite { write(nodeKeys.weight, weight.description, &xml) }
  }

  private mutating func writePlace(of node: NodeIndex, _ xml: inout XMLWriter) {
    if !graph.tags(of: node).isEmpty {
      write(nodeKeys.tags, graph.tagNames(of: node).joined(separator: " "), &xml)
    }
    write(nodeKeys.traits, traitNames[Int(graph.nodes.traits[node.position].rawValue)], &xml)
    if let owner = graph.nodes.owners[node.position] { write(nodeKeys.argument, json.id(owner), &xml) }
    guard let group = graph.nodes.groups[node.position] else { return }
    if groupPath?.group != group { groupPath = (group, path(of: group)) }
    write(nodeKeys.group, groupPath?.titles, &xml)
    write(nodeKeys.groupID, graph.groups[group.position].id, &xml)
  }

  private func writeCheck(of node: NodeIndex, _ xml: inout XMLWriter) {
    guard let check = graph.check(of: node) else { return }
    write(nodeKeys.verdict, check.verdict.rawValue, &xml)
    write(nodeKeys.flags, check.flags.map(\.rawValue).joined(separator: " "), &xml)
    write(nodeKeys.foundAt, check.place, &xml)
    write(nodeKeys.ruling, check.ruling?.verdict.rawValue, &xml)
  }

  private func writeColor(of node: NodeIndex, _ xml: inout XMLWriter) {
    if let own = graph.nodes.colors[node.position] {
      write(nodeKeys.color, own.hex, &xml)
      xml.fragment(GraphMLFragments.color(nodeKeys, own))
    } else {
      fragments.color(graph.nodes.kinds[node.position], graph.nodes.roles[node.position], &xml)
    }
  }
}

extension GraphMLData {
  private func write(_ key: GraphMLKey, _ utf8: ArraySlice<UInt8>, _ xml: inout XMLWriter) {
    if !utf8.isEmpty { xml.element(key.data, utf8) }
  }

  private func write(_ key: GraphMLKey, _ text: String?, _ xml: inout XMLWriter) {
    if let text, !text.isEmpty { xml.element(key.data, text) }
  }

  /// Ids as the map writes them, parted by blanks.
  private func write(_ key: GraphMLKey, _ nodes: [NodeIndex], _ xml: inout XMLWriter) {
    guard !nodes.isEmpty else { return }
    xml.start(key.data)
    for (number, node) in nodes.enumerated() {
      if number > 0 { xml.text(" ") }
      xml.text(graph.localID(of: node))
    }
    xml.end()
  }

  private mutating func write(_ key: GraphMLKey, _ origin: SourceRange, _ xml: inout XMLWriter) {
    guard let place = json.positions.position(of: Int(origin.start), in: origin.file) else { return }
    xml.start(key.data)
    xml.fragment(fragments.fileHeads[origin.file.position])
    xml.text(place.line)
    xml.fragment(fragments.colon)
    xml.text(place.column)
    xml.end()
  }

  /// Of groups nested deeper than that the innermost only, so that a file stays in proportion to its map.
  private static let longestPath = 64

  private func path(of group: GroupIndex) -> String {
    graph.groupPath(of: group).suffix(Self.longestPath).map { graph.groups[$0.position].title }
      .joined(separator: " / ")
  }

  private func jsonText(_ value: (inout JSONWriter) -> Void) -> ArraySlice<UInt8> {
    ByteStream.collect { stream in
      var json = JSONWriter(stream, compact: true)
      value(&json)
      stream = json.end()
    }.dropLast()  // the line break at the end
  }
}
