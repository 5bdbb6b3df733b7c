import Claims
import Exchange
import MapCompiler
import Reading
import SourceText
import TestSupport
import Testing

@Suite struct ArgdownJSONReaderTests {
  private static func read(_ json: String) -> ImportedGraph {
    ArgdownJSON().read(ByteInput(Array(json.utf8)), ImportOptions(fileName: "a.json"))
  }

  /// What is lost of a graph on the way through Argdown's JSON, but for what the format does not hold: parties
  /// and sources, facts about the map, citations and verdicts.
  private static func losses(of graph: ClaimGraph, _ settings: MapSettings) -> [String] {
    let held = graph.select(
      graph.nodes.indices.filter { ![.party, .source].contains(graph.nodes.kinds[$0.position]) })
    let back = roundTrip(graph, ArgdownJSON(), settings: settings)
    expectInvariants(back.graph)
    #expect(back.findings.all.filter { $0.grade == .error }.map(\.message) == [])
    let notHeld = ["metadata", " locator:", " work:", " date:", " weight:", " check:"]
    return back.graph.differences(from: held).filter { line in !notHeld.contains { line.contains($0) } }
  }

  @Test(arguments: ShippedMaps.paths)
  func `a map comes back with all that the format holds`(path: String) throws {
    let map = try ShippedMaps.read(path)
    #expect(Self.losses(of: map.graph, map.settings).prefix(5) == [])
  }

  @Test(arguments: [
    "[A]: a **bold** #tag and @[B] [link](https://a.org). {x: 1}\n  + <C>: c\n  - [B]: b\n",
    "# H #t {y: 2}\n\n## I\n\n[A]: é😀 *x*\n\n<C>\n\n(1) [A]\n(2) p\n-- rule, other {uses: [1]} --\n(3) q\n----\n(4) r\n  <_ [U]: u\n",
    "Untitled words.\n  >< Others.\n  + <Arg>\n\n[A]: first\n\n[A]: last\n\n[A]\n",
    "[T]: t #thesis\n  - [R]: r #rebuttal\n  + [Q]: \"q\" #quotation\n",
  ])
  func `texts come back as they were compiled`(text: String) {
    let map = MapReader().read(SourceFile(name: "a.argdown", text: text))
    #expect(Self.losses(of: map.graph, map.settings) == [])
  }

  @Test func `a file as Argdown itself writes it`() {
    let read = Self.read(
      #"""
      {"arguments": {"Arg": {"type": "argument", "title": "Arg", "relations": [], "tags": [], "members": [],
          "pcs": [{"type": "statement", "role": "premise", "title": "P", "text": "p", "startLine": 3, "startColumn": 1},
            {"type": "statement", "role": "main-conclusion", "title": "Untitled 1", "text": "c", "inference": {"type": "inference", "inferenceRules": ["MP"]}}]}},
       "statements": {"P": {"type": "equivalence-class", "title": "P", "tags": ["rebuttal"], "isUsedAsPremise": true,
            "members": [{"type": "statement", "role": "premise", "title": "P", "text": "p", "startLine": 3, "startColumn": 1}]},
          "Untitled 1": {"type": "equivalence-class", "title": "Untitled 1", "isUsedAsMainConclusion": true,
            "members": [{"type": "statement", "role": "main-conclusion", "title": "Untitled 1", "text": "c"}]}},
       "relations": [{"type": "relation", "relationType": "undercut", "from": "P", "fromType": "equivalence-class", "to": "Arg", "toType": "inference"}],
       "map": {"nodes": [], "edges": []}, "sections": [], "tags": {"rebuttal": {"tag": "rebuttal", "cssClass": "tag-rebuttal tag0"}}}
      """#)
    #expect(read.findings.all.map(\.message) == [])
    let graph = read.graph
    expectInvariants(graph)
    #expect(graph.nodes.roles[0] == .rebuttal)
    #expect(graph.structures.values.first?.map { $0.inference == nil } == [true, false])
    #expect(graph.edges.relations == [.premise, .conclusion, .undercuts])
    #expect(graph.nodes.kinds[graph.edges.to[2].position] == .inference)
    #expect(graph.nodes.titles[1].isEmpty)
    #expect(read.counts == DocumentCounts(nodes: 3, edges: 1))
  }

  @Test(arguments: [
    ("{}", "not-argdown-json"),
    (#"{"statements": {}, "relations": [{"relationType": "suport"}]}"#, "unknown-relation"),
    (
      #"{"statements": {}, "relations": [{"relationType": "support", "from": "A", "to": "B"}]}"#,
      "dangling-relation"
    ),
    (#"{"statements": {}, "arguments": {"A": {"pcs": [{"title": "P"}]}}}"#, "unknown-statement"),
  ])
  func `what is wrong is told with its place and remedy`(json: String, code: String) {
    let finding = Self.read(json).findings.all.first { $0.code == code }
    #expect(finding?.grade == .error && finding?.range != nil && finding?.help != nil)
  }
}
