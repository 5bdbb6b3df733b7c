import Claims
import TestSupport
import Testing

@testable import Drawing

@Suite struct MapDescriptionTests {
  @Test func `counts boxes and relations and names the groups`() {
    var map = GraphBuilder(title: "Sundays")
    let cost = map.group("Cost")
    _ = map.group("Use")
    map.edge(
      .attacks, from: map.claim("Dear", role: .assertion, group: cost), to: map.claim("Open", role: .thesis))
    let description = MapDescription(map.graph)
    #expect(description.title == "Sundays")
    #expect(
      description.text == "2 boxes: thesis 1, assertion 1. 1 relation: attacks 1. Groups: Cost, Use.")
  }

  @Test func `counts what an audit said of quotations`() {
    var map = GraphBuilder()
    for verdict in [Verdict.altered, .verbatim, .altered] {
      map.graph.setCheck(
        QuotationCheck(verdict: verdict), of: map.quotation(verdict.rawValue, "\"We wait.\""))
    }
    #expect(MapDescription(map.graph).text.contains("3 checked quotations: verbatim 1, altered 2."))
  }

  @Test func `an empty map has a description too`() {
    let description = MapDescription(GraphBuilder().graph)
    #expect(description.title == "Argument map")
    #expect(description.text == "0 boxes. 0 relations.")
  }

  @Test func `a long list of groups is cut and counted`() {
    var map = GraphBuilder()
    for number in 0..<23 { _ = map.group("Group \(number)") }
    #expect(MapDescription(map.graph).text.hasSuffix("Group 19 and 3 more."))
  }
}
