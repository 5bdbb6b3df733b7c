internal import Claims

/// What stands where in a Markdown outline, and what its links lead to: found before the first word is written,
/// since links lead forwards too.
struct MarkdownPlan {
  let lines: [OutlineTree.Line]
  private(set) var anchors = MarkdownAnchors()
  /// Nodes of the whole graph that no box shows and that stand in full in the first structure that has them.
  private(set) var inStructures: [NodeIndex: NodeIndex] = [:]

  private let document: ExportDocument
  /// Titles of statements and arguments, for mentions inside texts.
  private var statements: [ArraySlice<UInt8>: NodeIndex] = [:]
  private var arguments: [ArraySlice<UInt8>: NodeIndex] = [:]

  init(_ document: ExportDocument) {
    self.document = document
    lines = OutlineTree(document.view.graph).lines
    findTitles()
    addHeadings()
    addStructures()
    anchors.addNodes(targets(), in: document.graph)
  }

  /// Where a mention leads to; nil when what it mentions stands nowhere in the document.
  func anchor(_ mention: TextMark) -> [UInt8]? { target(mention).flatMap { anchors[$0] } }

  private func target(_ mention: TextMark) -> NodeIndex? {
    let title = document.graph.texts[mention.target]
    switch mention.kind {
    case .statementMention: return statements[title]
    case .argumentMention: return arguments[title]
    case .bold, .italic, .link, .tag: return nil
    }
  }

  private mutating func findTitles() {
    let graph = document.graph
    for node in graph.nodes.indices {
      let title = graph.texts[graph.nodes.titles[node.position]]
      if title.isEmpty { continue }
      if graph.nodes.isStatement(node), statements[title] == nil { statements[title] = node }
      if graph.nodes.isArgument(node), arguments[title] == nil { arguments[title] = node }
    }
  }

  private mutating func addHeadings() {
    let view = document.view
    if let title = document.graph.title { anchors.addHeading(Array(title.utf8)[...]) }
    for line in lines {
      switch line {
      case .heading(let group, _):
        anchors.addHeading(Array(view.graph.groups[group.position].title.utf8)[...])
      case .node(let node, nil, _):
        if let title = MarkdownWords.title(of: node, in: view) {
          anchors.addHeading(title, of: view.shown[node.position])
        }
      case .node, .mention, .bearing: break
      }
    }
    anchors.addHeading(Array("Parties".utf8)[...])
    anchors.addHeading(Array("Sources".utf8)[...])
  }

  private mutating func addStructures() {
    let graph = document.graph
    let shown = Set(document.view.shown.compactMap(\.self))
    for line in lines {
      guard case .node(let node, _, _) = line, let argument = document.view.shown[node.position] else {
        continue
      }
      for step in graph.structures[argument] ?? [] {
        let member = graph.occurrences[step.occurrence.position].node
        if !shown.contains(member), inStructures[member] == nil { inStructures[member] = argument }
      }
    }
  }

  /// Everything that some line or text of the document names and that stands in it, in the order of the naming.
  private func targets() -> [NodeIndex] {
    let (graph, view) = (document.graph, document.view)
    var targets: [NodeIndex] = []
    var seen: Set<NodeIndex> = []
    var written: Set<NodeIndex> = []
    func add(_ node: NodeIndex?) {
      if let node, seen.insert(node).inserted { targets.append(node) }
    }
    func addMentions(in node: NodeIndex) {
      for stretch in FormattedText(of: node, in: graph).stretches { add(stretch.target.flatMap(target)) }
    }
    for line in lines {
      switch line {
      case .heading: break
      case .mention(let node, _, _): add(view.shown[node.position])
      case .bearing(let edge, _): add(view.shown[OutlineTree.ends(of: edge, in: view.graph).above.position])
      case .node(let node, let edge, let depth):
        if let edge, depth > MarkdownPage.deepest {
          add(view.shown[OutlineTree.ends(of: edge, in: view.graph).above.position])
        }
        guard let shown = view.shown[node.position] else { continue }
        addMentions(in: shown)
        for step in graph.structures[shown] ?? [] {
          let member = graph.occurrences[step.occurrence.position].node
          let isInFull = inStructures[member] == shown && written.insert(member).inserted
          if isInFull { addMentions(in: member) } else { add(member) }
        }
      }
    }
    let placed = Set(view.shown.compactMap(\.self)).union(inStructures.keys)
    return targets.filter(placed.contains)
  }
}
