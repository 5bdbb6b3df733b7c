internal import Claims
internal import SourceText
internal import XMLStream

extension GraphMLReader {
  /// An edge that names nodes which may still come; an end that is known is nil.
  struct WaitingEdge {
    let edge: EdgeIndex
    let from: Text?
    let to: Text?
  }

  mutating func startDocument(_ start: XMLStart, _ chunk: XMLChunk, _ name: XMLName) {
    if names.elements[start.name.position] != .graphml {
      faults.add(.notGraphML, at: start.offset, "<\(name.qualified)>")
    } else if !name.namespace.isEmpty, !name.namespace.hasPrefix("http://graphml.graphdrawing.org/") {
      faults.add(.otherNamespace, at: start.offset, name.namespace)
    }
    frames.append(Frame(kind: .document, owner: .graph))
    if names.elements[start.name.position] == .graph {
      frames.removeAll()
      startGraph(start, chunk, in: Frame(kind: .document, owner: .graph), [])
    }
  }

  mutating func startGraph(_ start: XMLStart, _ chunk: XMLChunk, in outer: Frame, _ xmlNames: [XMLName]) {
    var frame = outer
    frame.kind = .graph
    frame.isDirected = true
    frame.isInner = outer.kind != .document && outer.kind != .graph
    if outer.kind == .document {
      graphCount += 1
      if graphCount > 1 { faults.add(.severalGraphs, at: start.offset) }
      nodeIDs.beginScope(at: properties.nodes.count)
      edgeIDs.beginScope(at: properties.edges.count)
    } else if outer.kind == .edge {
      faults.add(.graphInEdge, at: start.offset)
    }
    for at in start.attributes {
      let attribute = chunk.attributes[at]
      switch names.attributes[attribute.name.position] {
      case .edgedefault: frame.isDirected = !chunk.bytes[attribute.value].elementsEqual("undirected".utf8)
      default: break
      }
    }
    keepAttributes(of: start, but: [.id, .edgedefault], chunk, of: frame, xmlNames)
    frames.append(frame)
  }

  mutating func startNode(_ start: XMLStart, _ chunk: XMLChunk, in outer: Frame, _ xmlNames: [XMLName]) {
    counts.nodes += 1
    var id: Range<Int>?
    var folder: ArraySlice<UInt8> = []
    var hasMore = false
    for at in start.attributes {
      let attribute = chunk.attributes[at]
      switch names.attributes[attribute.name.position] {
      case .id: id = attribute.value
      case .folderType: folder = chunk.bytes[attribute.value]
      case .hint: break
      default: hasMore = true
      }
    }
    if id == nil {
      faults.add(.nodeWithoutID, at: start.offset)
      guard faults.count(of: .nodeWithoutID) <= Self.mostWithoutID else {
        skipped = 1
        return
      }
    }
    let node = properties.add(
      PropertyGraph.Node(
        id: id.map { properties.texts.add(chunk.bytes[$0]) } ?? .empty, parent: outer.parent,
        origin: .place(start.offset)))
    if !folder.isEmpty, !folder.elementsEqual("leaf".utf8) {
      properties.update(node) {
        $0.isGroup = true
        $0.isClosed = folder.elementsEqual("folder".utf8)
      }
    }
    if let id { enter(node, chunk.bytes[id], at: start.offset) }
    let frame = Frame(kind: .node, owner: .node(node.position), parent: node)
    if hasMore { keepAttributes(of: start, but: [.id, .folderType], chunk, of: frame, xmlNames) }
    frames.append(frame)
  }

  /// Nothing can refer to such nodes, and seven bytes of a file should not cost hundreds of memory.
  private static let mostWithoutID = 10_000

  private mutating func enter(_ node: NodeIndex, _ id: ArraySlice<UInt8>, at offset: Int) {
    let (nodes, texts) = (properties.nodes, properties.texts)
    let isNew = nodeIDs.enter(id, for: node.position) { texts[nodes[$0].id] }
    if !isNew { faults.add(.duplicateNode, at: offset, String(decoding: id, as: UTF8.self)) }
  }

  mutating func endNode(_ frame: Frame) {
    guard case .node(let number) = frame.owner, let text = ports.take(ofNode: number) else { return }
    set(keys.implied("ports"), properties.texts.add(text), .json, of: frame)
  }

  mutating func startEdge(_ start: XMLStart, _ chunk: XMLChunk, in outer: Frame, _ xmlNames: [XMLName]) {
    counts.edges += 1
    var id: Range<Int>?
    var source: Range<Int>?
    var target: Range<Int>?
    var isDirected = outer.isDirected
    var hasMore = false
    for at in start.attributes {
      let attribute = chunk.attributes[at]
      switch names.attributes[attribute.name.position] {
      case .id: id = attribute.value
      case .source: source = attribute.value
      case .target: target = attribute.value
      case .directed: isDirected = !chunk.bytes[attribute.value].elementsEqual("false".utf8)
      case .hint: break
      default: hasMore = true
      }
    }
    guard let source, let target else {
      faults.add(.edgeWithoutEnd, at: start.offset, source == nil ? "source" : "target")
      skipped = 1
      return
    }
    let edge = addEdge(from: source, to: target, id: id, isDirected, chunk, at: start.offset)
    let frame = Frame(kind: .edge, owner: .edge(edge.position), parent: outer.parent)
    if hasMore {
      keepAttributes(of: start, but: [.id, .source, .target, .directed], chunk, of: frame, xmlNames)
    }
    frames.append(frame)
  }

  private mutating func addEdge(
    from source: Range<Int>, to target: Range<Int>, id: Range<Int>?, _ isDirected: Bool, _ chunk: XMLChunk,
    at offset: Int
  ) -> EdgeIndex {
    let (from, to) = (node(chunk.bytes[source]), node(chunk.bytes[target]))
    let nowhere = NodeIndex(0)
    var made = PropertyGraph.Edge(
      id: .empty, from: from ?? nowhere, to: to ?? nowhere, origin: .place(offset))
    made.isDirected = isDirected
    if !isDirected { undirectedCount += 1 }
    if let id { made.id = properties.texts.add(chunk.bytes[id]) }
    let edge = properties.add(made)
    if from == nil || to == nil {
      waiting.append(
        WaitingEdge(
          edge: edge, from: from == nil ? properties.texts.add(chunk.bytes[source]) : nil,
          to: to == nil ? properties.texts.add(chunk.bytes[target]) : nil))
    }
    if let id {
      let (edges, texts) = (properties.edges, properties.texts)
      let isNew = edgeIDs.enter(chunk.bytes[id], for: edge.position) { texts[edges[$0].id] }
      if !isNew { faults.add(.repeatedEdgeID, at: offset, String(decoding: chunk.bytes[id], as: UTF8.self)) }
    }
    return edge
  }

  func node(_ id: ArraySlice<UInt8>) -> NodeIndex? {
    nodeIDs.find(id) { properties.texts[properties.nodes[$0].id] }.map { NodeIndex($0) }
  }

  /// Ties the edges of a graph that is over to the nodes that came after them.
  mutating func endScope() {
    for edge in waiting {
      for (end, isSource) in [(edge.from, true), (edge.to, false)] {
        guard let end else { continue }
        if let node = node(properties.texts[end]) {
          properties.update(edge.edge) { if isSource { $0.from = node } else { $0.to = node } }
        } else {
          lostEdges.insert(edge.edge.position)
          let offset = Int(properties.edges[edge.edge.position].origin.start)
          faults.add(.danglingEdge, at: offset, properties.texts.string(end))
        }
      }
    }
    waiting.removeAll()
  }
}
