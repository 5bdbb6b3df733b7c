import Claims
import Quotations
import Reports
import SourceText

/// Audits in which every text is one that has broken writers before.
enum HostileAudit {
  static let texts = [
    "", "<script>alert(1)</script>", "</style></title>-->", "\" onload=\"x", "' & &amp; &#0;", "]]>",
    "a\0b\u{1B}[2J\u{7F}", "\u{202E}evil\u{2066}\u{2069}\u{200F}", "\u{FEFF}\u{FFFF}\u{85}\u{2028}",
    "=1+1", "+cmd", "-2", "@x", "\t=1", "a,\"b\"\r\nc", "| *a* _b_ `c` [d](e) ~f~ \\", "é e\u{301} 漢字 🚀👩‍👩‍👧",
    String(repeating: "<b>long</b> & ", count: 1_600),
  ]

  /// An audit in which the text stands wherever a text can stand.
  static func report(_ text: String) -> AuditReport {
    var document = SourceDocument(id: text, fileName: text, hash: text, text: ReadableText(text))
    document.title = text
    document.authors = [text]
    document.edition = text
    document.language = text
    var quotation = Quotation(id: text, title: text, text: text, source: text, locator: text)
    quotation.node = NodeIndex(0)
    quotation.speakers = [text]
    quotation.via = [text]
    quotation.work = text
    quotation.date = text
    quotation.ruling = Ruling(verdict: .harmless, by: text, on: text, why: text)
    let place = Place(source: text, range: 3..<9_999_999, original: 3..<9_999_999, page: text, item: text)
    let edge = Edge(wordsLeftOut: 3, leftOut: text)
    let pieces = MatchPiece.Kind.allCases.map {
      MatchPiece($0, quoted: text, source: text, range: 5..<4_000_000, words: 3, classes: [.negation])
    }
    let match = Match(
      place: place, level: .exact, pieces: pieces, similarity: .nan, longestRun: 3, start: edge, end: edge,
      frame: Frame(.reported, cue: text, range: 0..<1), turns: [Turn(.after, cue: text, sentence: text)],
      context: Context(
        before: text, head: text, tail: text, after: text, paragraph: text + text,
        passage: 0..<text.utf8.count + 7))
    let audited = AuditedQuotation(
      quotation, .altered, flags: QuotationFlag.allCases, match: match, otherPlaces: [place])
    var report = AuditReport(
      title: text, quotations: [audited, AuditedQuotation(quotation, .notFound)],
      sources: [SourceSummary(document, url: text), SourceSummary(id: text, title: text, whyNoText: text)],
      version: text, files: SourceFiles())
    report.bearings = [NodeIndex(0): [.init(.supports, text)]]
    return report
  }
}
