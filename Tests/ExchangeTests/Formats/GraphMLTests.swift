import Claims
import Exchange
import SourceText
import TestSupport
import Testing

struct GraphMLTests {
  private func parsed(_ graph: ClaimGraph) throws -> ParsedGraphML {
    let document = ExportDocument(graph: graph, view: MapView(showing: graph), drawing: DrawingSettings())
    return try ParsedGraphML(GraphML().bytes(of: document))
  }

  @Test func `A map with everything in it`() throws {
    try expectGolden(GraphML().bytes(of: SampleMap.document), "toll.graphml")
  }

  @Test func `An empty graph is a document too`() throws {
    let file = try parsed(ClaimGraph())
    #expect(file.nodes.isEmpty && file.edges.isEmpty)
    #expect(file.graph == ["g_claimgraph": "1"])
  }

  @Test(arguments: HostileText.kept)
  func `Any text comes back as it was`(text: String) throws {
    var map = GraphBuilder(title: text)
    let claim = map.node(.claim, id: "c", text, text, tags: [text])
    map.graph.setCitation(Citation(locator: text, work: text, date: text), of: claim)
    map.graph.mergeData(.map([.init(text, .string(text))]), into: claim)
    let file = try parsed(map.graph)
    let node = try #require(file.nodes.first)
    #expect(file.graph["g_title"] == text)
    for key in ["title", "text", "label", "name", "locator", "work", "date"] {
      #expect(node.data[key].map { Array($0.utf8) } == Array(text.utf8))
    }
    let tags = node.data["tags"] ?? ""
    #expect(try tags == text || ParsedJSON(Array(tags.utf8))[0].string == text)
    #expect(try ParsedJSON(Array((node.data["data"] ?? "").utf8))[text].string == text)
    #expect(file.graph["g_replaced-characters"] == nil)
  }

  @Test func `A text of a megabyte comes back as it was`() throws {
    var map = GraphBuilder()
    map.claim("c", HostileText.long)
    #expect(try parsed(map.graph).nodes[0].data["text"] == HostileText.long)
  }

  @Test func `What XML cannot hold is replaced, and the graph says how often`() throws {
    var map = GraphBuilder()
    map.claim("a\u{0}b", "\u{FFFF}\u{1B}[31m")
    let file = try parsed(map.graph)
    #expect(file.nodes[0].data["text"] == "\u{FFFD}\u{FFFD}[31m")
    // Once in the text, and thrice each where the title stands: uid, label, name, title.
    #expect(file.graph["g_replaced-characters"] == "6")
  }

  @Test func `Nothing empty is written`() throws {
    var map = GraphBuilder()
    map.node(.claim, id: "c", "", "", traits: [])
    let node = try #require(try parsed(map.graph).nodes.first)
    #expect(Set(node.data.keys) == ["uid", "label", "name", "kind", "r", "g", "b", "origin"])
    #expect(node.data["label"] == "c")
  }

  @Test func `Ids are tokens, each once, whatever the ids of the graph are`() throws {
    var map = GraphBuilder()
    let ids = ["a_b", "a b", "a/b", "a&b", "", " ", "é", "漢", "漢字", "a", "_", "_-2", "a_b-2", "s1"]
    for id in ids { map.node(.claim, id: id, "Same title") }
    let last = NodeIndex(ids.count - 1)
    for node in 0..<ids.count { map.edge(.supports, from: NodeIndex(node), to: last) }
    let file = try parsed(map.graph)
    #expect(file.nodes.map { $0.data["uid"] ?? "" } == ids)
    #expect(Set(file.nodes.map(\.id)).count == ids.count)
    #expect(file.nodes.allSatisfy { !$0.id.isEmpty && $0.id.allSatisfy(ParsedGraphML.isToken) })
    #expect(
      zip(ids, file.nodes).allSatisfy { id, node in
        !id.allSatisfy(ParsedGraphML.isToken) || id.isEmpty || node.id == id
      })
    #expect(file.edges.map(\.source) == file.nodes.map(\.id))
  }

  @Test func `Ids without a single letter that a token can hold differ too`() throws {
    var map = GraphBuilder()
    let ids = (0x4E00..<0x5E00).compactMap { UnicodeScalar($0).map { String($0) } }
    for id in ids { map.node(.claim, id: id, id) }
    #expect(Set(try parsed(map.graph).nodes.map(\.id)).count == ids.count)
  }

  @Test func `Parallel edges and loops are kept, each with an id of its own`() throws {
    var map = GraphBuilder()
    let (a, b) = (map.claim("a"), map.claim("b"))
    for relation in [Relation.supports, .supports, .attacks, .contradictory] {
      map.edge(relation, from: a, to: b)
    }
    map.edge(.attacks, from: a, to: a)
    let edges = try parsed(map.graph).edges
    #expect(edges.map(\.id) == ["e1", "e2", "e3", "e4", "e5"])
    #expect(
      edges.map { $0.data["e_relation"] } == ["supports", "supports", "attacks", "contradictory", "attacks"])
    #expect(edges[4].source == "a" && edges[4].target == "a")
    #expect(edges.allSatisfy { $0.data["e_label"] == $0.data["e_interaction"] && $0.data["e_weight"] == "1" })
  }

  @Test func `Who holds it, taken from where, handed on by whom`() throws {
    var map = GraphBuilder()
    let quotation = map.quotation("q", "\"Words.\"")
    let (ames, council) = (map.party("ames", name: "R. Ames"), map.party("council", name: "Council"))
    let minutes = map.source("minutes", title: "Minutes")
    map.edge(.assertedBy, from: quotation, to: ames)
    map.edge(.assertedBy, from: quotation, to: council)
    map.edge(.quotes, from: quotation, to: minutes)
    map.edge(.via, from: quotation, to: council)
    let node = try parsed(map.graph).nodes[0]
    #expect(node.data["by"] == "ames council")
    #expect(node.data["source"] == "minutes")
    #expect(node.data["via"] == "council")
  }

  @Test func `A group is told by the titles above it and by its id`() throws {
    var map = GraphBuilder()
    let inner = map.group("Money", in: map.group("Bridge"))
    map.claim("a", group: inner)
    let node = try parsed(map.graph).nodes[0]
    #expect(node.data["group"] == "Bridge / Money")
    #expect(node.data["group-id"] == "s2")
  }

  @Test func `A node of a file that is not there has no origin`() throws {
    var map = GraphBuilder()
    map.claim("a")
    map.graph.files = SourceFiles()
    #expect(try parsed(map.graph).nodes[0].data["origin"] == nil)
  }
}
