import Claims
import Exchange
import SourceText
import TestSupport
import Testing

struct JSONTests {
  private func bytes(_ graph: ClaimGraph) -> [UInt8] {
    JSON().bytes(
      of: ExportDocument(graph: graph, view: MapView(dialecticOf: graph), drawing: DrawingSettings()))
  }

  @Test func `a map with everything in it`() throws {
    try expectGolden(JSON().bytes(of: SampleMap.document), "toll.json")
  }

  private enum Sample: CaseIterable {
    case empty, everything, awkward

    var graph: ClaimGraph {
      switch self {
      case .empty: ClaimGraph()
      case .everything: SampleMap.graph
      case .awkward: JSONTests.awkward
      }
    }
  }

  @Test(arguments: Sample.allCases)
  private func `what is written satisfies the schema`(sample: Sample) throws {
    let faults = try JSONSchema("claimgraph.schema.json").faults(of: bytes(sample.graph))
    #expect(faults == [])
  }

  @Test func `the schema knows every kind, role, relation and mark`() throws {
    let schema = try JSONSchema("claimgraph.schema.json")
    let node = try #require(schema.definition("node")["properties"] as? [String: [String: Any]])
    #expect(node["kind"]?["enum"] as? [String] == NodeKind.allCases.map(\.rawValue))
    #expect(node["role"]?["enum"] as? [String] == Role.allCases.map(\.rawValue))
    #expect(schema.definition("relation")["enum"] as? [String] == Relation.allCases.map(\.rawValue))
  }

  @Test func `the version comes first`() {
    #expect(String(decoding: bytes(ClaimGraph()), as: UTF8.self).hasPrefix("{\n  \"claimgraph\": 1,"))
  }

  @Test func `any text survives`() throws {
    let graph = Self.awkward
    let nodes = try ParsedJSON(bytes(graph))["nodes"].list
    #expect(nodes.map { $0["text"].string ?? "" } == graph.nodes.indices.map { graph.text(of: $0) })
    #expect(nodes.map { $0["id"].string } == graph.nodes.indices.map { graph.id(of: $0) })
  }

  @Test func `who says it, where, and in which words`() throws {
    let json = try ParsedJSON(bytes(SampleMap.graph))
    let quotation = json["nodes"][1]
    #expect(quotation["by"].strings == ["party:ames"])
    #expect(quotation["source"].string == "source:minutes")
    #expect(json["nodes"][0]["locator"].string == "p. 3")
    #expect(json["nodes"][0]["origin"]["line"].int == 4)
    #expect(json["nodes"][0]["origin"]["column"].int == 2)
  }

  @Test func `a structure gives premises, inference and conclusion of each step`() throws {
    let structure = try ParsedJSON(bytes(SampleMap.graph))["structures"][0]
    #expect(structure["argument"].string == "argument:Upkeep")
    #expect(structure["lines"].strings == ["cost", "somebody-has-to-pay", "upkeep-pays"])
    #expect(structure["steps"][0]["premises"].strings == ["cost", "somebody-has-to-pay"])
    #expect(structure["steps"][0]["inference"].string == "upkeep/1")
    #expect(structure["steps"][0]["conclusion"].string == "upkeep-pays")
  }

  @Test func `the view names what is drawn`() throws {
    var map = GraphBuilder()
    map.claim("a")
    map.party("p", name: "P")
    var view = MapView(dialecticOf: map.graph)
    let closed = view.graph.addNode(.group, origin: GraphBuilder.nowhere)
    view.graph.setID(view.graph.addText("group:shut"), of: closed)
    view.shown.append(nil)
    view.graph.addEdge(.attacks, from: closed, to: NodeIndex(0), origin: GraphBuilder.nowhere)
    let document = ExportDocument(graph: map.graph, view: view, drawing: DrawingSettings())
    let json = try ParsedJSON(JSON().bytes(of: document))["view"]
    #expect(json["nodes"].strings == ["a"])
    #expect(json["closedGroups"].strings == ["group:shut"])
    #expect(json["edges"][0]["from"].string == "group:shut")
  }

  /// Texts that break careless writers, in titles, ids, tags and data.
  private static var awkward: ClaimGraph {
    var map = GraphBuilder(title: "\u{0}\u{1F}\u{7F}\"\\/\u{2028}")
    let texts = [
      "", "\"", "\\", "\n\r\t\u{8}\u{C}", "\u{0}", "\u{1B}[31m", "é😀\u{200D}", "a\u{FEFF}b",
      String(repeating: "long ", count: 2_000), "</script>", "a b%",
    ]
    var last: NodeIndex?
    for (number, text) in texts.enumerated() {
      let node = map.node(.claim, id: "\(number)" + text.prefix(9), text, text, tags: [text])
      map.graph.mergeData(
        .map([.init(text, .list([.null, .double(.nan), .string(text)])), .init(text, .emptyMap)]), into: node)
      if let last { map.edge(.attacks, from: last, to: node) }
      last = node
    }
    return map.graph
  }
}
