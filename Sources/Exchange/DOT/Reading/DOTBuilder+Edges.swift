internal import Claims
internal import SourceText

extension DOTBuilder {
  /// Edges along a row of ends: `a -> b, c -> {d e}`.
  mutating func addEdges(_ ends: ArraySlice<DOTEnd>, _ attributes: [PropertyValue], key: Text?) {
    var tails = ends.startIndex..<ends.endIndex
    var next = ends.startIndex
    while next < ends.endIndex {
      // A run of ends without an arrow between them.
      let start = next
      repeat { next += 1 } while next < ends.endIndex && !ends[next].followsArrow
      let heads = start..<next
      if start > ends.startIndex {
        let more = tails.count * heads.count - 1
        if more == 0 || affords(more * (attributes.count + 1), at: ends[start].place) {
          for tail in tails {
            for head in heads { connect(ends[tail], ends[head], attributes, key) }
          }
        }
      }
      tails = heads
    }
  }

  private mutating func connect(
    _ tail: DOTEnd, _ head: DOTEnd, _ attributes: [PropertyValue], _ key: Text?
  ) {
    let place = tail.place.lowerBound..<head.place.upperBound
    if case (.node(let from), .node(let to)) = (tail.target, head.target) {
      return connect(from, tail.port, to, head.port, attributes, key, at: place)
    }
    guard let tails = nodes(of: tail), let heads = nodes(of: head),
      affords(tails.count * heads.count * (attributes.count + 1), at: place)
    else { return }
    for from in tails {
      for to in heads { connect(from, tail.port, to, head.port, attributes, key, at: place) }
    }
  }

  private mutating func nodes(of end: DOTEnd) -> [Int]? {
    switch end.target {
    case .node(let node): [node]
    case .subgraph(let subgraph): nodes(in: subgraph, at: end.place)
    }
  }

  private mutating func connect(
    _ from: Int, _ tailPort: Text, _ to: Int, _ headPort: Text, _ attributes: [PropertyValue], _ key: Text?,
    at place: Range<Int>
  ) {
    let (tail, head) = (NodeIndex(from), NodeIndex(to))
    var ports = (tail: tailPort, head: headPort)
    let edge: EdgeIndex
    if isStrict || key != nil, let known = knownEdge(tail, head, key) {
      edge = known
      if graph.edges[edge.position].from != tail { ports = (headPort, tailPort) }
    } else {
      edge = addEdge(tail, head, key, at: place)
    }
    if !ports.tail.isEmpty { graph.set(graph.key("tailport"), ports.tail, of: edge) }
    if !ports.head.isEmpty { graph.set(graph.key("headport"), ports.head, of: edge) }
    set(attributes, of: edge)
  }

  private mutating func addEdge(
    _ tail: NodeIndex, _ head: NodeIndex, _ key: Text?, at place: Range<Int>
  ) -> EdgeIndex {
    let edge = graph.add(
      PropertyGraph.Edge(
        id: .empty, from: tail, to: head, origin: Self.origin(place), isDirected: isDirected))
    if isStrict || key != nil {
      edgeKeys[edge] = key
      mergeableEdges.enter(edge.position, under: hash(tail, head, key))
    }
    let defaults = edgeDefaults(at: place)
    if !defaults.isEmpty, affords(defaults.count, at: place) { set(defaults, of: edge) }
    return edge
  }

  /// The edge that the file means again: in a strict graph any between the two nodes, else one with the key.
  private func knownEdge(_ tail: NodeIndex, _ head: NodeIndex, _ key: Text?) -> EdgeIndex? {
    mergeableEdges.find(hash(tail, head, key)) { number in
      let edge = graph.edges[number]
      let isSame =
        edge.from == tail && edge.to == head || !isDirected && edge.from == head && edge.to == tail
      guard isSame, !isStrict, let key, let known = edgeKeys[EdgeIndex(number)] else {
        return isSame && isStrict
      }
      return graph.texts[known] == graph.texts[key]
    }.map { EdgeIndex($0) }
  }

  private func hash(_ tail: NodeIndex, _ head: NodeIndex, _ key: Text?) -> UInt64 {
    let (low, high) = isDirected || tail.raw < head.raw ? (tail, head) : (head, tail)
    let name = isStrict ? 0 : key.map { mergeableEdges.hash(graph.texts[$0]) } ?? 0
    return mergeableEdges.hash(low.raw, high.raw, UInt32(truncatingIfNeeded: name))
  }
}
