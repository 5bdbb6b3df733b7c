internal import Claims
internal import SourceText

extension GraphMLReader {
  static let nodeLabel = "label of a drawn node"
  static let edgeLabel = "label of a drawn edge"
  static let nodeFill = "colour of a drawn node"

  /// Settles what can only be told when all has been read.
  ///
  /// - Parameter isWhole: whether the document was read to its end.
  mutating func finish(isWhole: Bool, into findings: inout FindingList) {
    if isWhole {
      if graphCount == 0, counts.nodes == 0 {
        findings.add(Finding(.warning, "no-graph", "the document holds no graph"))
      }
      endScope()
    } else {
      // What the missing rest would have said of these edges, nobody knows.
      for edge in waiting { lostEdges.insert(edge.edge.position) }
    }
    tellDirections(&findings)
    tellKeys(&findings)
    faults.report(into: &findings)
    applyFallbacks(&findings)
    nameKeys()
    if KeyPlan.isOurs(properties) { settleOwn() }
    properties.remove(edges: lostEdges)
    properties.finish()
  }

  private func tellDirections(_ findings: inout FindingList) {
    guard undirectedCount > 0, undirectedCount < counts.edges else { return }
    findings.add(
      Finding(
        .note, "mixed-direction",
        "\(undirectedCount) of \(counts.edges) edges have no direction, the others have one",
        help: "many programs read either all edges as directed or none"))
  }

  private func tellKeys(_ findings: inout FindingList) {
    for key in keys.all {
      if !key.isDeclared, key.uses > 0 {
        findings.add(
          Finding(
            .warning, "undeclared-key", at: .place(key.offset),
            "the key '\(key.name)' is not declared; its values (\(key.uses)) are kept as text",
            help:
              "declare it before the graph: <key id=\"\(key.name)\" attr.name=\"\(key.name)\" for=\"all\"/>"))
      }
      if let (offset, text) = key.firstMisfit {
        findings.add(
          Finding(
            .warning, "wrong-type", at: .place(offset),
            "'\(text)' is no \(key.type), as values of '\(key.name)' should be (\(key.misfits) are not);"
              + " it is kept as text",
            help: "correct it, or declare the key with attr.type=\"string\""))
      }
    }
  }

  /// Gives the declared defaults to what has no value of its own.
  private mutating func applyFallbacks(_ findings: inout FindingList) {
    var (forNodes, forEdges): ([PropertyValue], [PropertyValue]) = ([], [])
    for (number, key) in keys.all.enumerated() {
      guard let text = key.fallback else { continue }
      let value = PropertyValue(key: KeyIndex(number), kind: key.kind, text: text)
      if key.domain == .node || key.domain == .all { forNodes.append(value) }
      if key.domain == .edge || key.domain == .all { forEdges.append(value) }
      if key.domain == .graph, !properties.graphValues.values.contains(where: { $0.key == value.key }) {
        properties.graphValues.add(value, to: 0)
      }
    }
    let wanted = forNodes.count * properties.nodes.count + forEdges.count * properties.edges.count
    guard wanted <= max(Self.fewFallbacks, 8 * (counts.nodes + counts.edges)) else {
      findings.add(
        Finding(
          .warning, "too-many-defaults", "the keys' defaults would make \(wanted) values; they are left out"))
      return
    }
    properties.nodeValues.fill(forNodes, owners: properties.nodes.count, but: madeNodes)
    properties.edgeValues.fill(forEdges, owners: properties.edges.count, but: madeEdges)
  }

  private static let fewFallbacks = 1_000_000

  /// Puts the keys of the property graph for the numbers that stood for them.
  private mutating func nameKeys() {
    let known = keys.all.filter { $0.isDeclared && $0.use == .plain }
    let hasLabel = { (domain: GraphMLKeys.Domain) in
      known.contains { ($0.domain == domain || $0.domain == .all) && $0.name.lowercased() == "label" }
    }
    let drawn = [
      Self.nodeLabel: hasLabel(.node) ? "NodeLabel" : "label",
      Self.edgeLabel: hasLabel(.edge) ? "EdgeLabel" : "label",
      Self.nodeFill: known.contains { $0.name.lowercased() == "color" } ? "Fill" : "color",
    ]
    let numbers = keys.all.map { properties.key($0.isImplied ? drawn[$0.name] ?? $0.name : $0.name) }
    let (all, texts) = (keys.all, properties.texts)
    let settle = { (value: inout PropertyValue) in
      let key = all[value.key.position]
      // One that was declared after its use.
      if value.kind == .string, key.uses > 0, TypedValue.of(texts[value.text], key.type, key.kind) != nil {
        value.kind = key.kind
      }
      value.key = numbers[value.key.position]
    }
    properties.graphValues.change(settle)
    properties.nodeValues.change(settle)
    properties.edgeValues.change(settle)
  }
}

extension PropertyRows {
  /// Gives values to all owners that have none under the same key.
  fileprivate mutating func fill(_ values: [PropertyValue], owners: Int, but excepted: Set<Int>) {
    if values.isEmpty { return }
    rewrite(owners: owners) { owner, own in
      if excepted.contains(owner) { return Array(own) }
      return own + values.filter { value in !own.contains { $0.key == value.key } }
    }
  }
}
