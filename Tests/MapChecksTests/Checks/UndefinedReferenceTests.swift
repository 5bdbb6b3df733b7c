import Claims
import MapChecks
import SourceText
import TestSupport
import Testing

struct UndefinedReferenceTests {
  @Test func `a title that never says anything`() {
    var map = GraphBuilder()
    map.claim("Opening hours", "They are short.")
    map.claim("Opening huors")
    map.argument("Quite another")
    let findings = UndefinedReference().findings(in: map.graph)
    #expect(
      findings.map(\.message) == [
        "'Opening huors' is named but nowhere says anything",
        "'Quite another' is named but nowhere says anything",
      ])
    #expect(
      findings.map(\.help) == [
        "did you mean 'Opening hours'?", "write what it says once, as in '<title>: text'",
      ])
  }

  @Test func `an argument with a structure says enough`() {
    var map = GraphBuilder()
    map.graph.setStructure([], of: map.argument("a"))
    #expect(UndefinedReference().messages(map) == [])
  }

  @Test func `parties, sources and graphs without places are left alone`() {
    var map = GraphBuilder()
    map.party("p", name: "P")
    map.source("s", title: "S")
    _ = map.graph.addNode(.claim, origin: GraphBuilder.nowhere)
    #expect(UndefinedReference().messages(map) == [])
  }
}
