import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct ChecksTests {
  @Test func `every check is in the list`() {
    let folder = "Sources/MapChecks/Checks"
    let listed = Checks.all.map { "\(folder)/\(type(of: $0)).swift" }
    #expect(Checkout.files(in: folder, extension: "swift") == listed.sorted(), "add the check to Checks.all")
  }

  @Test func `every check has a code of its own`() {
    #expect(Set(Checks.all.map(\.code)).count == Checks.all.count)
  }

  @Test func `a sound map has no findings`() {
    var map = GraphBuilder()
    let party = map.party("ames", name: "R. Ames")
    let source = map.source("minutes", title: "Minutes")
    let assertion = map.claim("Too dear", "It costs too much.", role: .assertion)
    let quotation = map.quotation("Ames in March", "\"Forty thousand a year.\"")
    let rebuttal = map.claim("Volunteers", "Volunteers would do it.", role: .rebuttal)
    map.edge(.assertedBy, from: assertion, to: party)
    map.edge(.assertedBy, from: quotation, to: party)
    map.edge(.quotes, from: quotation, to: source)
    map.edge(.supports, from: quotation, to: assertion)
    map.edge(.attacks, from: rebuttal, to: assertion)
    #expect(Checks.findings(in: map.graph).isEmpty)
  }

  @Test func `an empty graph has no findings`() {
    #expect(Checks.findings(in: ClaimGraph()).isEmpty)
  }

  @Test func `findings of all checks are gathered`() {
    var map = GraphBuilder()
    let claim = map.claim("a", "A.")
    map.edge(.attacks, from: claim, to: claim)
    map.quotation("q", "No marks.")
    let codes = Checks.findings(in: map.graph).all.map(\.code)
    #expect(
      Set(codes) == [
        "self-attack", "quotation-without-marks", "quotation-without-speaker", "quotation-without-source",
      ])
  }
}
