import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct ConcessionMadeTests {
  @Test func `says who grants what, and what it bears on`() {
    var map = GraphBuilder()
    let ames = map.party("ames", name: "R. Ames")
    let concession = map.claim("Dear", by: ames, role: .concession)
    map.edge(.supports, from: concession, to: map.claim("Too dear"))
    #expect(ConcessionMade().messages(map) == ["R. Ames grants 'Dear', which supports 'Too dear'"])
  }

  @Test(arguments: [
    (0, "'c' is granted"), (1, "p1 grants 'c'"), (7, "p1, p2, p3, p4, p5 and 2 more grant 'c'"),
  ])
  func `by however many`(count: Int, message: String) {
    var map = GraphBuilder()
    let concession = map.claim("c", role: .concession)
    for number in 1..<(count + 1) {
      map.edge(.assertedBy, from: concession, to: map.party("p\(number)", name: "p\(number)"))
    }
    #expect(ConcessionMade().messages(map) == [message])
  }
}
