import Claims
import MapChecks
import TestSupport
import Testing

struct UnusedSourceTests {
  @Test func `a source nothing is taken from`() {
    var map = GraphBuilder()
    let quotation = map.quotation("q", "\"So.\"")
    map.edge(.quotes, from: quotation, to: map.source("used", title: "Used"))
    map.edge(.via, from: quotation, to: map.source("digest", title: "Digest"))
    map.source("idle", title: "Idle")
    #expect(UnusedSource().messages(map) == ["the source 'Idle' is declared but nothing is taken from it"])
  }
}
