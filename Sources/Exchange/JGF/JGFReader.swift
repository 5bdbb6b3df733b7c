internal import Claims
internal import Reading
internal import SourceText

/// Reads a graph in JSON Graph Format.
struct JGFReader {
  private var json: JSONInput
  private var graph = PropertyGraph()
  private var nodes: [ExactName: NodeIndex] = [:]

  init(_ json: JSONInput) { self.json = json }

  mutating func read(_ mapping: PropertyMapping) -> ImportedGraph {
    if let root = json.document.root, let document = self.document(root) { read(document) }
    graph.finish()
    let counts = DocumentCounts(nodes: graph.nodes.count, edges: graph.edges.count)
    let claims = ClaimMapper.graph(of: graph, mapping, file: json.file, into: &json.findings)
    return ImportedGraph(graph: claims, findings: json.findings, counts: counts)
  }

  private mutating func add(
    _ grade: Finding.Grade, _ code: String, _ value: JSONValue, _ message: String, help: String
  ) {
    json.findings.add(Finding(grade, code, at: json.range(value), message, help: help))
  }

  /// The graph of the file; of several the first.
  private mutating func document(_ root: JSONValue) -> JSONValue? {
    if let graph = root["graph"] { return graph }
    let graphs = root["graphs"].map { Array($0.elements) } ?? []
    if graphs.count > 1 {
      add(
        .warning, "several-graphs", graphs[1], "the file has \(graphs.count) graphs; the first is read",
        help: "put each into a file of its own")
    }
    if graphs.isEmpty {
      add(
        .error, "no-graph", root, "there is no member 'graph' or 'graphs'",
        help: "say with --from which format the file is in")
    }
    return graphs.first
  }

  private mutating func read(_ document: JSONValue) {
    let own = graph.values(of: document["metadata"])
    let further = graph.values(
      of: document, besides: ["label", "nodes", "edges", "hyperedges", "metadata", "directed"])
    for value in further + own { graph.graphValues.add(value, to: 0) }
    if let label = document["label"]?.bytes, document["metadata"]?["title"] == nil {
      graph.setOfGraph(graph.key("title"), graph.texts.add(label))
    }
    readNodes(document["nodes"])
    let isDirected = document["directed"]?.bool ?? true
    for edge in document["edges"].map({ Array($0.elements) }) ?? [] { readEdge(edge, isDirected) }
    for edge in document["hyperedges"].map({ Array($0.elements) }) ?? [] { readHyperedge(edge) }
  }

  /// Version 2 keys nodes by id, version 1 lists them.
  private mutating func readNodes(_ value: JSONValue?) {
    guard let value else { return }
    for member in value.members { readNode(member.name, member.value) }
    for node in value.elements {
      guard let id = node["id"] else {
        add(.error, "missing-id", node, "a node has no id", help: "give each node an id of its own")
        continue
      }
      readNode(id, node)
    }
  }

  private mutating func readNode(_ id: JSONValue, _ facts: JSONValue) {
    let name = id.name
    let node = graph.add(
      .init(id: graph.texts.add(name.bytes), parent: nil, origin: json.range(id)))
    if nodes.updateValue(node, forKey: name) != nil {
      add(
        .error, "repeated-id", id, "a second node has the id '\(name.string)'",
        help: "give each node an id of its own")
    }
    let own = graph.values(of: facts["metadata"])
    // What the metadata says again need not be said twice.
    let said = Set(own.map { graph.keys[$0.key] })
    graph.set(graph.values(of: facts, besides: said.union(["id", "metadata"])), of: node)
    graph.set(own, of: node)
  }

  private mutating func readEdge(_ facts: JSONValue, _ isDirected: Bool) {
    guard let from = end(facts["source"], of: facts), let to = end(facts["target"], of: facts) else { return }
    add(facts, from: from, to: to, isDirected: facts["directed"]?.bool ?? isDirected)
  }

  private mutating func add(_ facts: JSONValue, from: NodeIndex, to: NodeIndex, isDirected: Bool) {
    let id = facts["id"]?.bytes.map { graph.texts.add($0) } ?? .empty
    let edge = graph.add(
      .init(id: id, from: from, to: to, origin: json.range(facts), isDirected: isDirected))
    let own = graph.values(of: facts["metadata"])
    let said = Set(own.map { graph.keys[$0.key] })
    graph.set(
      graph.values(of: facts, besides: said.union(["id", "source", "target", "directed", "metadata"])),
      of: edge)
    graph.set(own, of: edge)
  }

  private mutating func end(_ value: JSONValue?, of edge: JSONValue) -> NodeIndex? {
    guard let value else {
      add(
        .error, "missing-end", edge, "an edge lacks 'source' or 'target'",
        help: "name both nodes by their ids")
      return nil
    }
    let name = value.name
    if let known = nodes[name] { return known }
    add(
      .error, "dangling-edge", value, "there is no node '\(name.string)'",
      help: "add the node, or correct the id")
    return nil
  }

  /// A node that stands for the edge, with an edge from each source and to each target.
  private mutating func readHyperedge(_ facts: JSONValue) {
    let ends = [("source", facts["source"]), ("target", facts["target"]), ("nodes", facts["nodes"])]
    let node = graph.add(
      .init(
        id: facts["id"]?.bytes.map { graph.texts.add($0) } ?? graph.texts.add("hyperedge"), parent: nil,
        origin: json.range(facts)))
    let own = graph.values(of: facts["metadata"])
    graph.set(
      graph.values(of: facts, besides: ["id", "source", "target", "nodes", "directed", "metadata"]) + own,
      of: node)
    for (role, list) in ends {
      for value in list.map({ Array($0.elements) }) ?? [] {
        guard let other = end(value, of: facts) else { continue }
        let isSource = role == "source"
        let edge = graph.add(
          .init(
            id: .empty, from: isSource ? other : node, to: isSource ? node : other, origin: json.range(value),
            isDirected: role != "nodes"))
        if let relation = facts["relation"]?.bytes {
          graph.set(graph.key("relation"), graph.texts.add(relation), of: edge)
        }
      }
    }
  }
}
