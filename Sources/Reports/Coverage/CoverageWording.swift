internal import Claims
internal import Quotations

/// What all reports on coverage say in the same words.
struct CoverageWording {
  let graph: ClaimGraph

  static let noText =
    "No text of a source is at hand: a source's record names its file by 'text:', or --source gives it."

  /// Title of a source, else its id.
  func name(_ coverage: SourceCoverage) -> String {
    Excerpt.beginning(of: coverage.document.title ?? coverage.document.id, words: 20)
  }

  /// "49 of 52 paragraphs and 40 of 41 quotations are in the map."
  static func summary(_ coverage: SourceCoverage) -> String {
    let paragraphs = coverage.paragraphs.count
    let quotations = coverage.quotations.count
    if paragraphs == 0 { return "The text has no paragraphs." }
    let covered = coverage.paragraphs.count { !$0.mentions.isEmpty }
    let first = share(covered, of: paragraphs, "paragraph")
    if quotations == 0 {
      return "\(first) \(paragraphs == 1 ? "is" : "are") in the map; the text quotes nothing."
    }
    let quoted = coverage.quotations.count(where: \.isInMap)
    return "\(first) and \(share(quoted, of: quotations, "quotation")) are in the map."
  }

  private static func share(_ part: Int, of whole: Int, _ noun: String) -> String {
    "\(part) of \(whole) \(noun)\(whole == 1 ? "" : "s")"
  }

  /// "¶ 7, item 4, p. 2".
  static func place(_ paragraph: CoveredParagraph) -> String {
    [
      "¶ \(paragraph.number)", paragraph.item.map { "item \($0)" }, paragraph.page.map { "p. \($0)" },
    ].compactMap(\.self).joined(separator: ", ")
  }

  static func place(_ quotation: CoveredQuotation) -> String {
    quotation.extracted.paragraph.map { "¶ \($0)" } ?? "heading"
  }

  static func reason(_ reason: UnplacedNode.Reason) -> String {
    switch reason {
    case .noLocator: "no locator"
    case .otherLocator: "its locator names no page, paragraph or item"
    case .noSuchPlace: "the text has no such place as its locator names"
    case .tooBroad: "its locator names more than \(SourceCoverage.mostParagraphs) paragraphs"
    }
  }

  /// Title of a node, else the beginning of its text, else its id.
  func name(_ node: NodeIndex) -> String {
    let title = graph.title(of: node)
    if !title.isEmpty { return Excerpt.beginning(of: title, words: 20) }
    let text = graph.text(of: node)
    return Excerpt.beginning(of: text.isEmpty ? graph.id(of: node) : text, words: 12)
  }

  /// The first words of a quotation.
  static func beginning(_ quotation: CoveredQuotation) -> String {
    Excerpt.beginning(of: quotation.extracted.text, words: 10)
  }

  /// The first words of a stretch of a source.
  static func beginning(_ ranges: [Range<Int>], of coverage: SourceCoverage, words: Int = 10) -> String {
    guard let range = ranges.first else { return "" }
    // Much more than the words need, so that a huge paragraph is not copied.
    let start = range.lowerBound..<min(range.upperBound, range.lowerBound + 1_000)
    let text = coverage.document.text[start]
    return Excerpt.beginning(of: start == range ? text : text + " …", words: words)
  }
}
