import Claims
import MapChecks
import Reports
import SourceText
import TestSupport
import Testing
import Writing

struct GapsJSONTests {
  private func json(_ map: GraphBuilder) -> String {
    String(decoding: ByteStream.collect { GapsJSON().write(MapGaps(map.graph), to: &$0) }, as: UTF8.self)
  }

  @Test func `says kind, node, steps, parties and place of each`() {
    var map = GraphBuilder(title: "Bridge")
    let thesis = map.claim("Toll", role: .thesis)
    let assertion = map.claim("Upkeep", role: .assertion)
    map.edge(.assertedBy, from: assertion, to: map.party("town", name: "The town"))
    map.edge(.attacks, from: assertion, to: thesis)
    let text = json(map)
    #expect(
      text.contains(
        """
            {
              "kind": "unanswered-assertion",
              "message": "nobody in the map answers the assertion 'Upkeep'",
              "node": "Upkeep",
              "title": "Upkeep",
              "steps": 1,
              "parties": [
                "town"
              ],
              "file": "test.argdown",
              "line": 1,
              "column": 1
            }
        """), "\(text)")
  }

  @Test func `an empty map is valid JSON with all counts`() {
    let text = json(GraphBuilder())
    #expect(text.hasPrefix("{\n  \"claimgraph-gaps\": 1,\n  \"top\": [],"), "\(text)")
    for code in GapKinds.codes { #expect(text.contains("\"\(code)\": 0")) }
  }

  @Test func `satisfies its schema`() throws {
    var map = GraphBuilder(title: "Bridge")
    let thesis = map.claim("Toll", role: .thesis)
    map.edge(.supports, from: map.quotation("Ames", "\"Words.\""), to: thesis)
    map.edge(.assertedBy, from: thesis, to: map.party("town", name: "The town"))
    map.claim("apart", role: .concession)
    let schema = try JSONSchema("gaps.schema.json", of: "Reports")
    for map in [map, GraphBuilder()] { #expect(try schema.faults(of: Array(json(map).utf8)) == []) }
  }
}
