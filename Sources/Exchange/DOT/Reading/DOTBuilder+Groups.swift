internal import Claims
internal import SourceText
internal import Writing

extension DOTBuilder {
  /// What was read: nodes and edges, then clusters as nodes that hold others. Subgraphs that are no clusters
  /// become a value of the graph.
  /// A file of ours becomes what it was written from.
  consuming func finish() -> (graph: PropertyGraph, counts: DocumentCounts, remarks: DOTRemarks) {
    let counts = DocumentCounts(nodes: graph.nodes.count, edges: graph.edges.count)
    let isOwn = DOTOwnGraph.isOwn(graph)
    addClusters()
    if !isOwn { addSubgraphData() }
    graph.finish()
    graph.graphValues.keepLast()
    graph.nodeValues.keepLast()
    graph.edgeValues.keepLast()
    if isOwn { return (DOTOwnGraph(graph).graph, counts, remarks) }
    readHTML()
    return (graph, counts, remarks)
  }

  private mutating func addClusters() {
    // For each subgraph the innermost cluster around it or itself.
    var clusters: [NodeIndex?] = [nil]
    var depths: [NodeIndex: Int] = [:]
    for number in subgraphs.indices.dropFirst() {
      let subgraph = subgraphs[number]
      let outer = clusters[subgraph.parent]
      guard isCluster(subgraph) else {
        clusters.append(outer)
        continue
      }
      subgraphs[number].isCluster = true
      let node = graph.add(
        PropertyGraph.Node(
          id: clusterID(subgraph, number), parent: outer, origin: subgraph.origin, isGroup: true))
      for value in subgraph.attributes { graph.nodeValues.add(value, to: node.position) }
      depths[node] = (outer.flatMap { depths[$0] } ?? 0) + 1
      clusters.append(node)
    }
    for (subgraph, cluster) in zip(subgraphs, clusters) {
      guard let cluster else { continue }
      for member in subgraph.members {
        put(NodeIndex(Int(member)), into: cluster, depths, at: subgraph.origin)
      }
    }
  }

  /// Puts a node into a cluster, unless it stands in it or in another one already.
  private mutating func put(
    _ node: NodeIndex, into cluster: NodeIndex, _ depths: [NodeIndex: Int], at origin: SourceRange
  ) {
    let known = graph.nodes[node.position].parent
    if known == cluster { return }
    if let known {
      if encloses(cluster, known, depths) { return }
      guard encloses(known, cluster, depths) else {
        return remarks.add(.twoClusters, at: origin.bytes)
      }
    }
    graph.update(node) { $0.parent = cluster }
  }

  private func encloses(_ outer: NodeIndex, _ inner: NodeIndex, _ depths: [NodeIndex: Int]) -> Bool {
    var at = inner
    var steps = (depths[inner] ?? 0) - (depths[outer] ?? 0)
    guard steps >= 0 else { return false }
    while steps > 0, let next = graph.nodes[at.position].parent {
      at = next
      steps -= 1
    }
    return at == outer
  }

  private func isCluster(_ subgraph: DOTSubgraph) -> Bool {
    if subgraph.isCluster { return true }
    guard let key = graph.keys.existing("cluster"),
      let value = subgraph.attributes.last(where: { $0.key == key })
    else { return false }
    let word = graph.texts.string(value.text).lowercased()
    return word == "true" || word == "yes" || (Int(word) ?? 0) != 0
  }

  /// The cluster's name, made different from those of nodes and other clusters.
  private mutating func clusterID(_ subgraph: DOTSubgraph, _ number: Int) -> Text {
    var name = Array(graph.texts[subgraph.name])
    if name.isEmpty { name = Array("cluster".utf8) }
    if enterClusterID(name[...]) { return subgraph.name.isEmpty ? graph.texts.add(name[...]) : subgraph.name }
    name += Array(" #\(number)".utf8)
    while !enterClusterID(name[...]) { name.append(UInt8(ascii: "'")) }
    return graph.texts.add(name[...])
  }
}

// MARK: - Subgraphs that are no clusters

extension DOTBuilder {
  private mutating func addSubgraphData() {
    let kept = subgraphs.indices.dropFirst().filter { number in
      let subgraph = subgraphs[number]
      return !subgraph.isCluster && !(subgraph.name.isEmpty && subgraph.attributes.isEmpty)
    }
    if kept.isEmpty { return }
    for number in kept { remarks.add(.subgraphs, at: subgraphs[number].origin.bytes) }
    let bytes = ByteStream.collect { stream in
      var json = JSONWriter(stream, compact: true)
      json.array { json in
        for number in kept { json.element { write(subgraphs[number], &$0) } }
      }
      stream = json.end()
    }
    setOfGraph("subgraphs", .json, bytes.dropLast())  // the line break at the end
  }

  private func write(_ subgraph: DOTSubgraph, _ json: inout JSONWriter) {
    json.object { json in
      if !subgraph.name.isEmpty { json.member("name", graph.texts[subgraph.name]) }
      let outer = subgraphs[subgraph.parent]
      if !outer.name.isEmpty { json.member("in", graph.texts[outer.name]) }
      for (key, value) in lastValues(of: subgraph) { json.member(graph.keys[key], graph.texts[value]) }
      json.member("nodes") { json in
        json.array { json in
          var seen: Set<UInt32> = []
          for member in subgraph.members where seen.insert(member).inserted {
            json.element { $0.string(graph.texts[graph.nodes[Int(member)].id]) }
          }
        }
      }
    }
  }

  /// What is set of a subgraph, each key once.
  private func lastValues(of subgraph: DOTSubgraph) -> [(KeyIndex, Text)] {
    var values = DOTDefaults()
    for attribute in subgraph.attributes { values.set(attribute) }
    return values.values.map { ($0.key, $0.text) }
  }
}
