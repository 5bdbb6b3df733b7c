internal import Claims
internal import Reading
internal import SourceText

/// Reads elements of Cytoscape.js: two lists, or one list of both with a `group` each.
struct CytoscapeReader {
  private var json: JSONInput
  private var graph = PropertyGraph()
  /// What networkx says of all edges.
  private var isDirected = true
  private var nodes: [ExactName: NodeIndex] = [:]

  init(_ json: JSONInput) { self.json = json }

  mutating func read(_ mapping: PropertyMapping) -> ImportedGraph {
    if let root = json.document.root { read(root) }
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

  private mutating func read(_ root: JSONValue) {
    // The elements alone are common too.
    guard let elements = root["elements"] ?? (root.isArray ? root : nil) else {
      return add(
        .error, "no-elements", root, "there is no member 'elements'",
        help: "say with --from which format the file is in")
    }
    isDirected = root["directed"]?.bool ?? true
    for value in graph.values(of: root["data"]) { graph.graphValues.add(value, to: 0) }
    let mixed = Array(elements.elements)
    let nodes = (elements["nodes"].map { Array($0.elements) } ?? []) + mixed.filter { !Self.isEdge($0) }
    let edges = (elements["edges"].map { Array($0.elements) } ?? []) + mixed.filter { Self.isEdge($0) }
    for node in nodes { readNode(node) }
    for node in nodes { readParent(of: node) }
    for edge in edges { readEdge(edge) }
  }

  private static func isEdge(_ element: JSONValue) -> Bool {
    element["group"]?.string == "edges" || element["data"]?["source"] != nil
  }

  private func name(_ value: JSONValue?) -> ExactName? {
    value.flatMap { $0.bytes != nil || $0.numeral != nil ? $0.name : nil }
  }

  private mutating func readNode(_ element: JSONValue) {
    guard let data = element["data"], let id = name(data["id"]) else {
      return add(.error, "missing-id", element, "a node has no id", help: "give each node an id of its own")
    }
    let node = graph.add(.init(id: graph.texts.add(id.bytes), parent: nil, origin: json.range(element)))
    if nodes.updateValue(node, forKey: id) != nil {
      add(
        .error, "repeated-id", element, "a second node has the id '\(id.string)'",
        help: "give each node an id of its own")
    }
    graph.set(graph.values(of: data, besides: ["id", "parent"]), of: node)
    // Where it stands in the drawing, and what classes it has.
    graph.set(graph.values(of: element, besides: ["data", "group"]), of: node)
  }

  private mutating func readParent(of element: JSONValue) {
    guard let data = element["data"], let node = name(data["id"]).flatMap({ nodes[$0] }),
      let parent = name(data["parent"])
    else { return }
    guard let group = nodes[parent] else {
      return add(
        .error, "unknown-group", data["parent"] ?? element, "there is no node '\(parent.string)' to stand in",
        help: "add the node, or correct the id")
    }
    graph.update(node) { $0.parent = group }
  }

  private mutating func readEdge(_ element: JSONValue) {
    guard let data = element["data"], let from = end(data["source"], of: element),
      let to = end(data["target"], of: element)
    else { return }
    let id = name(data["id"]).map { graph.texts.add($0.bytes) } ?? .empty
    let edge = graph.add(
      .init(id: id, from: from, to: to, origin: json.range(element), isDirected: isDirected))
    graph.set(graph.values(of: data, besides: ["id", "source", "target"]), of: edge)
    graph.set(graph.values(of: element, besides: ["data", "group"]), of: edge)
  }

  private mutating func end(_ value: JSONValue?, of edge: JSONValue) -> NodeIndex? {
    guard let id = name(value) else {
      add(
        .error, "missing-end", edge, "an edge lacks 'source' or 'target'",
        help: "name both nodes by their ids")
      return nil
    }
    if let known = nodes[id] { return known }
    add(
      .error, "dangling-edge", value ?? edge, "there is no node '\(id.string)'",
      help: "add the node, or correct the id")
    return nil
  }
}
