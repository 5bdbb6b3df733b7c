internal import Claims
internal import Writing

/// A card on the canvas: its Markdown, and how high it must be to show all of it.
struct CanvasCard {
  let markdown: [UInt8]
  let height: Double

  /// Of cards, in the canvas's pixels.
  static let width = 420.0

  /// Obsidian's letters and lines, and the room around them.
  private static let fontSize = 16.0
  private static let lineHeight = 24.0
  private static let gap = 16.0
  private static let padding = (sides: 24.0, ends: 20.0)

  /// Its paragraphs: a bold title, the text, and in italics kind or role, who says it, where, and how a
  /// quotation compares with its source.
  init(of node: NodeIndex, in document: ExportDocument, _ credits: Credits) {
    let (graph, shows) = (document.view.graph, document.view.labels[node.position])
    let (kind, role) = (graph.nodes.kinds[node.position], graph.nodes.roles[node.position])
    var title = shows.showsTitle ? graph.texts[graph.nodes.titles[node.position]] : []
    let text = shows.showsText ? FormattedText(of: document.view, node, in: document.graph) : nil
    let words = text.map { DOTText.hasInk($0.utf8) ? $0 : nil } ?? nil
    if !DOTText.hasInk(title) { title = words == nil ? graph.texts[graph.nodes.ids[node.position]] : [] }
    let kicker = kind == .group ? "closed group" : DOTBoxStyles.word(kind, role) ?? ""
    let badge = graph.check(of: node).map { VerdictBadge($0).text } ?? ""
    let facts = Array(
      [Array(kicker.utf8), credits.credit(of: node), Array(badge.utf8)]
        .filter { DOTText.hasInk($0[...]) }.joined(separator: " · ".utf8))

    var paragraphs: [(font: FontMetrics, words: ArraySlice<UInt8>)] = []
    markdown = ByteStream.collect { stream in
      if DOTText.hasInk(title) {
        stream.append("**")
        var line = MarkdownText(lineBreak: " ", isLineStart: false)
        line.write(title.withoutOuterBlanks, to: &stream)
        stream.append("**")
        paragraphs.append((.bold, title))
      }
      if let words {
        if !paragraphs.isEmpty { stream.append("\n\n") }
        var paragraph = MarkdownText()
        paragraph.write(words, of: document.graph, to: &stream)
        paragraphs.append((.regular, words.utf8))
      }
      if !facts.isEmpty {
        stream.append(paragraphs.isEmpty ? "*" : "\n\n*")
        var line = MarkdownText(lineBreak: " ", isLineStart: false)
        line.write(facts[...].withoutOuterBlanks, to: &stream)
        stream.append("*")
        paragraphs.append((.regular, facts[...]))
      }
    }
    height = Self.height(of: paragraphs)
  }

  private static func height(of paragraphs: [(font: FontMetrics, words: ArraySlice<UInt8>)]) -> Double {
    var lines = 0
    for (font, words) in paragraphs {
      LineBreaker(font: font, size: fontSize, width: width - 2 * padding.sides)
        .forEachLine(of: words) { _ in lines += 1 }
    }
    let gaps = Double(max(0, paragraphs.count - 1)) * gap
    return Double(max(1, lines)) * lineHeight + gaps + 2 * padding.ends
  }
}
