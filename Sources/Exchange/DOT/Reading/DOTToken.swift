/// What the scanner of DOT files tells apart. What an id is called, it says in its ranges.
enum DOTToken: UInt8 {
  // Ids.
  case name, numeral, quoted, html
  // Keywords, in any case.
  case strict, graph, digraph, subgraph, node, edge
  // Signs.
  case openBrace, closeBrace, openBracket, closeBracket, equals, comma, semicolon, colon, plus
  /// `->`
  case arrow
  /// `--`
  case line
  /// A byte that begins nothing.
  case stray
  /// A string, or a comment of the form `/* … */`, that does not end in the file.
  case unterminated
  /// A string or name of more than `DOTScanner.longest` bytes.
  case tooLong
  /// The window ends inside a token or before the next one.
  case more
  /// The end of the file, or `@`.
  case end

  var isID: Bool { rawValue <= DOTToken.html.rawValue }
  var isKeyword: Bool { rawValue >= DOTToken.strict.rawValue && rawValue <= DOTToken.edge.rawValue }
  var isEdgeOperator: Bool { self == .arrow || self == .line }
}
