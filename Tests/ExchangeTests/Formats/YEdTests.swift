import Claims
import Exchange
import SourceText
import TestSupport
import Testing

struct YEdTests {
  private func parsed(_ graph: ClaimGraph, layout: Layout? = nil) throws -> ParsedGraphML {
    try ParsedGraphML(
      YEd().bytes(
        of: ExportDocument(
          graph: graph, view: MapView(showing: graph), drawing: DrawingSettings(), layout: layout)))
  }

  /// The boxes that a document draws, groups included, with what they stand in.
  private func boxes(_ file: ParsedGraphML) -> [(node: ParsedGraphML.Element, box: Box)] {
    file.nodes.compactMap { node in
      guard let at = node.graphics.firstIndex(of: "Geometry") else { return nil }
      func length(_ name: String) -> Double { node.attributes[at][name].flatMap { Double($0) } ?? .nan }
      let box = Box(x: length("x"), y: length("y"), width: length("width"), height: length("height"))
      return (node, box)
    }
  }

  private var nested: GraphBuilder {
    var map = GraphBuilder()
    let (outer, other) = (map.group("Outer & wide"), map.group("Other"))
    let (inner, empty) = (map.group("Inner", in: outer), map.group("Empty", in: outer))
    map.claim("loose", "Stands in no group.")
    for number in 0..<7 {
      map.claim("c\(number)", String(repeating: "words ", count: number * 30), group: inner)
    }
    map.argument("a", group: outer)
    map.claim("o", group: other)
    map.edge(.attacks, from: NodeIndex(1), to: NodeIndex(0))
    map.graph.updateGroup(empty) { $0.isClosed = true }
    return map
  }

  @Test func `A map with everything in it`() throws {
    try expectGolden(YEd().bytes(of: SampleMap.document), "toll.yed.graphml")
  }

  @Test func `An empty graph is a document too`() throws {
    #expect(try parsed(ClaimGraph()).nodes.isEmpty)
  }

  @Test(arguments: HostileText.kept)
  func `Labels say the words of the map, broken into lines`(text: String) throws {
    var map = GraphBuilder()
    map.node(.claim, id: "c", text, text)
    let node = try #require(try parsed(map.graph).nodes.first)
    func words(_ text: String) -> [UnicodeScalar] {
      text.unicodeScalars.filter { !$0.properties.isWhitespace }
    }
    #expect(node.labels.map(words) == [words(text), words(text)])
    #expect(node.data["text"] == text)
  }

  @Test func `Words have the colours that the map chose, else one that can be read`() {
    var document = SampleMap.document
    document.view.fontColors = [.claim: Color(rgb: 0x0000AB), .group: Color(rgb: 0x0000EF)]
    let file = String(decoding: YEd().bytes(of: document), as: UTF8.self)
    #expect(file.contains("textColor=\"#0000AB\""))
    #expect(file.contains("textColor=\"#0000EF\""))
    #expect(file.contains("textColor=\"#0F172A\""))
  }

