internal import Claims
internal import XMLStream

/// A hyperedge becomes a node, each of its ends an edge from or to that node.
extension GraphMLReader {
  mutating func startHyperedge(
    _ start: XMLStart, _ chunk: XMLChunk, in outer: Frame, _ xmlNames: [XMLName]
  ) {
    faults.add(.hyperedge, at: start.offset)
    let id = start.attributes.first { names.attributes[chunk.attributes[$0].name.position] == .id }
    let text = id.map { properties.texts.add(chunk.bytes[chunk.attributes[$0].value]) } ?? .empty
    let node = properties.add(
      PropertyGraph.Node(id: text, parent: outer.parent, origin: .place(start.offset)))
    madeNodes.insert(node.position)
    let frame = Frame(kind: .hyperedge, owner: .node(node.position), parent: node)
    set(keys.implied("hyperedge"), properties.texts.add("true"), .bool, of: frame)
    keepAttributes(of: start, but: [.id], chunk, of: frame, xmlNames)
    frames.append(frame)
  }

  mutating func startEndpoint(
    _ start: XMLStart, _ chunk: XMLChunk, in outer: Frame, _ xmlNames: [XMLName]
  ) {
    var node: ArraySlice<UInt8>?
    var id: ArraySlice<UInt8>?
    var type: ArraySlice<UInt8> = []
    for attribute in chunk.attributes[start.attributes] {
      switch names.attributes[attribute.name.position] {
      case .node: node = chunk.bytes[attribute.value]
      case .id: id = chunk.bytes[attribute.value]
      case .type: type = chunk.bytes[attribute.value]
      default: break
      }
    }
    guard let node, case .node(let hyperedge) = outer.owner else {
      faults.add(.edgeWithoutEnd, at: start.offset, "node")
      skipped = 1
      return
    }
    let (known, hub) = (self.node(node), NodeIndex(hyperedge))
    let isIncoming = type.elementsEqual("in".utf8)
    let end = known ?? hub
    var edge = PropertyGraph.Edge(
      id: id.map { properties.texts.add($0) } ?? .empty, from: isIncoming ? end : hub,
      to: isIncoming ? hub : end, origin: .place(start.offset))
    edge.isDirected = isIncoming || type.elementsEqual("out".utf8)
    let index = properties.add(edge)
    madeEdges.insert(index.position)
    if known == nil {
      let name = properties.texts.add(node)
      waiting.append(WaitingEdge(edge: index, from: isIncoming ? name : nil, to: isIncoming ? nil : name))
    }
    let frame = Frame(kind: .endpoint, owner: .edge(index.position), parent: outer.parent)
    keepAttributes(of: start, but: [.id, .node, .type], chunk, of: frame, xmlNames)
    frames.append(frame)
  }
}
