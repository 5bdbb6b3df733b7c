internal import Claims
internal import Writing

/// Writes the lines of an outline as Markdown: headings for groups and for what bears on nothing, lists below.
struct MarkdownPage {
  /// Lists that nest deeper can be read by nobody; what stands deeper says what it bears on.
  static let deepest = 12
  private static let deepestHeading = 6

  enum Block {
    case none, heading, paragraph, list
  }

  let document: ExportDocument
  let view: MapView
  let plan: MarkdownPlan
  let words: MarkdownWords
  /// Level of headings that stand right below the title of the map.
  private let topLevel: Int
  /// Level of the heading of the group that the current line stands in.
  private var groupLevel: Int
  /// Whether the current root has no heading, so that it is an item of a list itself.
  private var rootIsItem = false
  private var last = Block.none
  /// Nodes of structures that stand in full already.
  var written: Set<NodeIndex> = []

  init(_ document: ExportDocument) {
    self.document = document
    view = document.view
    plan = MarkdownPlan(document)
    words = MarkdownWords(document)
    topLevel = document.graph.title == nil ? 1 : 2
    groupLevel = topLevel - 1
  }

  mutating func write(to stream: inout ByteStream) {
    writeHead(to: &stream)
    for line in plan.lines {
      switch line {
      case .heading(let group, let depth):
        groupLevel = topLevel + depth
        writeHeading(Array(view.graph.groups[group.position].title.utf8)[...], groupLevel, to: &stream)
        let tags = view.graph.groups[group.position].tags.map { "#" + view.graph.tagNames[$0.position] }
        writeFacts(tags, to: &stream)
      case .node(let node, nil, _): writeRoot(node, to: &stream)
      case .node(let node, let edge?, let depth):
        let indent = beginItem(depth, to: &stream)
        writeRelation(edge, depth, to: &stream)
        writeItem(node, indent: indent, to: &stream)
      case .mention(let node, let edge, let depth):
        _ = beginItem(depth, to: &stream)
        writeRelation(edge, depth, to: &stream)
        writeLink(to: node, from: OutlineTree.ends(of: edge, in: view.graph).above, to: &stream)
        stream.append("\n")
      case .bearing(let edge, let depth):
        let ends = OutlineTree.ends(of: edge, in: view.graph)
        _ = beginItem(depth, to: &stream)
        stream.append("*\(MarkdownWords.active(view.graph.edges.relations[edge.position]))* ")
        writeLink(to: ends.above, from: ends.below, to: &stream)
        stream.append("\n")
      }
    }
    writeParties(to: &stream)
    writeSources(to: &stream)
  }
}

// MARK: - Blocks

extension MarkdownPage {
  /// A blank line between blocks, none between the items of a list.
  mutating func begin(_ block: Block, to stream: inout ByteStream) {
    if last != .none, block != .list || last != .list { stream.append("\n") }
    last = block
  }

  mutating func writeHeading(_ words: ArraySlice<UInt8>, _ level: Int, to stream: inout ByteStream) {
    begin(.heading, to: &stream)
    for _ in 0..<min(level, Self.deepestHeading) { stream.append("#") }
    stream.append(" ")
    Self.writeWords(words, to: &stream)
    stream.append("\n")
  }

  /// A paragraph in italics; none for no facts.
  mutating func writeFacts(_ facts: [String], to stream: inout ByteStream) {
    if facts.isEmpty { return }
    begin(.paragraph, to: &stream)
    stream.append("*")
    Self.writeWords(facts.joined(separator: " · "), to: &stream)
    stream.append("*\n")
  }

  /// Begins an item and returns how far its words are indented.
  mutating func beginItem(_ depth: Int, to stream: inout ByteStream) -> Int {
    begin(.list, to: &stream)
    // Items below a heading begin at the margin.
    let level = min(depth, Self.deepest) - (rootIsItem ? 0 : 1)
    Self.writeBlanks(2 * max(0, level), to: &stream)
    stream.append("- ")
    return 2 * max(0, level) + 2
  }

  /// Words of one line, in the midst of it.
  static func writeWords(_ words: String, to stream: inout ByteStream) {
    writeWords(Array(words.utf8)[...], to: &stream)
  }

  static func writeWords(_ words: ArraySlice<UInt8>, to stream: inout ByteStream) {
    var line = MarkdownText(lineBreak: " ", isLineStart: false)
    line.write(words.withoutOuterBlanks, to: &stream)
  }

  static func writeBlanks(_ count: Int, to stream: inout ByteStream) {
    for _ in 0..<count { stream.append(UInt8(ascii: " ")) }
  }

  static func hardBreak(_ indent: Int, _ sign: String = "") -> String {
    "\\\n" + String(repeating: " ", count: indent) + sign
  }
}

// MARK: - Nodes

