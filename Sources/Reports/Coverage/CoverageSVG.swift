internal import Claims
internal import Quotations
public import Writing

/// The heat strip of a source as an SVG picture (SVG 1.1): a bar for each paragraph, a row for the quotations
/// of the source, and a row for each side.
///
/// What is not in the map is hatched, so that the picture can be read without its colours. Every cell says in a
/// tool tip what it stands for.
public struct CoverageSVG {
  typealias Attribute = HTMLWriter.Attribute

  private let coverage: SourceCoverage
  private let wording: CoverageWording
  private let strip: CoverageStrip
  private let cellWidth: Int
  private let cellsPerLine: Int
  /// Whether the picture has the source's name and a summary over it.
  private let hasHead: Bool

  /// - Parameter graph: the map, to name nodes by.
  init(_ coverage: SourceCoverage, of graph: ClaimGraph, hasHead: Bool = true) {
    self.coverage = coverage
    self.hasHead = hasHead
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
  private static let totalWidth = 60
  private static let widestCell = 40
  private static let narrowestCell = 6
  private static let mostCells = 1_400
  private static let barHeight = 64
  private static let rowHeight = 18
  private static var width: Int { 2 * margin + labelWidth + stripWidth + totalWidth }

  private var hasQuotations: Bool { strip.cells.contains { $0.quotations > 0 } }
  private var rows: Int { strip.sides.count + (hasQuotations ? 1 : 0) }
  private var lineHeight: Int { Self.barHeight + 24 + rows * Self.rowHeight + 22 }
  private var lines: Int { (strip.cells.count + cellsPerLine - 1) / cellsPerLine }
  private var headHeight: Int { hasHead ? 86 : 24 }
  private static let legendHeight = 46
  private var height: Int { headHeight + lines * lineHeight + Self.legendHeight }

  /// The pictures of all sources, one below the other, as a file of its own.
  public static func write(_ report: CoverageReport, to stream: inout ByteStream) {
    let pictures = report.sources.map { CoverageSVG($0, of: report.graph) }
    let height = pictures.reduce(0) { $0 + $1.height }
    var svg = HTMLWriter(stream)
    svg.section("svg", frame(height: height)) { svg in
      svg.block("title") { $0.text("How much of its sources a map takes up") }
      svg.markup(definitions)
      var y = 0
      for picture in pictures {
        picture.draw(at: y, into: &svg)
        y += picture.height
      }
    }
    stream = svg.end()
  }

  /// The picture as an element, in XML that is HTML as well. The document must have the `definitions`.
  func draw(at y: Int = 0, into svg: inout HTMLWriter) {
    let summary = CoverageWording.summary(coverage)
    svg.section("svg", Self.frame(height: height) + [("y", "\(y)"), ("role", "img"), ("class", "strip")]) {
      svg in
      svg.block("title") { $0.text("How much of \(wording.name(coverage)) the map takes up") }
      svg.block("desc") { $0.text(summary) }
      svg.block("rect", [("width", "100%"), ("height", "100%"), ("class", "paper")]) { _ in }
      if hasHead {
        text(wording.name(coverage), "title", Self.margin, 42, to: &svg)
        text(summary, "sum", Self.margin, 66, to: &svg)
      }
      for line in 0..<lines { self.line(line, to: &svg) }
      legend(headHeight + lines * lineHeight + 14, to: &svg)
    }
  }

  private static func frame(height: Int) -> [Attribute] {
    [
      ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"), ("width", "\(width)"),
      ("height", "\(height)"), ("font-family", "Helvetica, Arial, sans-serif"),
    ]
  }

  /// The hatching and the styles. From few to many there is one hue that gets darker, so that everybody sees the
  /// order.
  static let definitions: StaticString = """
    <defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="5" height="5" fill="#fff"/><line x1="0" y1="0" x2="0" y2="5" stroke="#b4452f" stroke-width="2"/>
    </pattern></defs>
    <style>
    .strip text { fill: #333; font-size: 12px } .strip .paper { fill: #fff }
    .strip .title { font-size: 20px; font-weight: bold; fill: #111 } .strip .sum { font-size: 14px }
    .strip .axis { font-size: 10px; fill: #666 } .strip .middle { text-anchor: middle }
    .strip .num { font-size: 9px; text-anchor: middle } .strip .light { fill: #fff }
    .strip .total { fill: #666 }
    .strip .quote { font: 17px Georgia, serif; text-anchor: middle }
    .strip .none { fill: url(#hatch); stroke: #b4452f; stroke-width: 1 } .strip .empty { fill: #f1f1ee }
    .strip .s1 { fill: #d6e6f2 } .strip .s2 { fill: #b7d3e8 } .strip .s3 { fill: #94bddc }
    .strip .s4 { fill: #6ea4cf } .strip .s5 { fill: #4a89bd } .strip .s6 { fill: #2f6fa6 }
    .strip .s7 { fill: #1d5489 } .strip .s8 { fill: #103a66 }
    </style>

    """
}

// MARK: - A line of the strip

extension CoverageSVG {
  private func line(_ number: Int, to svg: inout HTMLWriter) {
    let start = number * cellsPerLine
    let cells = Array(strip.cells[start..<min(start + cellsPerLine, strip.cells.count)])
    let top = headHeight + number * lineHeight
    let left = Self.margin + Self.labelWidth
    label("all nodes", "\(cells.reduce(0) { $0 + $1.nodes.count })", top + Self.barHeight, to: &svg)
    for (at, cell) in cells.enumerated() { bar(cell, left + at * cellWidth, top, to: &svg) }
    let step = cellWidth >= 12 ? 5 : 10
    for (at, cell) in cells.enumerated() where at == 0 || (start + at + 1) % step == 0 {
      let x = left + at * cellWidth + (cellWidth - 1) / 2
      text("\(at == 0 ? "¶ " : "")\(cell.first)", "axis middle", x, top + Self.barHeight + 14, to: &svg)
    }
    var y = top + Self.barHeight + 24
    if hasQuotations {
      let (all, missing) = cells.reduce((0, 0)) { ($0.0 + $1.quotations, $0.1 + $1.missingQuotations) }
      label("quotations", missing == 0 ? "\(all)" : "\(all - missing) of \(all)", y + 13, to: &svg)
      for (at, cell) in cells.enumerated() { quotations(cell, left + at * cellWidth, y, to: &svg) }
      y += Self.rowHeight
    }
    for (side, facts) in strip.sides.enumerated() {
      label(facts.name, "\(cells.reduce(0) { $0 + $1.bySide[side] })", y + 13, to: &svg)
      for (at, cell) in cells.enumerated() {
        square(cell, side, left + at * cellWidth, y, to: &svg)
      }
      y += Self.rowHeight
    }
  }

