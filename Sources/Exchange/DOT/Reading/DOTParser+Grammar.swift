extension DOTParser {
  /// Takes a keyword or sign, or the end of the file.
  mutating func handle(_ token: DOTToken, _ window: [UInt8]) {
    switch token {
    case .unterminated, .tooLong: return failInString(token, window)
    case .end: return end(window)
    default: break
    }
    switch state {
    case .start, .afterStrict: begin(token, window)
    case .graphName where token == .openBrace, .graphBrace where token == .openBrace: state = .statement
    case .statement: beginStatement(token, window)
    case .afterNode, .afterPort, .afterCompass, .afterSubgraph, .afterList, .afterGraphValue:
      goOn(token, window)
    case .head where token == .openBrace, .subgraphName where token == .openBrace:
      openSubgraph(nil, at: place)
    case .head where token == .subgraph: state = .subgraphName
    case .subgraphBrace where token == .openBrace: state = .statement
    case .list where token == .openBracket, .macroList where token == .openBracket: state = .attribute
    case .macroEquals where token == .equals: state = .macroList
    case .attribute where token == .closeBracket, .afterValue where token == .closeBracket: state = .afterList
    case .attributeEquals where token == .equals: state = .attributeValue
    case .afterValue where token == .comma || token == .semicolon: state = .attribute
    case .graphEquals where token == .equals: state = .graphValue
    case .end: endBehind(token)
    default: failUnexpected(token, window)
    }
  }

  private mutating func begin(_ token: DOTToken, _ window: [UInt8]) {
    switch token {
    case .strict where state == .start:
      builder.isStrict = true
      state = .afterStrict
    case .graph, .digraph:
      builder.isDirected = token == .digraph
      state = .graphName
    default: failUnexpected(token, window)
    }
  }

  private mutating func beginStatement(_ token: DOTToken, _ window: [UInt8]) {
    switch token {
    case .openBrace: openSubgraph(nil, at: place)
    case .subgraph: state = .subgraphName
    case .closeBrace: closeBrace()
    case .graph, .node, .edge:
      statement.subject = token == .graph ? .graph : token == .node ? .nodes : .edges
      state = .list
    default: failUnexpected(token, window)
    }
  }

  /// Behind something that may go on: an arrow, a port, attributes, or the statement's end.
  private mutating func goOn(_ token: DOTToken, _ window: [UInt8]) {
    let isNode = state == .afterNode || state == .afterPort || state == .afterCompass
    switch token {
    case .semicolon:
      endStatement()
      state = .statement
    case .comma where isNode: state = .nextNode
    case .colon where state == .afterNode: state = .port
    case .colon where state == .afterPort: state = .compass
    case .arrow where isNode || state == .afterSubgraph, .line where isNode || state == .afterSubgraph:
      guard (token == .arrow) == builder.isDirected else { return failWrongArrow(token) }
      statement.hasArrow = true
      statement.isAfterArrow = true
      state = .head
    case .openBracket where isNode || state == .afterSubgraph || state == .afterList: state = .attribute
    case .openBrace, .closeBrace, .subgraph, .graph, .node, .edge:
      endStatement()
      state = .statement
      beginStatement(token, window)
    default: failUnexpected(token, window)
    }
  }

  private mutating func closeBrace() {
    if frames.isEmpty {
      state = .end
    } else {
      closeSubgraph()
    }
  }

  /// What stands behind the graph.
  private mutating func endBehind(_ token: DOTToken) {
    builder.remarks.add(.moreGraphs, at: place)
    isFinished = true
  }

  private mutating func end(_ window: [UInt8]) {
    if state == .end {
      isFinished = true
    } else {
      failUnexpected(.end, window)
    }
  }
}