  @Test func `Groups nest, and only groups hold nodes`() throws {
    let file = try parsed(nested.graph)
    let groups = file.nodes.filter(\.isGroup)
    #expect(Set(groups.compactMap { $0.data["uid"] }) == ["s1", "s2", "s3", "s4"])
    #expect(
      groups.allSatisfy { $0.data["kind"] == "group" && $0.labels == [$0.data["title"], $0.data["title"]] })
    #expect(groups.allSatisfy { $0.graphics.contains("ProxyAutoBoundsNode") })
    let homes = Dictionary(uniqueKeysWithValues: file.nodes.map { ($0.data["uid"] ?? "", $0.groups) })
    #expect(homes["loose"] == [])
    #expect(homes["c0"] == ["group_s1", "group_s3"])
    #expect(homes["argument:a"] == ["group_s1"])
    #expect(homes["o"] == ["group_s2"])
  }

  @Test func `A group never takes the id of a node`() throws {
    var map = GraphBuilder()
    let group = map.group("G")
    for id in ["s1", "group_s1", "group s1"] { map.node(.claim, id: id, id, group: group) }
    #expect(try parsed(map.graph).nodes.count == 4)
  }

  @Test func `Without a layout no two boxes overlap and groups enclose what they hold`() throws {
    let file = try parsed(nested.graph)
    let boxes = boxes(file)
    #expect(boxes.count == file.nodes.count)
    let ids = Dictionary(uniqueKeysWithValues: boxes.map { ($0.node.id, $0.box) })
    for (node, box) in boxes {
      #expect(box.width > 0 && box.height > 0)
      for group in node.groups.compactMap({ ids[$0] }) {
        #expect(group.x <= box.x && group.x + group.width >= box.x + box.width)
        #expect(group.y <= box.y && group.y + group.height >= box.y + box.height)
      }
      for (other, second) in boxes where other.id > node.id && other.groups == node.groups {
        let isApart =
          box.x + box.width <= second.x || second.x + second.width <= box.x
          || box.y + box.height <= second.y || second.y + second.height <= box.y
        #expect(isApart, "\(node.id) overlaps \(other.id)")
      }
    }
  }

  @Test func `A layout says where boxes stand`() throws {
    var map = GraphBuilder()
    map.claim("a", group: map.group("G"))
    let layout = Layout(
      nodes: [Box(x: 10.126, y: 20, width: 200, height: 100)],
      groups: [Box(x: 0, y: 0, width: 250, height: 150)])
    let boxes = boxes(try parsed(map.graph, layout: layout)).map(\.box)
    #expect(
      boxes == [
        Box(x: 10.13, y: 20, width: 200, height: 100), Box(x: 0, y: 0, width: 250, height: 150),
      ])
  }

  @Test func `A box is high enough for its words`() throws {
    var map = GraphBuilder()
    map.claim("a", String(repeating: "words ", count: 500))
    let small = Layout(nodes: [Box(x: 0, y: 0, width: 100, height: 10)], groups: [])
    let file = try parsed(map.graph, layout: small)
    let lines = file.nodes[0].labels[1].count { $0 == "\n" } + 1
    #expect(boxes(file)[0].box.height >= Double(lines) * 12)
  }

  @Test(arguments: [Relation.supports, .attacks, .undercuts, .entails, .contrary, .contradictory])
  func `Relations differ by more than colour`(relation: Relation) throws {
    func look(_ relation: Relation) throws -> [String?] {
      var map = GraphBuilder()
      map.edge(relation, from: map.claim("a"), to: map.claim("b"))
      let edge = try parsed(map.graph).edges[0]
      #expect(edge.data["e_relation"] == relation.rawValue)
      #expect(edge.graphics == ["PolyLineEdge", "LineStyle", "Arrows", "BendStyle"])
      let (line, arrows) = (edge.attributes[1], edge.attributes[2])
      return [line["type"], line["width"], arrows["source"], arrows["target"]]
    }
    let own = try look(relation)
    for other in Relation.allCases where other.isDialectical && other != relation {
      #expect(try look(other) != own)
    }
    #expect((own[2] == "none") != relation.isSymmetric)
  }

  @Test func `The map's own colour is the border of a claim and the filling of an argument`() throws {
    var map = GraphBuilder()
    let nodes = [map.claim("c"), map.argument("a")]
    for node in nodes { map.graph.setColor(Color(rgb: 0x0A0B0C), of: node) }
    let file = try parsed(map.graph)
    func color(_ node: Int, _ part: String) -> String? {
      let at = file.nodes[node].graphics.firstIndex(of: part)
      return at.flatMap { file.nodes[node].attributes[$0]["color"] }
    }
    #expect(color(0, "BorderStyle") == "#0A0B0C" && color(0, "Fill") == "#FFFFFF")
    #expect(color(1, "Fill") == "#0A0B0C")
    let label = file.nodes[1].graphics.firstIndex(of: "NodeLabel")
    #expect(label.map { file.nodes[1].attributes[$0]["textColor"] } == "#FFFFFF")
  }

  @Test func `Groups nested very deep are written without recursion`() throws {
    var map = GraphBuilder()
    var group = map.group("0")
    for _ in 0..<5_000 { group = map.group("g", in: group) }
    map.claim("deep", group: group)
    let document = ExportDocument(
      graph: map.graph, view: MapView(showing: map.graph), drawing: DrawingSettings())
    let bytes = YEd().bytes(of: document)
    #expect(String(decoding: bytes.suffix(30), as: UTF8.self).hasSuffix("</graph>\n</graphml>\n"))
  }
}
