internal import Claims
internal import SourceText
internal import Writing

/// What stands in a box: kind or role, title, text, who says it, and how a quotation compares with its source.
struct MermaidLabels {
  private let document: ExportDocument
  private let graph: ClaimGraph
  private let credits: Credits
  private let size: MermaidSize

  init(_ document: ExportDocument, _ credits: Credits, _ size: MermaidSize) {
    self.document = document
    self.credits = credits
    self.size = size
    graph = document.view.graph
  }

  /// A whole label with its quotation marks.
  func write(_ node: NodeIndex, to stream: inout ByteStream) {
    let shows = document.view.labels[node.position]
    let (kind, role) = (graph.nodes.kinds[node.position], graph.nodes.roles[node.position])
    let kicker = kind == .group ? nil : DOTBoxStyles.word(kind, role)
    var title = shows.showsTitle ? graph.texts[graph.nodes.titles[node.position]] : []
    let text = shows.showsText ? FormattedText(of: document.view, node, in: document.graph) : nil
    let hasText = text.map { DOTText.hasInk($0.utf8) } ?? false
    if !DOTText.hasInk(title) { title = hasText ? [] : graph.texts[graph.nodes.ids[node.position]] }
    let small = smallLines(node, kicker)

    var lines: [[UInt8]] = []
    if let kicker, !size.isTerse { lines.append(Array("<small>\(kicker.uppercased())</small>".utf8)) }
    if !title.isEmpty { lines.append(Self.line("b") { MermaidText.write(title, to: &$0) }) }
    if let text, hasText { lines.append(ByteStream.collect { write(text, isName: title.isEmpty, to: &$0) }) }
    for words in small { lines.append(Self.line("small") { MermaidText.write(words[...], to: &$0) }) }

    let words = [title, hasText ? text?.utf8 ?? [] : []] + small.map { $0[...] }
    let isMarkdown = words.contains(where: MermaidText.isMarkdown)
    stream.append(isMarkdown ? "\"<div>" : "\"")
    stream.append(Array(lines.joined(separator: "<br/>".utf8)))
    stream.append(isMarkdown ? "</div>\"" : "\"")
  }

  private static func line(_ tag: String, _ words: (inout ByteStream) -> Void) -> [UInt8] {
    Array("<\(tag)>".utf8) + ByteStream.collect(words) + Array("</\(tag)>".utf8)
  }

  /// Who says it, and a quotation's verdict; tersely all in one line, with kind or role.
  private func smallLines(_ node: NodeIndex, _ kicker: String?) -> [[UInt8]] {
    let badge = graph.check(of: node).map { VerdictBadge($0).text } ?? ""
    let lines = [credits.credit(of: node), Array(badge.utf8)].filter { DOTText.hasInk($0[...]) }
    if !size.isTerse { return lines }
    let all = [Array((kicker ?? "").utf8)].filter { !$0.isEmpty } + lines
    return all.isEmpty ? [] : [Array(all.joined(separator: " · ".utf8))]
  }

  func writeTitle(of group: Group, to stream: inout ByteStream) {
    let title = Array(group.title.utf8)[...]
    stream.append(UInt8(ascii: "\""))
    if DOTText.hasInk(title) {
      MermaidText.write(title, isStart: true, to: &stream)
    } else {
      stream.append(UInt8(ascii: " "))
    }
    stream.append(UInt8(ascii: "\""))
  }

  /// Of a text that is all there is in a box this much is shown in any case, in bytes.
  private static let leastName = 100

  /// - Parameter isName: whether the box has no title.
  private func write(_ text: FormattedText, isName: Bool, to stream: inout ByteStream) {
    var shown = text.utf8
    if let longest = size.longestText, shown.count > longest {
      shown = isName ? Self.start(of: shown, within: max(longest, Self.leastName)) : []
    }
    for stretch in text.stretches where stretch.range.lowerBound < shown.endIndex {
      let words = text.utf8[stretch.range.clamped(to: shown.startIndex..<shown.endIndex)]
      let tags = [stretch.isBold ? "b" : nil, stretch.isItalic ? "i" : nil].compactMap(\.self)
      for tag in tags { stream.append("<\(tag)>") }
      MermaidText.write(words, to: &stream)
      for tag in tags.reversed() { stream.append("</\(tag)>") }
    }
    if shown.count < text.utf8.count { stream.append(shown.isEmpty ? "…" : " …") }
  }

  /// As many whole words as fit, at least one letter.
  private static func start(of text: ArraySlice<UInt8>, within limit: Int) -> ArraySlice<UInt8> {
    if text.count <= limit { return text }
    let cut = text.wholeScalars(within: limit)
    guard let blank = cut.lastIndex(of: UInt8(ascii: " ")), blank > cut.startIndex else { return cut }
    return cut[..<blank]
  }
}
