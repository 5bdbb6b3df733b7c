import Claims
import TestSupport
import Testing

@Suite struct AttributionTests {
  @Test func `who holds a node, whence it is taken, and who hands it on`() {
    var map = GraphBuilder()
    let (ames, editor) = (map.party("ames", name: "Ames"), map.party("editor", name: "Editor"))
    let minutes = map.source("minutes", title: "Minutes")
    let words = map.quotation("Words", "\"Forty thousand.\"")
    let claim = map.claim("Claim")
    map.edge(.assertedBy, from: words, to: ames)
    map.edge(.assertedBy, from: words, to: editor)
    map.edge(.quotes, from: words, to: minutes)
    map.edge(.via, from: words, to: editor)
    map.edge(.supports, from: words, to: claim)
    let attribution = Attribution(map.graph)
    #expect(attribution.parties == [words: [ames, editor]])
    #expect(attribution.sources == [words: minutes])
    #expect(attribution.via == [words: [editor]])
  }
}
