import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct QuotationWithoutSourceTests {
  @Test func `a quotation needs a source`() {
    var map = GraphBuilder()
    map.edge(.quotes, from: map.quotation("Found", "\"So.\""), to: map.source("s", title: "S"))
    map.quotation("Lost", "\"So.\"")
    let findings = QuotationWithoutSource().findings(in: map.graph)
    #expect(findings.map(\.grade) == [.warning])
    #expect(findings.map(\.message) == ["the quotation 'Lost' doesn't say where its words are taken from"])
  }

  @Test func `a work that is named makes it a note`() {
    var map = GraphBuilder()
    map.graph.setCitation(Citation(work: "Letters"), of: map.quotation("Lost", "\"So.\""))
    #expect(QuotationWithoutSource().findings(in: map.graph).map(\.grade) == [.note])
  }
}
