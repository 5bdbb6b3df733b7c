import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct AssertionWithoutHolderTests {
  @Test func `an assertion needs a party`() {
    var map = GraphBuilder()
    map.edge(.assertedBy, from: map.claim("Held", role: .assertion), to: map.party("p", name: "P"))
    map.claim("Loose", role: .assertion)
    map.claim("Answer", role: .rebuttal)
    #expect(
      AssertionWithoutHolder().messages(map) == ["the assertion 'Loose' doesn't say which party holds it"])
  }

  @Test func `a map without parties is left alone`() {
    var map = GraphBuilder()
    map.claim("Loose", role: .assertion)
    #expect(AssertionWithoutHolder().messages(map) == [])
  }
}
