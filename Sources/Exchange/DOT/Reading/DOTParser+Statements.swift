internal import Claims

extension DOTParser {
  mutating func nameGraph(_ name: ArraySlice<UInt8>) {
    builder.nameGraph(name)
    state = .graphBrace
  }

  // MARK: Ends

  mutating func addNode(_ name: ArraySlice<UInt8>, at place: Range<Int>) {
    add(.node(builder.node(name, at: place)), at: place)
    state = .afterNode
  }

  private mutating func add(_ target: DOTEnd.Target, at place: Range<Int>) {
    ends.append(DOTEnd(target: target, place: place, followsArrow: statement.isAfterArrow))
    statement.isAfterArrow = false
  }

  mutating func addPort(_ name: ArraySlice<UInt8>) {
    ends[ends.count - 1].port = builder.graph.texts.add(name)
    state = .afterPort
  }

  mutating func addCompassPoint(_ name: ArraySlice<UInt8>) {
    let port = builder.graph.texts[ends[ends.count - 1].port]
    ends[ends.count - 1].port = builder.graph.texts.add(port + [UInt8(ascii: ":")] + name)
    state = .afterCompass
  }

  // MARK: Subgraphs

  /// - Parameter name: nil for one without a name, of which the brace has been read.
  mutating func openSubgraph(_ name: ArraySlice<UInt8>?, at place: Range<Int>) {
    guard frames.count < Self.deepest else { return failTooDeep(at: place) }
    frames.append(
      DOTFrame(
        firstEnd: statement.firstEnd, firstSubgraph: statement.firstSubgraph, hasArrow: statement.hasArrow,
        isAfterArrow: statement.isAfterArrow, place: place))
    builder.openSubgraph(name, at: place)
    statement.firstEnd = ends.count
    statement.firstSubgraph = builder.subgraphs.count
    statement.hasArrow = false
    statement.isAfterArrow = false
    state = name == nil ? .statement : .subgraphBrace
  }

  /// Goes on with the statement that the subgraph is an end of.
  mutating func closeSubgraph() {
    guard let frame = frames.popLast() else { return }
    statement.firstEnd = frame.firstEnd
    statement.firstSubgraph = frame.firstSubgraph
    statement.hasArrow = frame.hasArrow
    statement.isAfterArrow = frame.isAfterArrow
    add(.subgraph(builder.closeSubgraph()), at: frame.place)
    state = .afterSubgraph
  }

  // MARK: Attributes

  mutating func beginGraphAttribute(_ name: ArraySlice<UInt8>) {
    statement.subject = .graph
    statement.attribute = builder.key(name)
    state = .graphEquals
  }

  mutating func nameAttribute(_ name: ArraySlice<UInt8>) {
    statement.attribute = builder.key(name)
    state = .attributeEquals
  }

  mutating func setAttribute(_ text: ArraySlice<UInt8>, isHTML: Bool, at place: Range<Int>) {
    if let key = statement.attribute {
      let value = PropertyValue(key: key, kind: isHTML ? .html : .string, text: builder.graph.texts.add(text))
      statement.attributes.append(value)
      if key == builder.edgeKeyName { statement.edgeKey = value.text }
      if statement.subject == .graph, frames.isEmpty, key == builder.charsetName {
        isLatin1 = DOTStrings.isLatin1(text)
      }
    }
    state = state == .graphValue ? .afterGraphValue : .afterValue
  }

  // MARK: The end of a statement

  mutating func endStatement() {
    takeStatement()
    ends.removeLast(ends.count - statement.firstEnd)
    builder.dropPassing(from: statement.firstSubgraph)
    statement.firstSubgraph = builder.subgraphs.count
    statement.attributes.removeAll(keepingCapacity: true)
    statement.attribute = nil
    statement.edgeKey = nil
    statement.hasArrow = false
    statement.subject = .ends
    state = .statement
  }

  /// Takes what has been read of the statement at hand.
  mutating func takeStatement() {
    let attributes = statement.attributes
    switch statement.subject {
    case .ends where statement.hasArrow:
      builder.addEdges(ends[statement.firstEnd...], attributes, key: statement.edgeKey)
    case .ends: if !attributes.isEmpty { builder.set(attributes, ofAll: ends[statement.firstEnd...]) }
    case .graph: builder.setOfSubgraph(attributes)
    case .nodes: builder.setDefaults(.node, attributes)
    case .edges: builder.setDefaults(.edge, attributes.filter { $0.key != builder.edgeKeyName })
    }
  }
}
