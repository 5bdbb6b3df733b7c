public import Claims
public import Quotations
public import Writing

/// The heat strip of one source as an SVG picture (SVG 1.1): a bar for each paragraph, a row for the quotations
/// of the source, and a row for each side.
///
/// What is not in the map is hatched, so that the picture can be read without its colours. Every cell says in a
/// tool tip what it stands for.
public struct CoverageSVG {
  private let coverage: SourceCoverage
  private let wording: CoverageWording
  private let strip: CoverageStrip
  private let cellWidth: Int
  private let cellsPerLine: Int

  /// - Parameter graph: the map, to name nodes by.
  public init(_ coverage: SourceCoverage, of graph: ClaimGraph) {
    self.coverage = coverage
    wording = CoverageWording(graph: graph)
    strip = CoverageStrip(coverage, in: graph, limit: Self.mostCells)
    let count = max(1, strip.cells.count)
    cellWidth = max(Self.narrowestCell, min(Self.widestCell, Self.stripWidth / count))
    cellsPerLine = max(1, Self.stripWidth / cellWidth)
  }

  // All lengths are in the picture's own units, of which a browser makes pixels.
  private static let margin = 28
  private static let labelWidth = 196
  private static let stripWidth = 700
  private static let totalWidth = 48
  private static let widestCell = 22
  private static let narrowestCell = 6
  private static let mostCells = 1_400
  private static let barHeight = 64
  private static let rowHeight = 18
  private static var width: Int { 2 * margin + labelWidth + stripWidth + totalWidth }

  private var hasQuotations: Bool { strip.cells.contains { $0.quotations > 0 } }
  private var rows: Int { strip.sides.count + (hasQuotations ? 1 : 0) }
  private var lineHeight: Int { Self.barHeight + 24 + rows * Self.rowHeight + 22 }
  private var lines: Int { (strip.cells.count + cellsPerLine - 1) / cellsPerLine }
  private static let headHeight = 86
  private static let legendHeight = 46
  private var height: Int { Self.headHeight + lines * lineHeight + Self.legendHeight }

