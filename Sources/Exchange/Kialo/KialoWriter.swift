internal import Claims
internal import SourceText
internal import Writing

/// Writes a claim graph as a discussion in Kialo's text form.
struct KialoWriter {
  private let graph: ClaimGraph
  private let tree: KialoTree
  private let lines: [KialoTree.Line]
  private let question: NodeIndex?
  private let isSingle: Bool
  /// For each node of the discussion what it hangs below, and which line below that it is.
  private var parents: [NodeIndex?]
  private var ordinals: [Int]
  private var sources: [NodeIndex: Int] = [:]
  private let adjacency: Adjacency

  init(_ graph: ClaimGraph) {
    self.graph = graph
    tree = KialoTree(graph)
    question = tree.question
    let question = question
    lines = tree.lines(tree.theses.filter { $0 != question })
    let roots = lines.count { if case .claim(_, nil, _) = $0 { true } else { false } }
    isSingle = roots == 1 && question == nil
    parents = Array(repeating: nil, count: graph.nodes.count)
    ordinals = Array(repeating: 1, count: graph.nodes.count)
    adjacency = Adjacency(graph)
    for node in graph.nodes(of: .source) { sources[node] = sources.count + 1 }
    numberClaims()
  }

  private mutating func numberClaims() {
    var counts = [Int](repeating: 0, count: graph.nodes.count)
    var theses = 0
    for line in lines {
      let parent = parent(of: line)
      if let parent { counts[parent.position] += 1 } else { theses += 1 }
      guard case .claim(let node, _, _) = line else { continue }
      parents[node.position] = parent
      ordinals[node.position] = parent.map { counts[$0.position] } ?? theses
    }
  }

  private func parent(of line: KialoTree.Line) -> NodeIndex? {
    switch line {
    case .claim(_, let branch, _): branch.map { tree.branches[$0].to }
    case .link(_, let branch, _): tree.branches[branch].to
    }
  }

  // MARK: Writing

  func write(to stream: inout ByteStream) {
    stream.append(sources.isEmpty ? "Discussion Title:" : "Discussion Name:")
    let title = title
    if !title.isEmpty { stream.append(" " + title) }
    stream.append("\n\n")
    if !isSingle, !lines.isEmpty { writeQuestion(title, to: &stream) }
    var counts = [Int](repeating: 0, count: graph.nodes.count)
    for line in lines {
      let parent = parent(of: line)
      if let parent { counts[parent.position] += 1 }
      switch line {
      case .claim(let node, let branch, _):
        writeNumber(of: node, to: &stream)
        writeStance(branch, to: &stream)
        writeWords(of: node, to: &stream)
      case .link(let node, let branch, _):
        if let parent {
          writeNumber(of: parent, to: &stream)
          stream.append("\(counts[parent.position]).")
        }
        writeStance(branch, to: &stream)
        stream.append("-> See ")
        writeNumber(of: node, to: &stream)
      }
      stream.append(UInt8(ascii: "\n"))
    }
    writeSources(to: &stream)
  }

  /// In one line.
  private var title: String {
    (graph.title ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private func writeQuestion(_ title: String, to stream: inout ByteStream) {
    stream.append("1. ")
    if let question { writeWords(of: question, to: &stream) } else { stream.append(title) }
    stream.append(UInt8(ascii: "\n"))
  }

  private func writeNumber(of node: NodeIndex, to stream: inout ByteStream) {
    var parts: [Int] = []
    var next: NodeIndex? = node
    while let node = next {
      parts.append(ordinals[node.position])
      next = parents[node.position]
    }
    if !isSingle { stream.append("1.") }
    for part in parts.reversed() { stream.append("\(part).") }
  }

  private func writeStance(_ branch: Int?, to stream: inout ByteStream) {
    stream.append(branch.map { tree.branches[$0].isPro ? " Pro: " : " Con: " } ?? " ")
  }

  // MARK: Words

  private func writeWords(of node: NodeIndex, to stream: inout ByteStream) {
    let own = graph.texts[graph.nodes.texts[node.position]]
    let text = own.isEmpty ? graph.texts[graph.nodes.titles[node.position]] : own
    var marks: ArraySlice<TextMark> = []
    if let canonical = graph.nodes.canonical[node.position] {
      let occurrence = graph.occurrences[canonical.position]
      // Where tags stand in the text, its marks are those of a longer one.
      if graph.texts[occurrence.text] == text {
        marks = graph.marks[Int(occurrence.marks.lowerBound)..<Int(occurrence.marks.upperBound)]
      }
    }
    KialoMarkup(text, marks, of: graph).write(footnotes(of: node, textCount: text.count), to: &stream)
  }

  private func footnotes(of node: NodeIndex, textCount: Int) -> [KialoMarkup.Footnote] {
    if sources.isEmpty { return [] }
    return adjacency.edges(from: node).compactMap { edge in
      guard graph.edges.relations[edge.position] == .quotes,
        let number = sources[graph.edges.to[edge.position]]
      else { return nil }
      let at = graph.data(of: edge)?["at"]?.int ?? textCount
      return KialoMarkup.Footnote(number: number, at: min(max(0, at), textCount))
    }
  }

  private func writeSources(to stream: inout ByteStream) {
    if sources.isEmpty { return }
    stream.append("\nSources:\n\n")
    for (source, number) in sources.sorted(by: { $0.value < $1.value }) {
      let title = graph.title(of: source).split(whereSeparator: \.isNewline).joined(separator: " ")
      let address = graph.data(of: source)?["URL"]?.text ?? ""
      let words = title == address || address.isEmpty ? title : title + " " + address
      stream.append("[\(number)] " + words + "\n")
    }
  }
}
