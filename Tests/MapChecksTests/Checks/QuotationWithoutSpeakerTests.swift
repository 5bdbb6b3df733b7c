import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct QuotationWithoutSpeakerTests {
  @Test func `a quotation needs a speaker`() {
    var map = GraphBuilder()
    map.claim("Toll", "A claim needs none.")
    map.edge(.assertedBy, from: map.quotation("Said", "\"So.\""), to: map.party("p", name: "P"))
    map.quotation("Unsaid", "\"So.\"")
    #expect(
      QuotationWithoutSpeaker().messages(map) == ["the quotation 'Unsaid' doesn't say whose words it holds"])
  }
}
