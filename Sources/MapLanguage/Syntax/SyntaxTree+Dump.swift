extension SyntaxTree {
  /// The tree as indented text, a line for each node and each token that is not white space:
  ///
  ///     statement 0..12
  ///       statementDefinition "[Toll]:"
  ///       text "It should go."
  public var dump: String {
    var lines = ""
    var open: [Int] = []
    var token = 0
    for (number, node) in nodes.enumerated() {
      writeTokens(until: node.tokens.lowerBound, &token, &open, &lines)
      while let last = open.last, nodes[last].end <= number { open.removeLast() }
      let bytes = tokens.start(node.tokens.lowerBound)..<tokens.start(node.tokens.upperBound)
      lines += "\(indent(open.count))\(node.kind) \(bytes.lowerBound)..\(bytes.upperBound)\n"
      open.append(number)
    }
    writeTokens(until: tokens.count, &token, &open, &lines)
    return lines
  }

  private func writeTokens(until end: Int, _ token: inout Int, _ open: inout [Int], _ lines: inout String) {
    while token < end {
      while let last = open.last, nodes[last].tokens.upperBound <= token, open.count > 1 { open.removeLast() }
      let kind = tokens.kinds[token]
      if kind != .blanks, kind != .lineBreak, kind != .emptyLine {
        let text = String(decoding: text(token), as: UTF8.self)
        lines += "\(indent(open.count))\(kind) \(text.debugDescription)\n"
      }
      token += 1
    }
  }

  private func indent(_ depth: Int) -> String { String(repeating: "  ", count: min(depth, 40)) }
}
