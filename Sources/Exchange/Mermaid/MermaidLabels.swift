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
    let title = shows.showsTitle ? graph.texts[graph.nodes.titles[node.position]] : []
    let text = shows.showsText ? FormattedText(of: document.view, node, in: document.graph) : nil
    let (kind, role) = (graph.nodes.kinds[node.position], graph.nodes.roles[node.position])
    let kicker = kind == .group ? nil : DOTBoxStyles.word(kind, role)
    var isFirst = true
    func line(_ stream: inout ByteStream) {
      if !isFirst { stream.append("<br/>") }
      isFirst = false
    }
    stream.append(UInt8(ascii: "\""))
    if let kicker, !size.isTerse {
      line(&stream)
      stream.append("<small>\(kicker.uppercased())</small>")
    }
    if DOTText.hasInk(title) {
      line(&stream)
      stream.append("<b>")
      MermaidText.write(title, to: &stream)
      stream.append("</b>")
    }
    if let text, DOTText.hasInk(text.utf8) {
      let isStart = isFirst
      line(&stream)
      write(text, isStart: isStart, isName: !DOTText.hasInk(title), to: &stream)
    } else if !DOTText.hasInk(title) {
      let isStart = isFirst
      line(&stream)
      MermaidText.write(graph.texts[graph.nodes.ids[node.position]], isStart: isStart, to: &stream)
    }
    for small in smallLines(node, kicker) {
      line(&stream)
      stream.append("<small>")
      MermaidText.write(small[...], to: &stream)
      stream.append("</small>")
    }
    stream.append(UInt8(ascii: "\""))
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
  private func write(_ text: FormattedText, isStart: Bool, isName: Bool, to stream: inout ByteStream) {
    var shown = text.utf8
    if let longest = size.longestText, shown.count > longest {
      shown = isName ? Self.start(of: shown, within: max(longest, Self.leastName)) : []
    }
    var isStart = isStart
    for stretch in text.stretches where stretch.range.lowerBound < shown.endIndex {
      let words = text.utf8[stretch.range.clamped(to: shown.startIndex..<shown.endIndex)]
      let tags = [stretch.isBold ? "b" : nil, stretch.isItalic ? "i" : nil].compactMap(\.self)
      for tag in tags { stream.append("<\(tag)>") }
      MermaidText.write(words, isStart: isStart && tags.isEmpty, to: &stream)
      for tag in tags.reversed() { stream.append("</\(tag)>") }
      isStart = false
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
