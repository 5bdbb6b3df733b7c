import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct SimilarTitlesTests {
  @Test(arguments: [("Toll road", "toll road"), ("Toll road", "Tollroad"), ("Toll road", "Toll  Road")])
  func `case and blanks make no difference`(first: String, second: String) {
    var map = GraphBuilder()
    map.claim(first)
    map.claim(second)
    let findings = SimilarTitles().findings(in: map.graph)
    #expect(
      findings.map(\.message) == ["'\(second)' and '\(first)' differ only in case or blanks and count as two"]
    )
    #expect(findings.first?.help?.hasPrefix("did you mean '\(first)'?") == true)
  }

  @Test func `other letters, other kinds and untitled nodes are no likeness`() {
    var map = GraphBuilder()
    map.claim("Toll")
    map.claim("Tolls")
    map.argument("toll")
    map.party("toll", name: "TOLL")
    map.node(.claim, id: "1", "", "One.", traits: [])
    map.node(.claim, id: "2", "", "One.", traits: [])
    #expect(SimilarTitles().messages(map) == [])
  }
}
