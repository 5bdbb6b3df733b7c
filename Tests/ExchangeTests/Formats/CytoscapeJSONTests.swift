import Claims
import Exchange
import MapCompiler
import Reading
import SourceText
import TestSupport
import Testing

@Suite struct CytoscapeJSONTests {
  private static func read(_ json: String) -> ImportedGraph {
    CytoscapeJSON().read(ByteInput(Array(json.utf8)), ImportOptions(fileName: "a.cyjs"))
  }

  @Test func `a map with everything in it`() throws {
    try expectGolden(CytoscapeJSON().bytes(of: SampleMap.document), "toll.cyjs")
  }

  @Test(arguments: RandomGraphs.seeds)
  func `any graph comes back equal`(seed: UInt64) {
    expectRoundTrip(RandomGraphs.graph(seed), CytoscapeJSON())
  }

  @Test(arguments: ShippedMaps.paths)
  func `a map comes back equal`(path: String) throws {
    let map = try ShippedMaps.read(path)
    expectRoundTrip(map.graph, CytoscapeJSON(), settings: map.settings)
  }

  @Test(arguments: [
    #"{"elements": {"nodes": [{"data": {"id": 1, "name": "Toll", "parent": "g"}, "position": {"x": 1}}, {"data": {"id": "g"}}, {"data": {"id": "2", "name": "Queue"}}], "edges": [{"data": {"source": "2", "target": "1", "interaction": "con"}}]}}"#,
    #"{"elements": [{"group": "nodes", "data": {"id": "1", "name": "Toll", "parent": "g"}, "position": {"x": 1}}, {"data": {"id": "g"}}, {"data": {"id": "2", "name": "Queue"}}, {"data": {"source": "2", "target": "1", "interaction": "con"}}]}"#,
  ])
  func `elements of somebody else's, in two lists or one`(json: String) {
    let read = Self.read(json)
    #expect(read.graph.summary().contains("Queue attacks Toll"))
    #expect(read.graph.groups.map(\.title) == ["g"])
    #expect(read.graph.data(of: NodeIndex(0))?["position"] == .map([.init("x", .int(1))]))
    #expect(read.counts == DocumentCounts(nodes: 3, edges: 1))
  }

  @Test(arguments: [
    (#"{}"#, "no-elements"), (#"{"elements": {"nodes": [{"data": {}}]}}"#, "missing-id"),
    (#"{"elements": {"edges": [{"data": {"source": "a", "target": "b"}}]}}"#, "dangling-edge"),
    (#"{"elements": {"nodes": [{"data": {"id": "a", "parent": "b"}}]}}"#, "unknown-group"),
    (#"{"elements": {"nodes": [{"data": {"id": "a"}}, {"data": {"id": "a"}}]}}"#, "repeated-id"),
  ])
  func `what is wrong is told`(json: String, code: String) {
    #expect(Self.read(json).findings.all.first { $0.code == code }?.grade == .error)
  }
}
