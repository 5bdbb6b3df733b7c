import Claims
import Exchange
import SourceText
import TestSupport
import Testing

struct ArgdownJSONTests {
  private func json(_ graph: ClaimGraph) throws -> ParsedJSON {
    let view = MapView(dialecticOf: graph)
    return try ParsedJSON(
      ArgdownJSON().bytes(of: ExportDocument(graph: graph, view: view, drawing: DrawingSettings())))
  }

  @Test func `a map with everything in it`() throws {
    try expectGolden(ArgdownJSON().bytes(of: SampleMap.document), "toll.argdown-json.json")
  }

  @Test func `parties, sources and the edges to them are left out`() throws {
    let json = try json(SampleMap.graph)
    #expect(json["statements"].keys == ["Toll", "Queue", "Cost", "Untitled 1", "Upkeep pays", "Taxes"])
    #expect(json["arguments"].keys == ["Upkeep"])
    #expect(json["relations"].list.map { $0["relationType"].string } == ["support", "attack", "undercut"])
  }

  @Test(arguments: [
    (Relation.supports, "support"), (.attacks, "attack"), (.undercuts, "undercut"), (.entails, "entails"),
    (.contrary, "contrary"), (.contradictory, "contradictory"),
  ])
  func `relations bear Argdown's names`(relation: Relation, word: String) throws {
    var map = GraphBuilder()
    map.edge(relation, from: map.claim("a"), to: map.argument("b"))
    let edge = try json(map.graph)["relations"][0]
    #expect(edge["relationType"].string == word)
    #expect(edge["from"].string == "a")
    #expect(edge["fromType"].string == "equivalence-class")
    #expect(edge["to"].string == "b")
    #expect(edge["toType"].string == "argument")
  }

  @Test func `an undercut points at a step of the argument it is named after`() throws {
    let undercut = try json(SampleMap.graph)["relations"][2]
    #expect(undercut["to"].string == "Upkeep")
    #expect(undercut["toType"].string == "inference")
    #expect(undercut["conclusionIndex"].int == 2)
  }

  @Test func `a structure lists its lines with role, rules and data`() throws {
    let lines = try json(SampleMap.graph)["arguments"]["Upkeep"]["pcs"]
    #expect(lines.list.map { $0["role"].string } == ["premise", "premise", "main-conclusion"])
    #expect(lines.list.map { $0["title"].string } == ["Cost", "Untitled 1", "Upkeep pays"])
    #expect(lines[0]["inference"].value == nil)
    let inference = lines[2]["inference"]
    #expect(inference["inferenceRules"].strings == ["Modus ponens", "Fairness"])
    #expect(inference["data"]["uses"].list.map(\.int) == [1, 2])
    #expect(inference["relations"][0]["from"].string == "Taxes")
  }

  @Test func `a line that concludes one step and begins another has a role in each`() throws {
    var map = GraphBuilder()
    let (first, second) = (map.argument("A - 1"), map.argument("A - 2"))
    map.reconstruct(first, [([map.claim("a")], map.claim("b")), ([], map.claim("c"))])
    var lines = try #require(map.graph.structures[first])
    map.graph.setStructure(Array(lines[...1]), of: first)
    lines[1].inference = nil
    map.graph.setStructure(Array(lines[1...]), of: second)
    let arguments = try json(map.graph)["arguments"]
    #expect(arguments["A - 1"]["pcs"].list.map { $0["role"].string } == ["premise", "main-conclusion"])
    #expect(arguments["A - 2"]["pcs"].list.map { $0["role"].string } == ["premise", "main-conclusion"])
  }

  @Test func `numbers of untitled things pass over titles that authors gave`() throws {
    var map = GraphBuilder()
    map.node(.claim, id: "x", "", "One.", traits: [])
    map.argument("Untitled 1", "Mine.")
    map.claim("Untitled 3", "Mine too.")
    map.node(.argument, id: "y", "", "Two.", traits: .argumentForm)
    let json = try json(map.graph)
    #expect(json["statements"].keys == ["Untitled 2", "Untitled 3"])
    #expect(json["arguments"].keys == ["Untitled 1", "Untitled 4"])
  }

