import Claims
import SourceText
import TestSupport
import Testing

@testable import Exchange

struct MarkdownOutlineTests {
  private func document(_ graph: ClaimGraph) -> ExportDocument {
    ExportDocument(graph: graph, view: MapView(dialecticOf: graph), drawing: DrawingSettings())
  }

  private func markdown(_ map: GraphBuilder) -> String {
    String(decoding: MarkdownOutline().bytes(of: document(map.graph)), as: UTF8.self)
  }

  @Test func `A map with everything in it`() throws {
    try expectGolden(MarkdownOutline().bytes(of: SampleMap.document), "toll.md")
  }

  @Test func `An empty graph is an empty page`() {
    #expect(markdown(GraphBuilder()) == "")
  }

  @Test func `Supports and attacks stand below what they bear on`() {
    var map = GraphBuilder(title: "Bridge")
    let toll = map.claim("Toll", "The toll should go.", role: .thesis)
    let dear = map.claim("Dear", "It is dear.")
    map.edge(.supports, from: dear, to: toll)
    map.edge(.attacks, from: map.claim("Cheap", "It is not."), to: dear)
    map.edge(.undercuts, from: map.claim("So what"), to: dear)
    map.edge(.contradictory, from: toll, to: map.claim("Stay", "The toll should stay.", role: .thesis))
    #expect(
      markdown(map) == """
        # Bridge

        ## Toll

        *thesis*

        The toll should go.

        - *supported by* **Dear**: It is dear.
          - *attacked by* **Cheap**: It is not.
          - *undercut by* **So what**
        - *contradicted by* **Stay** (thesis): The toll should stay.

        """)
  }

  @Test func `Groups are headings, and links lead from one to the other`() {
    var map = GraphBuilder(title: "Bridge")
    let money = map.group("Money")
    let staff = map.group("Staff & more", in: money)
    map.edge(.attacks, from: map.claim("Toll a", group: staff), to: map.claim("Toll b", group: money))
    #expect(
      markdown(map) == """
        # Bridge

        ## Money

        ### Toll b

        - *attacked by* [Toll a](#toll-a) in *Staff & more*

        ### Staff & more

        #### Toll a

        - *attacks* [Toll b](#toll-b) in *Money*

        """)
  }

  @Test func `What belongs to two places is written once and linked from the other`() {
    var map = GraphBuilder()
    let (a, b, c) = (map.claim("a"), map.claim("b"), map.claim("c", "Both."))
    map.edge(.supports, from: c, to: a)
    map.edge(.attacks, from: c, to: b)
    #expect(
      markdown(map) == """
        # a

        - *supported by* <a id="c"></a>**c**: Both.

        # b

        - *attacked by* [c](#c)

        """)
  }

  @Test func `Quotations are block quotes with speaker, source and place`() {
    var map = GraphBuilder()
    let queue = map.quotation("Queue", "\"We wait.\nAn hour.\"")
    map.edge(.supports, from: queue, to: map.claim("Toll"))
    map.edge(.assertedBy, from: queue, to: map.party("ames", name: "R. Ames"))
    map.edge(.quotes, from: queue, to: map.source("minutes", title: "Minutes"))
    map.edge(.via, from: queue, to: map.party("post", name: "The Post"))
    map.graph.setCitation(Citation(locator: "p. 4", date: "May 2024"), of: queue)
    #expect(
      markdown(map) == """
        # Toll

        - *supported by* **Queue** (quotation)
          > "We wait.\\
          > An hour."\\
          > — R. Ames, *Minutes*, May 2024, p. 4, via The Post

        # Parties

        - **R. Ames**
        - **The Post**

        # Sources

        - *Minutes*

        """)
  }

  @Test func `The steps of an argument are numbered`() {
    var map = GraphBuilder()
    let (toll, why) = (map.claim("Toll"), map.argument("Why"))
    let hidden = map.node(.claim, id: "hidden", "", "Queues cost time.", traits: [])
    let steps = map.reconstruct(why, [([hidden, hidden], toll)])
    map.graph.setTitle(map.graph.addText("Modus ponens"), of: steps[0])
    map.graph.mergeData(.map([.init("uses", .list([.int(1), .int(2)]))]), into: steps[0])
    map.edge(.supports, from: why, to: toll)
    var shown = document(map.graph)
    // As a map shows it: the premise has no box of its own.
    shown.view = MapView(of: map.graph, settings: MapSettings())
    let text = String(decoding: MarkdownOutline().bytes(of: shown), as: UTF8.self)
    #expect(
      text == """
        # Toll

        - *supported by* **Why** (argument)
          1. <a id="hidden"></a>Queues cost time.
          2. [Queues cost time.](#hidden)
          3. *by Modus ponens from 1, 2:* [Toll](#toll)

        """)
    #expect(MarkdownOutline().leftOut(of: shown).allSatisfy { $0.code != "not-shown" })
  }

  @Test func `Anchors differ, those of headings too`() {
    var map = GraphBuilder(title: "Toll")
    let toll = map.node(.claim, id: "t1", "Toll")
    map.node(.claim, id: "t2", "Toll!")
    let shared = map.node(.claim, id: "toll", "shared", "x")
    for target in [toll, NodeIndex(1)] { map.edge(.supports, from: shared, to: target) }
    let other = map.group("Other")
    map.edge(.attacks, from: map.node(.claim, id: "o", "O", group: other), to: toll)
    map.edge(.attacks, from: NodeIndex(3), to: NodeIndex(1))
    map.edge(.attacks, from: toll, to: NodeIndex(3))
    let text = markdown(map)
    #expect(text.contains("<a id=\"toll-3\"></a>**shared**"))
    #expect(text.contains("[shared](#toll-3)"))
    #expect(text.contains("[Toll](#toll-1)"))
  }

  @Test(arguments: [
    ("Free hour", "free-hour"), ("Staff & more!", "staff--more"), ("a_b - c", "a_b---c"),
    ("Ärger 漢字", "ärger-漢字"),
    ("1. \"Q\"", "1-q"), ("🚀", ""),
  ])
  func `headings have the anchors that GitHub makes`(title: String, slug: String) {
    #expect(String(decoding: MarkdownAnchors.slug(Array(title.utf8)[...]), as: UTF8.self) == slug)
  }

  @Test func `mentions are links`() {
    var map = GraphBuilder()
    map.claim("Toll")
    let node = map.claim("b", "See Toll.")
    let title = map.graph.addText("Toll")
    map.graph.addMark(TextMark(kind: .statementMention, start: 4, end: 8, target: title))
    let occurrence = map.graph.addOccurrence(
      Occurrence(
        node: node, role: .topLevel, isReference: false, text: map.graph.nodes.texts[node.position],
        marks: 0..<1, group: nil, origin: GraphBuilder.nowhere))
    map.graph.setCanonical(occurrence, of: node)
    #expect(markdown(map).contains("See [Toll](#toll)."))
  }

  @Test func `Lists nest no deeper than can be read, and then say what they bear on`() {
    var map = GraphBuilder()
    var last = map.claim("c0")
    for number in 1...20_000 {
      let next = map.claim("c\(number)")
      map.edge(.attacks, from: next, to: last)
      last = next
    }
    let lines = markdown(map).split(separator: "\n")
    #expect(lines[12] == String(repeating: " ", count: 22) + "- *attacked by* <a id=\"c12\"></a>**c12**")
    #expect(
      lines[13] == String(repeating: " ", count: 22) + "- *attacks* [c12](#c12) – <a id=\"c13\"></a>**c13**")
    #expect(lines.count == 20_001)
  }

  @Test func `Circles begin with their first claim`() {
    var map = GraphBuilder()
    let (a, b) = (map.claim("a"), map.claim("b"))
    map.edge(.attacks, from: a, to: b)
    map.edge(.attacks, from: b, to: a)
    #expect(markdown(map) == "# a\n\n- *attacked by* **b**\n  - *attacked by* [a](#a)\n")
  }

  @Test func `Untitled claims are items`() {
    var map = GraphBuilder()
    let a = map.node(.claim, id: "a", "", "1. First - with _signs_.", traits: [])
    map.edge(.supports, from: map.claim("b"), to: a)
    map.node(.claim, id: "c", "", "Second.", role: .concession, traits: [])
    #expect(
      markdown(map) == "- 1\\. First - with \\_signs\\_.\n  - *supported by* **b**\n- Second. (concession)\n")
  }

  @Test(arguments: HostileText.kept + ["# h", "- a", "1. a", "***", "</a><script>", "](x)", "\u{1B}[31m"])
  func `No text breaks out of its place`(text: String) {
    var map = GraphBuilder(title: text)
    let group = map.group(text)
    let a = map.node(.claim, id: text, text, text, group: group, tags: [text])
    let b = map.node(.quotation, id: text + "2", text, text, group: group)
    map.edge(.supports, from: b, to: a)
    map.edge(.assertedBy, from: a, to: map.party("p", name: text))
    map.edge(.quotes, from: b, to: map.source("s", title: text))
    let lines = markdown(map).split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines {
      #expect(
        line.wholeMatch(of: /|#+ \S.*|\*.*\*|- .*|  > .*|[^\s#>\-].*|\\.*/) != nil, "\(line.debugDescription)"
      )
      let bare = line.replacing(/\\./, with: "").replacing(/<a id="[^"<>]*"><\/a>/, with: "")
      #expect(bare.firstMatch(of: /<[^h]/) == nil, "\(line.debugDescription)")
      #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }
  }
}