  private func bar(_ cell: CoverageStrip.Cell, _ x: Int, _ top: Int, to svg: inout HTMLWriter) {
    let step = strip.step(of: cell)
    let height = step == 0 ? Self.barHeight : step * Self.barHeight / 8
    let y = top + Self.barHeight - height
    group(tip(cell), to: &svg) { svg in
      rectangle(step == 0 ? "none" : "s\(step)", x, y, height, to: &svg)
      if strip.paragraphsPerCell == 1, cellWidth >= Self.narrowestNumber, step > 0 {
        let isInside = height >= 16
        number(cell.nodes.count, isInside && step >= 5, x, isInside ? y + 11 : y - 3, to: &svg)
      }
    }
  }

  private func square(_ cell: CoverageStrip.Cell, _ side: Int, _ x: Int, _ y: Int, to svg: inout HTMLWriter) {
    let count = cell.bySide[side]
    let step = CoverageStrip.step(count)
    group("\(place(cell)): \(strip.sides[side].name), \(nodes(count))", to: &svg) { svg in
      rectangle(step == 0 ? "empty" : "s\(step)", x, y, Self.rowHeight - 2, to: &svg)
      if count > 0, cellWidth >= Self.narrowestNumber { number(count, step >= 5, x, y + 11, to: &svg) }
    }
  }