  @Test func `two claims of one title both stay`() throws {
    var map = GraphBuilder()
    map.node(.claim, id: "1", "Toll", "First.")
    map.node(.claim, id: "2", "Toll (2)", "Second.")
    map.node(.claim, id: "3", "Toll", "Third.")
    map.node(.argument, id: "4", "Toll", "Not a claim.", traits: [.titled, .argumentForm])
    let json = try json(map.graph)
    #expect(json["statements"].keys == ["Toll", "Toll (2)", "Toll (3)"])
    #expect(json["arguments"].keys == ["Toll"])
  }

  @Test func `ranges count as JavaScript does`() throws {
    var map = GraphBuilder()
    let node = map.node(.claim, id: "a", "a")
    let text = map.graph.addText("é😀 *b*")
    let tag = map.graph.addText("tag")
    map.graph.addMark(TextMark(kind: .italic, start: 7, end: 10, target: .empty))
    map.graph.addMark(TextMark(kind: .tag, start: 0, end: 6, target: tag))
    _ = map.graph.addOccurrence(
      Occurrence(
        node: node, role: .topLevel, isReference: false, text: text, marks: 0..<2, group: nil,
        origin: GraphBuilder.nowhere))
    let member = try json(map.graph)["statements"]["a"]["members"][1]
    let ranges = member["ranges"]
    #expect(ranges[0]["start"].int == 4)
    #expect(ranges[0]["stop"].int == 6)
    #expect(ranges[1]["start"].int == 0)
    #expect(ranges[1]["stop"].int == 2)
    #expect(ranges[1]["tag"].string == "tag")
    #expect(member["tags"].strings == ["tag"])
  }

  @Test func `labels follow the view`() throws {
    var map = GraphBuilder()
    map.claim("a", "Text.")
    var view = MapView(dialecticOf: map.graph)
    view.labels = [NodeLabel(showsTitle: false, showsText: false)]
    let document = ExportDocument(graph: map.graph, view: view, drawing: DrawingSettings())
    let node = try ParsedJSON(ArgdownJSON().bytes(of: document))["map"]["nodes"][0]
    #expect(node["title"].string == "a")
    #expect(node["labelTitle"].value == nil)
    #expect(node["labelText"].value == nil)
  }

  @Test func `a closed group is a node without children`() throws {
    var map = GraphBuilder()
    map.claim("a")
    var view = MapView(dialecticOf: map.graph)
    let closed = view.graph.addNode(.group, title: view.graph.addText("Shut"), origin: GraphBuilder.nowhere)
    view.graph.addEdge(.supports, from: closed, to: NodeIndex(0), origin: GraphBuilder.nowhere)
    view.shown.append(nil)
    view.labels.append(NodeLabel(showsTitle: true, showsText: false))
    view.claims.append((nil, NodeIndex(0)))
    let document = ExportDocument(graph: map.graph, view: view, drawing: DrawingSettings())
    let json = try ParsedJSON(ArgdownJSON().bytes(of: document))["map"]
    #expect(json["nodes"][1]["type"].string == "group-map-node")
    #expect(json["nodes"][1]["isClosed"].bool == true)
    #expect(json["edges"][0]["from"].string == json["nodes"][1]["id"].string)
    #expect(json["edges"][0]["toEquivalenceClass"].string == "a")
  }

  @Test func `groups nest deeper than any call stack`() throws {
    var map = GraphBuilder()
    var group = map.group("top")
    for _ in 0..<2_000 { group = map.group("inner", in: group) }
    map.claim("a", "Deep.", group: group)
    let bytes = ArgdownJSON().bytes(
      of: ExportDocument(graph: map.graph, view: MapView(showing: map.graph), drawing: DrawingSettings()))
    #expect(bytes.count { $0 == UInt8(ascii: "{") } == bytes.count { $0 == UInt8(ascii: "}") })
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"section\": \"s2001\""))
  }
}
