import Claims
import Quotations
import Reports
import SourceText
import TestSupport
import Writing

/// Coverage of a small source with something of everything.
enum SampleCoverage {
  static let text = """
    1. Money. The town needs <forty> thousand & more, and the bridge is where the money has always come from.

    The clerk said: "We would need another forty thousand a year, and we have not got it." Nobody answered.

    2. Queues. Most days nobody waits longer than a minute, though on a market day it can be an hour or more.
    """

  static func report(_ text: String = text, title: String = "Minutes", claims: [String?] = ["¶ 1", nil])
    -> CoverageReport
  {
    var map = GraphBuilder(title: "Should the <toll> go?")
    let source = map.source("minutes", title: title)
    let party = map.party("town", name: "The \"town\" & council")
    for (number, locator) in claims.enumerated() {
      let claim = map.claim("Claim <\(number)>", role: .assertion)
      map.edge(.quotes, from: claim, to: source)
      map.edge(.assertedBy, from: claim, to: party)
      map.graph.setCitation(Citation(locator: locator), of: claim)
    }
    var document = SourceDocument(
      id: "minutes", fileName: "minutes.txt", hash: String(repeating: "ab", count: 32),
      text: ReadableText(text))
    document.title = title
    let indexed = IndexedSource(document)
    let coverage = SourceCoverage(
      of: indexed, in: map.graph, anchors: [:], quoted: QuotationExtractor().extract(from: indexed))
    return CoverageReport([coverage], of: map.graph, version: "1.2.3")
  }

  static func collect(_ write: (inout ByteStream) -> Void) -> String {
    String(decoding: ByteStream.collect { write(&$0) }, as: UTF8.self)
  }
}
