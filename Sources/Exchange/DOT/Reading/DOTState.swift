/// Where a reader of the DOT language stands in the grammar.
enum DOTState {
  /// Before `strict`, `graph` or `digraph`.
  case start
  case afterStrict
  case graphName
  case graphBrace
  /// Where a statement can begin.
  case statement
  // In `a:port:ne, b -> subgraph x {…}`.
  case afterNode, port, afterPort, compass, afterCompass, nextNode, head
  case subgraphName, subgraphBrace, afterSubgraph
  // Behind `node`, `edge` or `graph`.
  case list, macroEquals, macroList
  // In brackets.
  case attribute, attributeEquals, attributeValue, afterValue
  case afterList
  // In `rankdir=LR`.
  case graphEquals, graphValue, afterGraphValue
  /// Behind the last brace.
  case end

  /// What can stand here, as a message says it.
  var expectation: String {
    switch self {
    case .start: "'graph' or 'digraph'"
    case .afterStrict: "'graph' or 'digraph' after 'strict'"
    case .graphName: "the graph's name or '{'"
    case .graphBrace: "'{' after the graph's name"
    case .statement: "a node, an edge, an attribute or '}'"
    case .afterNode, .afterPort, .afterCompass: "an arrow, '[', or the next statement"
    case .port: "a port after ':'"
    case .compass: "a compass point after ':'"
    case .nextNode: "a node after ','"
    case .head: "a node or subgraph after the arrow"
    case .subgraphName: "the subgraph's name or '{'"
    case .subgraphBrace: "'{' after the subgraph's name"
    case .afterSubgraph: "an arrow or the next statement"
    case .list: "'[' with attributes"
    case .macroEquals: "'=' or '['"
    case .macroList: "'[' with attributes"
    case .attribute: "an attribute's name or ']'"
    case .attributeEquals: "'=' after the attribute's name"
    case .attributeValue, .graphValue: "a value after '='"
    case .afterValue: "the next attribute or ']'"
    case .afterList: "the next statement"
    case .graphEquals: "'='"
    case .afterGraphValue: "the next statement"
    case .end: "nothing"
    }
  }

  /// Whether it takes the next token to tell what an id is here.
  var needsNextToken: Bool { self == .statement || self == .list || canEndStatement }

  /// Whether the statement can end here without a semicolon.
  var canEndStatement: Bool {
    switch self {
    case .afterNode, .afterPort, .afterCompass, .afterSubgraph, .afterList, .afterGraphValue: true
    default: false
    }
  }
}
