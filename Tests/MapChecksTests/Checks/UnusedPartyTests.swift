import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct UnusedPartyTests {
  @Test func `a party nobody names`() {
    var map = GraphBuilder()
    map.edge(.assertedBy, from: map.claim("a"), to: map.party("used", name: "Used"))
    map.party("idle", name: "Idle")
    #expect(UnusedParty().messages(map) == ["the party 'Idle' is declared but holds nothing in this map"])
  }

  @Test func `handing words on and having members is use`() {
    var map = GraphBuilder()
    map.edge(.via, from: map.quotation("q", "\"So.\""), to: map.party("herald", name: "Herald"))
    map.party("council", name: "Town council")
    let ames = map.party("ames", name: "R. Ames")
    map.graph.mergeData(.map([.init("side", .string("council"))]), into: ames)
    map.edge(.assertedBy, from: map.claim("a"), to: ames)
    #expect(UnusedParty().messages(map) == [])
  }
}
