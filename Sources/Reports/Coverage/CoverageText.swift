internal import Claims
internal import Quotations
public import Writing

/// Coverage as people read it in a terminal: a heat strip with a row for each side, then what is not covered.
public struct CoverageText {
  private let report: CoverageReport
  private let wording: CoverageWording
  private let width: Int

  /// - Parameter width: of the terminal, in columns.
  public init(_ report: CoverageReport, width: Int) {
    self.report = report
    wording = CoverageWording(graph: report.graph)
    self.width = max(width, 40)
  }

  /// Of each list so many entries are shown, and the others counted.
  public static let mostListed = 200

  public func write(to stream: inout ByteStream) {
    if report.sources.isEmpty { lines(CoverageWording.noText, after: "", to: &stream) }
    for (number, coverage) in report.sources.enumerated() {
      if number > 0 { stream.append("\n") }
      lines(
        "\(wording.name(coverage)) (\(coverage.document.id), \(coverage.document.fileName))", after: "",
        to: &stream)
      lines(CoverageWording.summary(coverage), after: "", to: &stream)
      if !coverage.paragraphs.isEmpty { strip(coverage, to: &stream) }
      lists(coverage, to: &stream)
    }
  }
}

// MARK: - The strip

extension CoverageText {
  /// The most lines that a strip is broken into; with more, neighbours share a cell.
  private static let mostLines = 12
  private static let widestLabel = 26
  /// From none to the eighth step.
  private static let blocks = ["·", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  private func strip(_ coverage: SourceCoverage, to stream: inout ByteStream) {
    let label = min(Self.widestLabel, width / 3)
    // Whole tens, so that the numbers above stand in step.
    let room = max(10, (width - label - 10) / 10 * 10)
    let strip = CoverageStrip(coverage, in: report.graph, limit: room * Self.mostLines)
    var start = 0
    while start < strip.cells.count {
      let cells = strip.cells[start..<min(start + room, strip.cells.count)]
      stream.append("\n" + TerminalText.padded("", to: label))
      // A number stands over the first cell of each ten.
      var axis = ""
      for (at, cell) in cells.enumerated() where at % 10 == 0 {
        axis = TerminalText.padded(axis, to: at)
        if axis.count == at { axis += "¶ \(cell.first)" }
      }
      stream.append("  " + axis + "\n")
      row("all", cells.map { strip.step(of: $0) }, total(cells.map(\.nodes.count)), label, to: &stream)
      for (number, side) in strip.sides.enumerated() {
        let counts = cells.map { $0.bySide[number] }
        row(side.name, counts.map(CoverageStrip.step), total(counts), label, to: &stream)
      }
      quotations(cells, label, to: &stream)
      start += room
    }
    legend(strip, to: &stream)
  }

  private func total(_ counts: [Int]) -> Int { counts.reduce(0, +) }

  private func row(_ name: String, _ steps: [Int], _ total: Int, _ label: Int, to stream: inout ByteStream) {
    let name = TerminalText.padded(TerminalText.cut(TerminalText.plain(name), to: label), to: label)
    stream.append("\(name)  \(steps.map { Self.blocks[$0] }.joined())  \(total)\n")
  }

  private func quotations(_ cells: ArraySlice<CoverageStrip.Cell>, _ label: Int, to stream: inout ByteStream)
  {
    let (count, missing) = cells.reduce((0, 0)) { ($0.0 + $1.quotations, $0.1 + $1.missingQuotations) }
    if count == 0 { return }
    let total = missing == 0 ? "\(count)" : "\(count - missing) of \(count)"
    let marks = cells.map { cell in
      if cell.quotations == 0 { return "·" }
      return cell.missingQuotations == 0 ? "”" : "!"
    }
    let name = TerminalText.padded("quotations", to: label)
    stream.append("\(name)  \(marks.joined())  \(total)\n")
  }

  private func legend(_ strip: CoverageStrip, to stream: inout ByteStream) {
    stream.append("\n")
    let steps = zip(Self.blocks.dropFirst(), CoverageStrip.stepNames).map { "\($0) \($1)" }
    lines("· none  " + steps.joined(separator: "  ") + " nodes", after: "", to: &stream)
    if strip.paragraphsPerCell > 1 {
      lines(
        "Each column is \(strip.paragraphsPerCell) paragraphs; in the row 'all' its height is the share of"
          + " them that is in the map.", after: "", to: &stream)
    }
    if strip.cells.contains(where: { $0.quotations > 0 }) {
      lines("” quotations, all in the map  ! some not in the map", after: "", to: &stream)
    }
  }
}

// MARK: - What is not covered

extension CoverageText {
  private func lists(_ coverage: SourceCoverage, to stream: inout ByteStream) {
    list(
      "Paragraphs that no node comes from",
      coverage.uncoveredParagraphs.lazy.map {
        (CoverageWording.place($0), CoverageWording.beginning($0.parts, of: coverage))
      }, to: &stream)
    list(
      "Quotations that are not in the map",
      coverage.uncoveredQuotations.lazy.map {
        (CoverageWording.place($0), CoverageWording.beginning($0))
      }, to: &stream)
    list(
      "Quotations that are in the map in part",
      coverage.partialQuotations.lazy.map {
        (
          "\(CoverageWording.place($0)), \(Int($0.share * 100)) %",
          CoverageWording.beginning($0)
        )
      }, to: &stream)
    list(
      "Nodes that name the source but none of its paragraphs",
      coverage.unplaced.lazy.map { (wording.name($0.node), CoverageWording.reason($0.reason)) }, to: &stream)
  }

  private func list(
    _ title: String, _ entries: some Collection<(String, String)>, to stream: inout ByteStream
  ) {
    if entries.isEmpty { return }
    stream.append("\n\(title):\n")
    let shown = Array(entries.prefix(Self.mostListed))
    let column = min(shown.map { TerminalText.width($0.0) }.max() ?? 0, width / 2)
    for (place, words) in shown {
      let place = TerminalText.cut(TerminalText.plain(place), to: column)
      lines(words, after: "  \(TerminalText.padded(place, to: column))  ", to: &stream)
    }
    if entries.count > shown.count { stream.append("  … and \(entries.count - shown.count) more\n") }
  }

  private func lines(_ text: String, after head: String, to stream: inout ByteStream) {
    TerminalText.write(text, after: head, width: width, to: &stream)
  }
}
