import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct RestsOnOneQuotationTests {
  @Test func `a claim with one quotation below it`() {
    var map = GraphBuilder()
    let claim = map.claim("c")
    map.edge(.supports, from: map.quotation("q", "\"Words.\""), to: claim)
    #expect(
      RestsOnOneQuotation().messages(map) == [
        "all that is given for 'c' comes down to one quotation, 'q'"
      ])
  }

  @Test func `through arguments, their steps and other claims`() {
    var map = GraphBuilder()
    let (top, middle) = (map.claim("top"), map.claim("middle"))
    let argument = map.argument("why")
    map.edge(.supports, from: map.quotation("q", "\"Words.\""), to: middle)
    map.reconstruct(argument, [(premises: [middle], conclusion: map.claim("end"))])
    map.edge(.supports, from: argument, to: top)
    #expect(
      RestsOnOneQuotation().gaps(in: GapSurvey(map.graph)).map { map.graph.title(of: $0.node) } == [
        "top", "middle", "end",
      ])
  }

  @Test(arguments: [NodeKind.claim, .argument, .quotation])
  func `a second ground of any kind is enough`(kind: NodeKind) {
    var map = GraphBuilder()
    let claim = map.claim("c")
    map.edge(.supports, from: map.quotation("q", "\"Words.\""), to: claim)
    map.edge(.supports, from: map.node(kind, "second"), to: claim)
    #expect(RestsOnOneQuotation().messages(map) == [])
  }

  @Test func `two ways to one quotation are one quotation`() {
    var map = GraphBuilder()
    let (claim, way) = (map.claim("c"), map.claim("way"))
    let quotation = map.quotation("q", "\"Words.\"")
    for target in [claim, way] { map.edge(.supports, from: quotation, to: target) }
    map.edge(.supports, from: way, to: claim)
    #expect(RestsOnOneQuotation().messages(map).count == 2)
  }

  @Test func `claims in a circle end the search`() {
    var map = GraphBuilder()
    let claims = ["a", "b", "c"].map { map.claim($0) }
    for at in 0..<3 { map.edge(.supports, from: claims[at], to: claims[(at + 1) % 3]) }
    #expect(RestsOnOneQuotation().messages(map) == [])
    map.edge(.supports, from: map.quotation("q", "\"Words.\""), to: claims[0])
    #expect(RestsOnOneQuotation().messages(map).count == 3)
  }

  @Test func `what speaks for a quotation does not make it two`() {
    var map = GraphBuilder()
    let quotation = map.quotation("q", "\"Words.\"")
    map.edge(.supports, from: quotation, to: map.claim("c"))
    map.edge(.supports, from: map.claim("reported by two"), to: quotation)
    #expect(RestsOnOneQuotation().messages(map).count == 1)
  }
}
