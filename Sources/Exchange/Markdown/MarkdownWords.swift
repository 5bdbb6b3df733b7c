internal import Claims
internal import SourceText
internal import Writing

/// What a Markdown outline says of each node.
struct MarkdownWords {
  private let document: ExportDocument
  private let credits: Credits

  init(_ document: ExportDocument) {
    self.document = document
    credits = Credits(document)
  }

  /// The title that a box shows; nil when it has none to show.
  static func title(of node: NodeIndex, in view: MapView) -> ArraySlice<UInt8>? {
    let title = view.graph.texts[view.graph.nodes.titles[node.position]]
    return view.labels[node.position].showsTitle && DOTText.hasInk(title) ? title : nil
  }

  /// How the line of a node begins that stands below what it bears on: `supported by`.
  static func passive(_ relation: Relation) -> String {
    switch relation {
    case .supports: "supported by"
    case .attacks: "attacked by"
    case .undercuts: "undercut by"
    case .entails: "entailed by"
    case .contrary: "incompatible with"
    case .contradictory: "contradicted by"
    case .premise: "concluded from"
    case .conclusion: "premise of"
    case .quotes: "quoted in"
    case .assertedBy: "holds"
    case .via: "hands on"
    }
  }

  /// The same the other way round: `supports`.
  static func active(_ relation: Relation) -> String {
    switch relation {
    case .supports, .attacks, .undercuts, .entails: relation.rawValue
    case .contrary: "is incompatible with"
    case .contradictory: "contradicts"
    case .premise: "is a premise of"
    case .conclusion: "concludes"
    case .quotes: "quotes"
    case .assertedBy: "is held by"
    case .via: "is handed on by"
    }
  }

  /// Kind, role, who says it, where, tags; of a quotation only what its line of credit does not say.
  func facts(_ node: NodeIndex) -> [String] {
    let facts = StatedFacts(of: node, in: document.graph, credits)
    var words = facts.words
    if facts.kind != .quotation {
      words += facts.parties
      words += [facts.place].compactMap(\.self)
      words += facts.via.map { "via \($0)" }
    }
    if let weight = facts.citation.weight { words.append("weight \(weight)") }
    return words + facts.furtherTags.map { "#\($0)" }
  }

  /// Speaker, work or source, date, place, who hands it on, verdict; nothing when nothing is known.
  func writeCredit(_ node: NodeIndex, to stream: inout ByteStream) {
    let facts = StatedFacts(of: node, in: document.graph, credits)
    var parts: [(words: String, isTitle: Bool)] = facts.parties.map { ($0, false) }
    parts += [facts.citation.work, facts.source].compactMap(\.self).map { ($0, true) }
    parts += [facts.citation.date, facts.citation.locator].compactMap(\.self).map { ($0, false) }
    parts += facts.via.map { ("via \($0)", false) }
    if let verdict = facts.verdict { parts.append((verdict, false)) }
    var line = MarkdownText(lineBreak: " ", isLineStart: false)
    for (number, part) in parts.enumerated() {
      line.markup(
        number == 0 ? "— " : number == parts.count - 1 && facts.verdict != nil ? " · " : ", ", to: &stream)
      let words = Array(part.words.utf8)[...].withoutOuterBlanks
      let isMarked = part.isTitle && !words.isEmpty
      if isMarked { line.markup("*", to: &stream) }
      line.write(words, to: &stream)
      if isMarked { line.markup("*", to: &stream) }
    }
  }

  /// In bytes.
  private static let longestName = 60

  /// What a node is called where it does not stand in full: its title, how its text begins, or its id.
  func name(_ node: NodeIndex) -> [UInt8] {
    let graph = document.graph
    let title = graph.texts[graph.nodes.titles[node.position]]
    if DOTText.hasInk(title) { return Array(title) }
    let text = graph.texts[graph.nodes.texts[node.position]]
    if !DOTText.hasInk(text) { return Array(graph.texts[graph.nodes.ids[node.position]]) }
    let start = text.wholeScalars(within: Self.longestName)
    return start.count == text.count ? Array(text) : Array(start) + Array("…".utf8)
  }
}