extension MarkdownPage {
  private mutating func writeRoot(_ node: NodeIndex, to stream: inout ByteStream) {
    guard let title = MarkdownWords.title(of: node, in: view) else {
      rootIsItem = true
      let indent = beginItem(0, to: &stream)
      return writeItem(node, indent: indent, to: &stream)
    }
    rootIsItem = false
    writeHeading(title, groupLevel + 1, to: &stream)
    guard let shown = view.shown[node.position] else { return writeFacts(["closed group"], to: &stream) }
    writeFacts(words.facts(shown), to: &stream)
    let text = FormattedText(of: shown, in: document.graph)
    if view.labels[node.position].showsText, DOTText.hasInk(text.utf8) {
      begin(.paragraph, to: &stream)
      if view.graph.nodes.kinds[node.position] == .quotation {
        writeQuotation(text, of: shown, indent: 0, to: &stream)
      } else {
        var paragraph = MarkdownText()
        paragraph.write(text, of: document.graph, anchor: plan.anchor, to: &stream)
        stream.append("\n")
      }
    }
    if let steps = document.graph.structures[shown], !steps.isEmpty {
      begin(.paragraph, to: &stream)
      writeSteps(steps, of: shown, indent: 0, to: &stream)
    }
  }

  /// What stands in an item after its relation: name, facts, words, and the steps of an argument.
  private mutating func writeItem(_ node: NodeIndex, indent: Int, to stream: inout ByteStream) {
    let title = MarkdownWords.title(of: node, in: view)
    guard let shown = view.shown[node.position] else {
      Self.writeName(title ?? [], to: &stream)
      return stream.append(" (closed group)\n")
    }
    let isQuotation = view.graph.nodes.kinds[node.position] == .quotation
    writeMember(
      shown, title: title, showsText: view.labels[node.position].showsText && !isQuotation, indent: indent,
      to: &stream)
    let text = FormattedText(of: shown, in: document.graph)
    if isQuotation, view.labels[node.position].showsText, DOTText.hasInk(text.utf8) {
      writeQuotation(text, of: shown, indent: indent, to: &stream)
    }
    writeSteps(document.graph.structures[shown] ?? [], of: shown, indent: indent, to: &stream)
  }

  /// A node of the whole graph in full, and the end of the line.
  func writeMember(
    _ node: NodeIndex, title: ArraySlice<UInt8>?, showsText: Bool, indent: Int, to stream: inout ByteStream
  ) {
    if let anchor = plan.anchors[node] {
      stream.append("<a id=\"")
      stream.append(anchor)
      stream.append("\"></a>")
    }
    let text = FormattedText(of: node, in: document.graph)
    let hasText = showsText && DOTText.hasInk(text.utf8)
    let isNamed = title != nil || !hasText
    if isNamed { Self.writeName(title ?? words.name(node)[...], to: &stream) }
    var paragraph = MarkdownText(lineBreak: Self.hardBreak(indent), isLineStart: !isNamed)
    let facts = words.facts(node)
    if hasText, !isNamed { paragraph.write(text, of: document.graph, anchor: plan.anchor, to: &stream) }
    if !facts.isEmpty {
      stream.append(" (")
      Self.writeWords(facts.joined(separator: "; "), to: &stream)
      stream.append(")")
    }
    if hasText, isNamed {
      stream.append(": ")
      paragraph.write(text, of: document.graph, anchor: plan.anchor, to: &stream)
    }
    stream.append("\n")
  }

  private func writeQuotation(
    _ text: FormattedText, of node: NodeIndex, indent: Int, to stream: inout ByteStream
  ) {
    Self.writeBlanks(indent, to: &stream)
    stream.append("> ")
    var quotation = MarkdownText(lineBreak: Self.hardBreak(indent, "> "))
    quotation.write(text, of: document.graph, anchor: plan.anchor, to: &stream)
    let credit = ByteStream.collect { words.writeCredit(node, to: &$0) }
    if !credit.isEmpty {
      stream.append(Self.hardBreak(indent, "> "))
      stream.append(credit)
    }
    stream.append("\n")
  }

  /// In bold.
  private static func writeName(_ name: ArraySlice<UInt8>, to stream: inout ByteStream) {
    stream.append("**")
    writeWords(name, to: &stream)
    stream.append("**")
  }

  /// What the item has to do with what stands above it; deeper than lists nest, with what that is.
  private func writeRelation(_ edge: EdgeIndex, _ depth: Int, to stream: inout ByteStream) {
    let relation = view.graph.edges.relations[edge.position]
    if depth <= Self.deepest { return stream.append("*\(MarkdownWords.passive(relation))* ") }
    stream.append("*\(MarkdownWords.active(relation))* ")
    let ends = OutlineTree.ends(of: edge, in: view.graph)
    writeLink(to: ends.above, from: ends.above, to: &stream)
    stream.append(" – ")
  }

  /// A link to a node of the view, with its group where that is another than the other node's.
  private func writeLink(to node: NodeIndex, from other: NodeIndex, to stream: inout ByteStream) {
    if let shown = view.shown[node.position] {
      writeLink(to: shown, to: &stream)
    } else {
      Self.writeName(view.graph.texts[view.graph.nodes.titles[node.position]], to: &stream)
    }
    let group = view.graph.nodes.groups[node.position]
    if let group, group != view.graph.nodes.groups[other.position] {
      stream.append(" in *")
      Self.writeWords(view.graph.groups[group.position].title, to: &stream)
      stream.append("*")
    }
  }

  /// A link to a node of the whole graph.
  func writeLink(to node: NodeIndex, to stream: inout ByteStream) {
    guard let anchor = plan.anchors[node] else { return Self.writeName(words.name(node)[...], to: &stream) }
    stream.append("[")
    Self.writeWords(words.name(node)[...], to: &stream)
    stream.append("](#")
    stream.append(anchor)
    stream.append(")")
  }
}
