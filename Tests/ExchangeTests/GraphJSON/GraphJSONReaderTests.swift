import Claims
import Exchange
import MapCompiler
import Reading
import SourceText
import TestSupport
import Testing

@Suite struct GraphJSONReaderTests {
  @Test(arguments: RandomGraphs.seeds)
  func `any graph comes back equal`(seed: UInt64) { expectRoundTrip(RandomGraphs.graph(seed), JSON()) }

  @Test(arguments: ShippedMaps.paths)
  func `a map comes back equal, with every occurrence`(path: String) throws {
    let map = try ShippedMaps.read(path)
    expectRoundTrip(map.graph, JSON(), settings: map.settings)
    let back = roundTrip(map.graph, JSON(), settings: map.settings).graph
    #expect(back.occurrences.count == map.graph.occurrences.count)
    #expect(back.structures.count == map.graph.structures.count)
    #expect(back.tagNames == map.graph.tagNames)
  }

  private static func read(_ json: String) -> ImportedGraph {
    JSON().read(ByteInput(Array(json.utf8)), ImportOptions(fileName: "a.json"))
  }

  @Test(arguments: [
    (#"{"claimgraph": 1, "nodes": [{"id": "a", "kind": "clam"}]}"#, "unknown-kind", "did you mean 'claim'?"),
    (
      #"{"claimgraph": 1, "nodes": [{"id": "a", "kind": "claim"}, {"id": "a", "kind": "claim"}]}"#,
      "repeated-id", "give each node an id of its own"
    ),
    (
      #"{"claimgraph": 1, "edges": [{"relation": "suports", "from": "a", "to": "b"}]}"#, "unknown-relation",
      "did you mean 'supports'?"
    ),
    (
      #"{"claimgraph": 1, "edges": [{"relation": "supports", "from": "a"}]}"#, "unknown-node",
      "add the node, or correct the id"
    ),
    (#"{"claimgraph": 1, "nodes": {}}"#, "wrong-type", "write it in brackets: [ … ]"),
    (#"{"nodes": []}"#, "not-claimgraph", "say with --from which format it is in"),
    (#"{"claimgraph": 9}"#, "other-version", "what is not known of it is passed over"),
    (#"{"claimgraph": 1"#, "malformed-json", "look for a comma too many or a missing one before it"),
  ])
  func `what is wrong is told with its remedy`(json: String, code: String, help: String) throws {
    let finding = try #require(Self.read(json).findings.all.first { $0.code == code })
    #expect(finding.help == help)
    #expect(finding.range != nil)
  }

  @Test func `an empty file is an error`() {
    let read = Self.read("")
    #expect(read.findings.worst == .error)
    #expect(read.graph.nodes.count == 0)
  }
}
