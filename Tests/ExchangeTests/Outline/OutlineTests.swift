import Claims
import Exchange
import SourceText
import TestSupport
import Testing
import Writing

struct OutlineTests {
  private func outline(
    _ graph: ClaimGraph, width: Int = 60, style: Outline.Style = .plain, view: MapView? = nil
  ) -> String {
    let document = ExportDocument(
      graph: graph, view: view ?? MapView(dialecticOf: graph), drawing: DrawingSettings())
    let outline = Outline(document, width: width, style: style)
    return String(decoding: ByteStream.collect { outline.write(to: &$0) }, as: UTF8.self)
  }

  @Test func `a map with everything in it`() throws {
    try expectGolden(Array(outline(SampleMap.graph).utf8), "toll.outline.txt")
  }

  @Test func `colours are escape sequences, and only when asked for`() throws {
    let colored = outline(SampleMap.graph, style: .colored)
    try expectGolden(Array(colored.utf8), "toll.outline-colored.txt")
    #expect(colored.replacing(/\u{1B}\[\d+m/, with: "") == outline(SampleMap.graph))
  }

  @Test(arguments: [
    (Relation.supports, "+ "), (.entails, "+ "), (.attacks, "- "), (.contrary, "- "), (.undercuts, "_ "),
    (.contradictory, ">< "),
  ])
  func `relations have Argdown's signs`(relation: Relation, sign: String) {
    var map = GraphBuilder()
    let target = map.claim("a")
    map.edge(relation, from: map.claim("b"), to: target)
    #expect(outline(map.graph) == "[a]\n  \(sign)[b]\n")
  }

  @Test func `what is below two nodes is written once and then named`() {
    var map = GraphBuilder()
    let (a, b, c) = (map.claim("a"), map.claim("b"), map.claim("c", "Both."))
    map.edge(.supports, from: c, to: a)
    map.edge(.attacks, from: c, to: b)
    map.edge(.supports, from: map.claim("d"), to: c)
    #expect(outline(map.graph) == "[a]\n  + [c]\n    Both.\n    + [d]\n\n[b]\n  - see [c]\n")
  }

  @Test func `circles begin with their first node`() {
    var map = GraphBuilder()
    let (a, b) = (map.claim("a"), map.claim("b"))
    map.edge(.attacks, from: a, to: b)
    map.edge(.attacks, from: b, to: a)
    map.edge(.attacks, from: a, to: a)
    #expect(outline(map.graph) == "[a]\n  - [b]\n    - see [a]\n  - see [a]\n")
  }

  @Test func `everything stands under its own heading`() {
    var map = GraphBuilder()
    let money = map.group("Money")
    let staff = map.group("Staff", in: money)
    map.edge(.attacks, from: map.claim("a", group: staff), to: map.claim("b", group: money))
    #expect(
      outline(map.graph) == "# Money\n\n[b]\n  - see [a] in Staff\n\n## Staff\n\n[a]\n  -> [b] in Money\n")
  }

  @Test func `untitled things are known by what they say`() {
    var map = GraphBuilder()
    let claim = map.node(.claim, id: "somebody-pays", "", "Somebody pays.", traits: [])
    let long = map.node(
      .claim, id: "long", "", String(repeating: "word ", count: 20) + "end.", traits: [])
    map.node(.claim, id: "nothing", "", "", traits: [])
    map.edge(.supports, from: claim, to: long)
    map.edge(.supports, from: claim, to: map.argument("Why"))
    let lines = outline(map.graph, width: 200).split(separator: "\n")
    #expect(lines[1] == "  + Somebody pays.")
    #expect(lines[2] == "nothing")
    #expect(lines[4] == "  + see 'Somebody pays.'")
  }

  @Test(arguments: [
    "\u{1B}[31mred", "\u{7}bell", "a\u{85}b", "a\r\nb", "a\u{2028}b", "\u{9B}31m", "\u{7F}", "a\u{0}b",
  ])
  func `no text can give the terminal orders`(text: String) {
    var map = GraphBuilder()
    map.graph.setGroup(map.group(text), of: map.node(.claim, id: "x" + text, text, text, tags: [text]))
    map.node(.claim, id: text, "", text, traits: [])
    let shown = outline(map.graph)
    #expect(
      shown.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!shown.contains("\u{2028}"))
  }

  @Test(arguments: [30, 47, 80])
  func `lines keep to the width`(width: Int) {
    var map = GraphBuilder()
    let text = String(repeating: "Wörter sind verschieden lang, 漢字 and so on. ", count: 9)
    var last = map.claim("A title that is itself too long to stand on one line", text, tags: ["long", "tag"])
    for number in 1...4 {
      let next = map.claim("\(number)", text)
      map.edge(.supports, from: next, to: last)
      last = next
    }
    for line in outline(map.graph, width: width).split(separator: "\n") {
      let columns = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
      #expect(columns <= width, "\(line)")
    }
  }

  @Test func `twenty thousand levels are no harm`() {
    var map = GraphBuilder()
    var last = map.claim("0")
    for number in 1...20_000 {
      let next = map.claim("\(number)")
      map.edge(.supports, from: next, to: last)
      last = next
    }
    let lines = outline(map.graph).split(separator: "\n")
    #expect(lines.count == 20_001)
    #expect(lines[16] == String(repeating: " ", count: 30) + "(32) + [16]")
  }

  @Test func `a closed group is one line`() {
    var map = GraphBuilder()
    map.claim("a")
    var view = MapView(dialecticOf: map.graph)
    let closed = view.graph.addNode(.group, title: view.graph.addText("Shut"), origin: GraphBuilder.nowhere)
    view.graph.addEdge(.supports, from: closed, to: NodeIndex(0), origin: GraphBuilder.nowhere)
    view.shown.append(nil)
    view.labels.append(NodeLabel(showsTitle: true, showsText: false))
    view.claims.append((nil, nil))
    #expect(outline(map.graph, view: view) == "[a]\n  + # Shut …\n")
  }
}
