internal import Claims
internal import Quotations
internal import SourceText
public import Writing

/// Nodes to fill in for what a map does not cover of its sources, as text to paste into the map: one for each
/// paragraph that no node comes from, and one for each quotation of the source that is not in the map.
///
///     // ¶ 7, p. 2: The clerk confirmed that there is …
///     [minutes ¶ 7]: What the paragraph says. {source: minutes, locator: "¶ 7"}
public struct CoverageStubs {
  private let report: CoverageReport
  private var titles: Set<String>

  public init(_ report: CoverageReport) {
    self.report = report
    let graph = report.graph
    titles = Set(graph.nodes.indices.map { graph.title(of: $0) })
  }

  public mutating func write(to stream: inout ByteStream) {
    for coverage in report.sources {
      let paragraphs = coverage.uncoveredParagraphs
      let quotations = coverage.uncoveredQuotations
      if paragraphs.isEmpty, quotations.isEmpty { continue }
      let name = MapWords.comment(CoverageWording(graph: report.graph).name(coverage))
      // What is appended to a map must not go on from its last line.
      stream.append("\n// What the map does not have of \(name):\n")
      var quoted = quotations[...]
      for paragraph in paragraphs {
        while let quotation = quoted.first, precedes(quotation, paragraph) {
          write(quotation, of: coverage, to: &stream)
          quoted.removeFirst()
        }
        write(paragraph, of: coverage, to: &stream)
      }
      for quotation in quoted { write(quotation, of: coverage, to: &stream) }
      stream.append("\n")
    }
  }

  private func precedes(_ quotation: CoveredQuotation, _ paragraph: CoveredParagraph) -> Bool {
    quotation.extracted.range.lowerBound < paragraph.parts.first?.lowerBound ?? 0
  }

  private mutating func write(
    _ paragraph: CoveredParagraph, of coverage: SourceCoverage, to stream: inout ByteStream
  ) {
    let place = CoverageWording.place(paragraph)
    let beginning = MapWords.comment(CoverageWording.beginning(paragraph.parts, of: coverage))
    let id = key(of: coverage)
    let title = unused("\(MapWords.title(id)) ¶ \(paragraph.number)")
    stream.append(
      """

      // \(place): \(beginning)
      [\(title)]: What the paragraph says. {source: \(MapWords.quoted(id)), locator: "¶ \(paragraph.number)"}

      """)
  }

  private mutating func write(
    _ quotation: CoveredQuotation, of coverage: SourceCoverage, to stream: inout ByteStream
  ) {
    let id = key(of: coverage)
    let locator = quotation.extracted.paragraph.map { ", locator: \"¶ \($0)\"" } ?? ""
    let title = unused(
      MapWords.title(id) + " quotation" + (quotation.extracted.paragraph.map { " in ¶ \($0)" } ?? ""))
    let words = MapQuotation(quotation.extracted.text).text
    stream.append(
      """

      // \(CoverageWording.place(quotation)): who says it? {by: id-of-a-party}
      [\(title)]: \(words) #quotation {source: \(MapWords.quoted(id))\(locator)}

      """)
  }

  /// The source's id as the map writes it, from which the graph's id is made.
  private func key(of coverage: SourceCoverage) -> String {
    let id = coverage.document.id
    let graph = report.graph
    guard let source = graph.nodes(of: .source).first(where: { graph.localID(of: $0).elementsEqual(id.utf8) })
    else { return id }
    let origin = graph.nodes.origins[source.position]
    guard origin.file.position < graph.files.files.count else { return id }
    let bytes = graph.files[origin.file].bytes
    guard origin.end <= bytes.count, origin.bytes.count < 200 else { return id }
    let written = String(decoding: bytes[origin.bytes], as: UTF8.self)
    let key = written.trimmingPrefix(/["']/).replacing(/["']$/, with: "")
    let isKey = key.filter { $0.isLetter || $0.isNumber } == id.filter { $0.isLetter || $0.isNumber }
    return isKey ? String(key) : id
  }

  private mutating func unused(_ title: String) -> String {
    var name = title
    var number = 1
    while !titles.insert(name).inserted {
      number += 1
      name = "\(title) (\(number))"
    }
    return name
  }
}