  private func quotations(_ cell: CoverageStrip.Cell, _ x: Int, _ y: Int, to svg: inout HTMLWriter) {
    if cell.quotations == 0 { return }
    let held = cell.quotations - cell.missingQuotations
    group("\(place(cell)): \(held) of \(cell.quotations) quotations in the map", to: &svg) { svg in
      if held < cell.quotations { rectangle("none", x, y, Self.rowHeight - 2, to: &svg) }
      if held > 0 { text("”", "quote", x + (cellWidth - 1) / 2, y + 18, to: &svg) }
    }
  }

  private func label(_ name: String, _ total: String, _ y: Int, to svg: inout HTMLWriter) {
    text(TerminalText.cut(name, to: Self.longestLabel), "label", Self.margin, y, to: &svg)
    // Right behind the cells, where the eye looks for it.
    let used = min(strip.cells.count, cellsPerLine) * cellWidth
    text(total, "total", Self.margin + Self.labelWidth + used + 8, y, to: &svg)
  }

  /// In characters of the usual width.
  private static let longestLabel = 29
  /// Cells that are narrower show no number.
  private static let narrowestNumber = 11
}

// MARK: - Elements

extension CoverageSVG {
  private func group(_ tip: String, to svg: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void) {
    svg.block("g") { svg in
      svg.inline("title") { $0.text(tip) }
      content(&svg)
    }
  }

  private func rectangle(_ style: String, _ x: Int, _ y: Int, _ height: Int, to svg: inout HTMLWriter) {
    rectangle(style, x, y, width: cellWidth - 1, height, to: &svg)
  }

  private func rectangle(
    _ style: String, _ x: Int, _ y: Int, width: Int, _ height: Int, to svg: inout HTMLWriter
  ) {
    let place: [Attribute] = [
      ("class", style), ("x", "\(x)"), ("y", "\(y)"), ("width", "\(width)"), ("height", "\(height)"),
    ]
    svg.inline("rect", place) { _ in }
  }

  private func number(_ number: Int, _ isLight: Bool, _ x: Int, _ y: Int, to svg: inout HTMLWriter) {
    text("\(number)", isLight ? "num light" : "num", x + (cellWidth - 1) / 2, y, to: &svg)
  }

  private func text(_ words: String, _ style: String, _ x: Int, _ y: Int, to svg: inout HTMLWriter) {
    svg.block("text", [("class", style), ("x", "\(x)"), ("y", "\(y)")]) { $0.text(words) }
  }

  private func legend(_ y: Int, to svg: inout HTMLWriter) {
    var x = Self.margin + Self.labelWidth
    func entry(_ style: String, _ name: String, _ width: Int, _ svg: inout HTMLWriter) {
      rectangle(style, x, y, width: 14, 14, to: &svg)
      text(name, "axis", x + 18, y + 11, to: &svg)
      x += width
    }
    entry("none", "not in the map", 104, &svg)
    for (number, name) in CoverageStrip.stepNames.enumerated() {
      entry("s\(number + 1)", name, number < 5 ? 34 : 52, &svg)
    }
    let isSingle = strip.paragraphsPerCell == 1
    text(
      isSingle ? "nodes in a paragraph" : "bars: share of \(strip.paragraphsPerCell) paragraphs in the map",
      "axis",
      x, y + 11, to: &svg)
    if hasQuotations {
      text("”  quotations in the map", "axis", x + (isSingle ? 130 : 210), y + 11, to: &svg)
    }
  }
}

// MARK: - Words

extension CoverageSVG {
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
}
