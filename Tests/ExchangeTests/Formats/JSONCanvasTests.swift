import Claims
import SourceText
import TestSupport
import Testing

@testable import Exchange

struct JSONCanvasTests {
  private func document(_ map: GraphBuilder, layout: Layout? = nil) -> ExportDocument {
    ExportDocument(
      graph: map.graph, view: MapView(showing: map.graph), drawing: DrawingSettings(), layout: layout)
  }

  private func parsed(_ map: GraphBuilder, layout: Layout? = nil) throws -> ParsedJSON {
    let canvas = try ParsedJSON(JSONCanvas().bytes(of: document(map, layout: layout)))
    check(canvas)
    return canvas
  }

  /// What the specification says of nodes and edges.
  private func check(_ canvas: ParsedJSON) {
    #expect(canvas.keys == ["nodes", "edges"])
    let ids = canvas["nodes"].list.compactMap { $0["id"].string }
    #expect(Set(ids).count == canvas["nodes"].list.count)
    for node in canvas["nodes"].list {
      for length in ["x", "y", "width", "height"] { #expect(node[length].int != nil, "\(length)") }
      #expect(node["type"].string == "group" ? node["label"].string != nil : node["text"].string != nil)
      #expect(node.keys.isSubset(of: ["id", "type", "x", "y", "width", "height", "color", "text", "label"]))
    }
    let edgeIDs = canvas["edges"].list.compactMap { $0["id"].string }
    #expect(Set(edgeIDs).count == canvas["edges"].list.count)
    for edge in canvas["edges"].list {
      #expect(ids.contains(edge["fromNode"].string ?? "") && ids.contains(edge["toNode"].string ?? ""))
      for side in ["fromSide", "toSide"] {
        #expect(["top", "right", "bottom", "left"].contains(edge[side].string ?? ""))
      }
      for end in ["fromEnd", "toEnd"] { #expect([nil, "none", "arrow"].contains(edge[end].string)) }
    }
    for colored in canvas["nodes"].list + canvas["edges"].list {
      #expect(
        colored["color"].string?.wholeMatch(of: /[1-6]|#[0-9a-f]{6}/) != nil || colored["color"].string == nil
      )
    }
  }

  private func box(_ node: ParsedJSON) -> Box {
    func length(_ name: String) -> Double { Double(node[name].int ?? 0) }
    return Box(x: length("x"), y: length("y"), width: length("width"), height: length("height"))
  }

  @Test func `A map with everything in it`() throws {
    let bytes = JSONCanvas().bytes(of: SampleMap.document)
    try expectGolden(bytes, "toll.canvas")
    check(try ParsedJSON(bytes))
  }

  @Test func `An empty graph is a canvas too`() throws {
    #expect(try parsed(GraphBuilder())["nodes"].list.isEmpty)
  }

  @Test func `A card has title, text, and who says it where`() throws {
    let canvas = try ParsedJSON(JSONCanvas().bytes(of: SampleMap.document))
    let texts = canvas["nodes"].list.compactMap { $0["text"].string }
    #expect(texts.contains("**Toll**\n\nThe toll should go.\n\n*thesis · p. 3*"))
    #expect(
      texts.contains(
        "**Queue**\n\n\"We wait — an hour.\"\n\n"
          + "*quotation · R. Ames, Minutes of 3 March · ≠ altered, omits negation; ruled harmless*"))
    #expect(texts.contains("Somebody has to pay."))
  }

  @Test(arguments: HostileText.kept + ["1. a", "- a", "# a", "| a |", "\u{1B}[31m"])
  func `Words of the map are no markup`(text: String) throws {
    var map = GraphBuilder()
    map.node(.claim, id: text, text, text, group: map.group(text))
    let nodes = try parsed(map)["nodes"].list
    #expect(nodes[0]["label"].string == text)
    let markdown = try #require(nodes[1]["text"].string)
    let plain = markdown.replacing(/\\([!-\/:-@\[-`{-~])/) { String($0.1) }
    func words(_ text: String) -> [UnicodeScalar] {
      text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{FFFD}" && $0.value > 0x1F }
        .filter { !(0x7F...0x9F ~= $0.value) }
    }
    #expect(words(plain.replacing("\\\n", with: "\n")) == words("**\(text)**\(text)"))
  }

  @Test func `Cards do not overlap and frames enclose them, without a layout`() throws {
    var map = GraphBuilder()
    let outer = map.group("Outer")
    let inner = map.group("Inner", in: outer)
    for number in 0..<9 {
      map.claim(
        "c\(number)", String(repeating: "words ", count: number * 30),
        group: [nil, outer, inner][number % 3])
    }
    let nodes = try parsed(map)["nodes"].list
    let cards = nodes.filter { $0["type"].string == "text" }.map(box)
    for (at, a) in cards.enumerated() {
      for b in cards[..<at] {
        let isApart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
        #expect(isApart)
      }
    }
    let frames = nodes.prefix(2).map(box)
    for (at, card) in cards.enumerated() where at % 3 > 0 {
      for frame in frames.prefix(at % 3) {
        #expect(frame.x <= card.x && frame.x + frame.width >= card.x + card.width)
        #expect(frame.y <= card.y && frame.y + frame.height >= card.y + card.height)
      }
    }
  }

  @Test func `A layout is drawn out until every card holds its words`() throws {
    var map = GraphBuilder()
    map.edge(
      .attacks, from: map.claim("a", "Short."), to: map.claim("b", String(repeating: "words ", count: 60)))
    let layout = Layout(
      nodes: [Box(x: 0, y: 100, width: 210, height: 60), Box(x: 0, y: 0, width: 210, height: 90)], groups: [])
    let canvas = try parsed(map, layout: layout)
    let (a, b) = (box(canvas["nodes"][0]), box(canvas["nodes"][1]))
    #expect(a.width == 420 && b.width == 420 && a.x == b.x)
    #expect(b.height > 180 && b.y + b.height <= a.y)
    #expect(canvas["edges"][0]["fromSide"].string == "top" && canvas["edges"][0]["toSide"].string == "bottom")
  }

  @Test func `Places that are none are no harm`() throws {
    var map = GraphBuilder()
    map.claim("a", group: map.group("G"))
    let layout = Layout(
      nodes: [Box(x: .nan, y: .infinity, width: 0, height: -1)],
      groups: [Box(x: -.infinity, y: 1e300, width: .nan, height: 0)])
    #expect(try parsed(map, layout: layout)["nodes"].list.count == 2)
  }

  @Test func `Sides face each other, also side by side and on themselves`() throws {
    var map = GraphBuilder()
    let (a, b) = (map.claim("a"), map.claim("b"))
    for (from, to) in [(a, b), (b, a), (a, a)] { map.edge(.contrary, from: from, to: to) }
    let layout = Layout(
      nodes: [Box(x: 0, y: 0, width: 200, height: 50), Box(x: 400, y: 0, width: 200, height: 50)], groups: [])
    let edges = try parsed(map, layout: layout)["edges"].list
    #expect(edges.map { $0["fromSide"].string } == ["right", "left", "right"])
    #expect(edges.map { $0["toSide"].string } == ["left", "right", "top"])
    #expect(edges.allSatisfy { $0["fromEnd"].string == "arrow" && $0["label"].string == "contrary" })
  }

  @Test func `Ids stay when the map is edited elsewhere`() throws {
    var map = GraphBuilder()
    let b = map.claim("b")
    let a = map.claim("a")
    map.edge(.supports, from: a, to: b)
    map.edge(.supports, from: a, to: b)
    let canvas = try parsed(map)
    #expect(canvas["nodes"].list.map { $0["id"].string } == ["b", "a"])
    #expect(canvas["edges"].list.map { $0["id"].string } == ["a supports b", "a supports b 2"])
  }

  @Test func `Roles, relations and the map's own colours`() throws {
    var map = GraphBuilder()
    let thesis = map.claim("a", role: .thesis)
    let own = map.claim("b", role: .assertion)
    map.graph.setColor(Color(rgb: 0x1B9E77), of: own)
    map.edge(.attacks, from: own, to: thesis)
    let canvas = try parsed(map)
    #expect(canvas["nodes"].list.map { $0["color"].string } == ["6", "#1b9e77"])
    #expect(canvas["edges"][0]["color"].string == "1")
  }
}
