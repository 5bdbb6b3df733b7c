import Claims
import SourceText
import TestSupport
import Testing

@testable import Exchange

@Suite struct ClaimMapperTests {
  private static let file = SourceFile(name: "foreign.graphml", text: "")

  private static func mapped(
    _ properties: PropertyGraph, _ mapping: PropertyMapping = PropertyMapping()
  ) -> (graph: ClaimGraph, findings: FindingList) {
    var findings = FindingList()
    var properties = properties
    properties.finish()
    let graph = ClaimMapper.graph(of: properties, mapping, file: file, into: &findings)
    return (graph, findings)
  }

  @Test(arguments: RandomGraphs.seeds)
  func `a graph of ours comes back equal`(seed: UInt64) {
    let graph = RandomGraphs.graph(seed)
    expectInvariants(graph)
    let (back, findings) = Self.mapped(PropertyGraph(graph))
    #expect(findings.all.map(\.message) == [])
    #expect(back.differences(from: graph) == [])
    expectInvariants(back)
  }

  /// A foreign graph: nodes with an id and values, edges with ends and values.
  private static func foreign(
    _ nodes: [(String, [String: String])], _ edges: [(Int, Int, [String: String])]
  ) -> PropertyGraph {
    var graph = PropertyGraph()
    for (id, values) in nodes {
      let node = graph.add(.init(id: graph.texts.add(id), parent: nil, origin: .startOfMap))
      for (key, value) in values { graph.set(graph.key(key), graph.texts.add(value), of: node) }
    }
    for (from, to, values) in edges {
      let edge = graph.add(
        .init(id: .empty, from: NodeIndex(from), to: NodeIndex(to), origin: .startOfMap))
      for (key, value) in values { graph.set(graph.key(key), graph.texts.add(value), of: edge) }
    }
    return graph
  }

  @Test func `label, type and interaction are guessed, each with a note`() {
    let (graph, findings) = Self.mapped(
      Self.foreign(
        [("n0", ["label": "Toll", "type": "statement"]), ("n1", ["label": "Queue", "type": "argument"])],
        [(1, 0, ["interaction": "Pro"])]))
    #expect(graph.summary().contains("claim Toll"))
    #expect(graph.summary().contains("argument Queue"))
    #expect(graph.summary().contains("Queue supports Toll"))
    #expect(findings.all.map(\.code) == ["guessed-property", "guessed-property", "guessed-property"])
  }

  @Test func `what the user says is stronger than any guess`() throws {
    let (graph, findings) = Self.mapped(
      Self.foreign(
        [("n0", ["label": "1", "words": "Toll"]), ("n1", ["label": "2", "words": "Queue"])],
        [(1, 0, ["label": "pp"])]),
      try {
        var mapping = try PropertyMapping("title=words,relation=label")
        mapping.relations["pp"] = .attacks
        return mapping
      }())
    #expect(graph.summary().contains("Queue attacks Toll"))
    #expect(graph.data(of: NodeIndex(0))?["label"] == .string("1"))
    #expect(findings.all.isEmpty)
  }

  @Test func `a property that is not there is an error with the nearest name`() throws {
    let (_, findings) = Self.mapped(
      Self.foreign([("n0", ["label": "Toll"])], []), try PropertyMapping("text=lable"))
    #expect(findings.worst == .error)
    let fault = findings.all.first { $0.code == "unknown-property" }
    #expect(fault?.help == "did you mean 'label'?")
  }

  @Test func `an unknown relation is kept as data and told`() {
    let (graph, findings) = Self.mapped(
      Self.foreign(
        [("a", [:]), ("b", [:])], [(0, 1, ["relation": "pp"]), (0, 1, ["relation": "attack"])]))
    #expect(graph.edges.relations == [.supports, .attacks])
    #expect(graph.data(of: EdgeIndex(0))?["relation"] == .string("pp"))
    #expect(findings.all.map(\.code) == ["unknown-relation"])
  }

  @Test func `speakers become parties, once each`() {
    let (graph, _) = Self.mapped(
      Self.foreign(
        [("a", ["speaker": "R. Ames"]), ("b", ["speaker": "R. Ames"]), ("c", ["speaker": ""])], []))
    #expect(graph.nodes(of: .party).map(graph.id(of:)) == ["party:r-ames"])
    #expect(graph.edges.relations == [.assertedBy, .assertedBy])
  }

  @Test func `nodes inside nodes are groups, whatever their order`() {
    var properties = Self.foreign([("a", [:]), ("inner", ["label": "Inner"]), ("outer", [:])], [(0, 1, [:])])
    properties.update(NodeIndex(0)) { $0.parent = NodeIndex(1) }
    properties.update(NodeIndex(1)) { $0.parent = NodeIndex(2) }
    let (graph, findings) = Self.mapped(properties)
    expectInvariants(graph)
    #expect(graph.groups.map(\.title) == ["outer", "Inner"])
    #expect(graph.groups.map(\.level) == [1, 2])
    #expect(graph.edges.count == 1)
    #expect(findings.all.map(\.code).contains("edge-to-group"))
  }

  @Test func `a node inside itself is set free`() {
    var properties = Self.foreign([("a", [:]), ("b", [:])], [])
    properties.update(NodeIndex(0)) { $0.parent = NodeIndex(1) }
    properties.update(NodeIndex(1)) { $0.parent = NodeIndex(0) }
    let (graph, findings) = Self.mapped(properties)
    expectInvariants(graph)
    #expect(graph.groups.count == 2)
    #expect(findings.all.map(\.code) == ["enclosed-in-itself"])
  }

  @Test func `the same id twice gets a number`() {
    let (graph, findings) = Self.mapped(Self.foreign([("a", [:]), ("a", [:]), ("", [:])], []))
    #expect(graph.nodes.indices.map(graph.id(of:)) == ["a", "a-2", "node"])
    #expect(findings.all.map(\.code) == ["shared-id"])
  }

  @Test(arguments: [("title", PropertyMapping.Problem.notAPair("title")), ("a=b", .unknownField("a"))])
  func `a mapping that cannot be read says why`(text: String, problem: PropertyMapping.Problem) {
    #expect(throws: problem) { try PropertyMapping(text) }
  }
}