  public func write(to stream: inout ByteStream) {
    let title = "How much of \(wording.name(coverage)) the map takes up"
    let summary = CoverageWording.summary(coverage)
    stream.append(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.width) \(height)" width="\(Self.width)" \
      height="\(height)" role="img" aria-labelledby="title desc" font-family="Helvetica, Arial, sans-serif">
      <title id="title">\(Self.escaped(title))</title>
      <desc id="desc">\(Self.escaped(summary))</desc>
      <defs>
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="#fff"/><line x1="0" y1="0" x2="0" y2="5" stroke="#b4452f" stroke-width="2"/>
      </pattern>
      </defs>
      <style>
      text { fill: #333 } .title { font-size: 20px; font-weight: bold; fill: #111 } .sum { font-size: 14px }
      .label { font-size: 12px } .axis { font-size: 10px; fill: #666 } .num { font-size: 9px; text-anchor: middle }
      .total { font-size: 12px; text-anchor: end; fill: #666 } .light { fill: #fff }
      .none { fill: url(#hatch); stroke: #b4452f; stroke-width: 1 } .empty { fill: #f1f1ee }

      """)
    for (number, color) in Self.colors.enumerated() { stream.append(".s\(number + 1) { fill: \(color) }\n") }
    stream.append("</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n")
    text(wording.name(coverage), "title", Self.margin, 42, to: &stream)
    text(summary, "sum", Self.margin, 66, to: &stream)
    for line in 0..<lines { self.line(line, to: &stream) }
    legend(Self.headHeight + lines * lineHeight + 14, to: &stream)
    stream.append("</svg>\n")
  }

  /// From few to many: one hue that gets darker, so that the order can be seen by everybody.
  private static let colors = [
    "#d6e6f2", "#b7d3e8", "#94bddc", "#6ea4cf", "#4a89bd", "#2f6fa6", "#1d5489", "#103a66",
  ]
}

// MARK: - A line of the strip

extension CoverageSVG {
  private func line(_ number: Int, to stream: inout ByteStream) {
    let start = number * cellsPerLine
    let cells = Array(strip.cells[start..<min(start + cellsPerLine, strip.cells.count)])
    let top = Self.headHeight + number * lineHeight
    let left = Self.margin + Self.labelWidth
    label("all nodes", cells.reduce(0) { $0 + $1.nodes.count }, top + Self.barHeight, to: &stream)
    for (at, cell) in cells.enumerated() { bar(cell, left + at * cellWidth, top, to: &stream) }
    let step = cellWidth >= 12 ? 5 : 10
    for (at, cell) in cells.enumerated() where at == 0 || (start + at + 1) % step == 0 {
      let x = left + at * cellWidth + cellWidth / 2
      stream.append(
        "<text class=\"axis\" x=\"\(x)\" y=\"\(top + Self.barHeight + 14)\" text-anchor=\"middle\">")
      stream.append("\(at == 0 ? "¶ " : "")\(cell.first)</text>\n")
    }
    var y = top + Self.barHeight + 24
    if hasQuotations {
      label("quotations", cells.reduce(0) { $0 + $1.quotations }, y + 13, to: &stream)
      for (at, cell) in cells.enumerated() { quotations(cell, left + at * cellWidth, y, to: &stream) }
      y += Self.rowHeight
    }
    for (side, facts) in strip.sides.enumerated() {
      label(facts.name, cells.reduce(0) { $0 + $1.bySide[side] }, y + 13, to: &stream)
      for (at, cell) in cells.enumerated() {
        square(cell.bySide[side], left + at * cellWidth, y, "\(place(cell)): \(facts.name), ", to: &stream)
      }
      y += Self.rowHeight
    }
  }

  private func bar(_ cell: CoverageStrip.Cell, _ x: Int, _ top: Int, to stream: inout ByteStream) {
    let step = strip.step(of: cell)
    let height = step == 0 ? Self.barHeight : step * Self.barHeight / 8
    let y = top + Self.barHeight - height
    stream.append("<g><title>\(Self.escaped(tip(cell)))</title>")
    stream.append(
      "<rect class=\"\(step == 0 ? "none" : "s\(step)")\" x=\"\(x)\" y=\"\(y)\" width=\"\(cellWidth - 1)\" height=\"\(height)\"/>"
    )
    if strip.paragraphsPerCell == 1, cellWidth >= 11, step > 0 {
      let isInside = height >= 16
      let light = isInside && step >= 5 ? " light" : ""
      stream.append(
        "<text class=\"num\(light)\" x=\"\(x + cellWidth / 2)\" y=\"\(isInside ? y + 11 : y - 3)\">\(cell.nodes.count)</text>"
      )
    }
    stream.append("</g>\n")
  }

  private func square(
    _ count: Int, _ x: Int, _ y: Int, _ tip: String, to stream: inout ByteStream
  ) {
    let step = CoverageStrip.step(count)
    stream.append("<g><title>\(Self.escaped(tip + nodes(count)))</title>")
    stream.append(
      "<rect class=\"\(step == 0 ? "empty" : "s\(step)")\" x=\"\(x)\" y=\"\(y)\" width=\"\(cellWidth - 1)\" height=\"\(Self.rowHeight - 2)\"/>"
    )
    if count > 0, cellWidth >= 11 {
      let light = step >= 5 ? " light" : ""
      stream.append("<text class=\"num\(light)\" x=\"\(x + cellWidth / 2)\" y=\"\(y + 11)\">\(count)</text>")
    }
    stream.append("</g>\n")
  }

  private func quotations(_ cell: CoverageStrip.Cell, _ x: Int, _ y: Int, to stream: inout ByteStream) {
    if cell.quotations == 0 { return }
    let isMissing = cell.missingQuotations > 0
    let held = cell.quotations - cell.missingQuotations
    let tip = "\(place(cell)): \(held) of \(cell.quotations) quotations in the map"
    stream.append("<g><title>\(tip)</title>")
    if isMissing {
      stream.append(
        "<rect class=\"none\" x=\"\(x)\" y=\"\(y)\" width=\"\(cellWidth - 1)\" height=\"\(Self.rowHeight - 2)\"/>"
      )
    }
    if !isMissing || cellWidth >= 11 {
      stream.append(
        "<text x=\"\(x + (cellWidth - 1) / 2)\" y=\"\(y + (isMissing ? 13 : 18))\" font-size=\"\(isMissing ? 11 : 17)\" text-anchor=\"middle\" font-family=\"Georgia, serif\">\(isMissing ? "?" : "”")</text>"
      )
    }
    stream.append("</g>\n")
  }

  private func label(_ name: String, _ total: Int, _ y: Int, to stream: inout ByteStream) {
    text(TerminalText.cut(name, to: Self.longestLabel), "label", Self.margin, y, to: &stream)
    text("\(total)", "total", Self.width - Self.margin, y, to: &stream)
  }

  /// In characters of the usual width.
  private static let longestLabel = 30
}

// MARK: - Words

extension CoverageSVG {
  private func legend(_ y: Int, to stream: inout ByteStream) {
    var x = Self.margin + Self.labelWidth
    func entry(_ shape: String, _ name: String, _ width: Int, _ to: inout ByteStream) {
      to.append("<rect class=\"\(shape)\" x=\"\(x)\" y=\"\(y)\" width=\"14\" height=\"14\"/>")
      text(name, "axis", x + 18, y + 11, to: &to)
      x += width
    }
    entry("none", "not in the map", 100, &stream)
    for (number, name) in CoverageStrip.stepNames.enumerated() {
      entry("s\(number + 1)", name, number < 5 ? 34 : 52, &stream)
    }
    text(
      strip.paragraphsPerCell == 1
        ? "nodes in a paragraph" : "bars: share of \(strip.paragraphsPerCell) paragraphs in the map", "axis",
      x,
      y + 11, to: &stream)
  }

  /// Names are listed up to this number.
  private static let mostNames = 8

  private func tip(_ cell: CoverageStrip.Cell) -> String {
    let words = CoverageWording.beginning([cell.beginning], of: coverage, words: 8)
    if cell.nodes.isEmpty { return "\(place(cell)): no node. \(words)" }
    var names = cell.nodes.prefix(Self.mostNames).map { wording.name($0) }
    if cell.nodes.count > names.count { names.append("\(cell.nodes.count - names.count) more") }
    return "\(place(cell)): \(nodes(cell.nodes.count)): \(names.joined(separator: "; ")). \(words)"
  }

  private func place(_ cell: CoverageStrip.Cell) -> String {
    cell.first == cell.last ? "¶ \(cell.first)" : "¶ \(cell.first)–\(cell.last)"
  }

  private func nodes(_ count: Int) -> String { "\(count) node\(count == 1 ? "" : "s")" }

  private func text(_ words: String, _ style: String, _ x: Int, _ y: Int, to stream: inout ByteStream) {
    stream.append("<text class=\"\(style)\" x=\"\(x)\" y=\"\(y)\">\(Self.escaped(words))</text>\n")
  }

  /// For content and attributes alike; characters that XML cannot hold become blanks.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in TerminalText.plain(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
