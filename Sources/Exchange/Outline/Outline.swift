internal import Claims
public import Writing

/// A map as an indented tree for the terminal: headings, below them claims, below each claim what supports
/// (`+`) and attacks (`-`, `_` for undercuts, `><` for contradictions) it.
///
///     # Money
///
///     [Toll] (thesis) #bridge
///       The toll should go.
///       + [Queue] (quotation; R. Ames; Minutes of 3 March, p. 4)
///         "We wait an hour."
///       - see <Upkeep>
///
/// What a node bears on in another group stands below it as `+>`, `->`, `_>` or `><`.
public struct Outline {
  /// Whether colours are wanted.
  public enum Style: Sendable {
    case plain
    /// With escape sequences for colours (ECMA-48, "select graphic rendition").
    case colored
  }

  private let document: ExportDocument
  private let words: OutlineWords
  private let width: Int
  private let style: Style

  /// - Parameter width: columns of the terminal.
  public init(_ document: ExportDocument, width: Int, style: Style = .plain) {
    self.document = document
    words = OutlineWords(document)
    self.width = width
    self.style = style
  }

  public func write(to stream: inout ByteStream) {
    var page = OutlinePage(stream, width: width, isColored: style == .colored)
    var isFirst = true
    for line in OutlineTree(document.view.graph).lines {
      if line.beginsBlock, !isFirst { page.blankLine() }
      isFirst = false
      write(line, on: &page)
    }
    stream = page.end()
  }

  private func write(_ line: OutlineTree.Line, on page: inout OutlinePage) {
    switch line {
    case .heading(let group, let depth):
      var text = StyledText()
      text.append(String(repeating: "#", count: min(depth + 1, 6)) + " ", .bold)
      text.append(document.view.graph.groups[group.position].title, .bold)
      page.write(text, indent: 0)
    case .node(let node, let edge, let depth):
      let mark = edge.map { words.mark($0) }
      page.write(words.head(node, after: mark), indent: 2 * depth, hanging: 4)
      if let body = words.body(node) {
        page.write(body, indent: 2 * depth + (mark?.width ?? 1) + 1)
      }
    case .mention(let node, let edge, let depth):
      page.write(words.mention(node, below: edge), indent: 2 * depth, hanging: 4)
    case .bearing(let edge, let depth):
      page.write(words.bearing(edge), indent: 2 * depth, hanging: 4)
    }
  }
}

extension OutlineTree.Line {
  /// Whether a blank line stands before it.
  fileprivate var beginsBlock: Bool {
    switch self {
    case .heading: true
    case .node(_, let edge, _): edge == nil
    case .mention, .bearing: false
    }
  }
}
