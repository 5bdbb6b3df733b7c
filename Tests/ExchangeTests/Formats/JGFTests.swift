import Claims
import Exchange
import MapCompiler
import Reading
import SourceText
import TestSupport
import Testing

@Suite struct JGFTests {
  private static func read(_ json: String) -> ImportedGraph {
    JGF().read(ByteInput(Array(json.utf8)), ImportOptions(fileName: "a.jgf.json"))
  }

  @Test func `a map with everything in it`() throws {
    try expectGolden(JGF().bytes(of: SampleMap.document), "toll.jgf.json")
  }

  @Test(arguments: RandomGraphs.seeds)
  func `any graph comes back equal`(seed: UInt64) { expectRoundTrip(RandomGraphs.graph(seed), JGF()) }

  @Test(arguments: ShippedMaps.paths)
  func `a map comes back equal`(path: String) throws {
    let map = try ShippedMaps.read(path)
    expectRoundTrip(map.graph, JGF(), settings: map.settings)
  }

  @Test func `nothing stands on a node or an edge that the schema does not allow`() throws {
    let json = try ParsedJSON(JGF().bytes(of: SampleMap.document))["graph"]
    #expect(json.keys.isSubset(of: ["directed", "label", "metadata", "nodes", "edges"]))
    for id in json["nodes"].keys { #expect(json["nodes"][id].keys.isSubset(of: ["label", "metadata"])) }
    for edge in json["edges"].list {
      #expect(
        edge.keys.isSubset(of: ["id", "source", "target", "relation", "directed", "label", "metadata"]))
    }
  }

  @Test func `a graph of somebody else's, version 2`() {
    let read = Self.read(
      #"""
      {"graph": {"label": "Toll", "directed": true, "metadata": {"year": 2024},
        "nodes": {"a": {"label": "The toll should go"}, "b": {"label": "The queue is long", "metadata": {"pages": [1, 2]}}},
        "edges": [{"source": "b", "target": "a", "relation": "support", "metadata": {"sure": true}}]}}
      """#)
    #expect(read.graph.summary().contains("The queue is long supports The toll should go"))
    #expect(read.graph.data(of: NodeIndex(1))?["pages"] == .list([.int(1), .int(2)]))
    #expect(read.graph.data(of: EdgeIndex(0))?["sure"] == .bool(true))
    #expect(read.graph.metadata["year"] == .int(2024))
    #expect(read.graph.title == "Toll")
    #expect(read.counts == DocumentCounts(nodes: 2, edges: 1))
  }

  @Test func `version 1 lists its nodes, and hyperedges become nodes`() {
    let read = Self.read(
      #"""
      {"graphs": [{"nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
        "hyperedges": [{"source": ["a", "b"], "target": ["c"], "relation": "supports"}]}, {}]}
      """#)
    #expect(read.graph.summary().contains("a supports hyperedge"))
    #expect(read.graph.summary().contains("hyperedge supports c"))
    #expect(read.findings.all.map(\.code).contains("several-graphs"))
  }

  @Test(arguments: [
    (#"{"nodes": {}}"#, "no-graph"),
    (#"{"graph": {"nodes": {"a": {}}, "edges": [{"source": "a", "target": "x"}]}}"#, "dangling-edge"),
    (#"{"graph": {"nodes": {"a": {}}, "edges": [{"source": "a"}]}}"#, "missing-end"),
    (#"{"graph": {"nodes": [{"label": "x"}]}}"#, "missing-id"),
    (#"{"graph": {"nodes": [{"id": "a"}, {"id": "a"}]}}"#, "repeated-id"),
    (#"{"graph": {"nodes": {"a": {}, "a": {}}}}"#, "malformed-json"), ("", "malformed-json"),
    ("[]", "no-graph"),
  ])
  func `what is wrong is told`(json: String, code: String) {
    let finding = Self.read(json).findings.all.first { $0.code == code }
    #expect(finding?.grade == .error)
    #expect(finding?.help != nil)
  }
}
