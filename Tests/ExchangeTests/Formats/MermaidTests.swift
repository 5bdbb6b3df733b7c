import Claims
import SourceText
import TestSupport
import Testing

@testable import Exchange

struct MermaidTests {
  private func document(_ map: GraphBuilder) -> ExportDocument {
    ExportDocument(graph: map.graph, view: MapView(showing: map.graph), drawing: DrawingSettings())
  }

  private func parsed(_ map: GraphBuilder) throws -> ParsedMermaid {
    try ParsedMermaid(Mermaid().bytes(of: document(map)))
  }

  @Test func `A map with everything in it`() throws {
    let bytes = Mermaid().bytes(of: SampleMap.document)
    try expectGolden(bytes, "toll.mmd")
    #expect(try ParsedMermaid(bytes).boxes.count == 7)
  }

  @Test func `An empty view says that it is empty`() throws {
    #expect(try parsed(GraphBuilder()).boxes.first?.lines == ["Nothing is shown. Widen the selection."])
  }

  @Test(
    arguments: HostileText.kept + ["direction LR", "style:a#b;c", "end", "1. a", "- a", "%%{init: {}}%%"])
  func `Boxes and groups show the words of the map`(text: String) throws {
    var map = GraphBuilder(title: text)
    map.node(.claim, id: text, text, text, group: map.group(text))
    map.node(.claim, id: text + "2", "", text, traits: [])
    let file = try parsed(map)
    func words(_ text: some Sequence<String>) -> [UnicodeScalar] {
      text.joined().unicodeScalars.filter { !$0.properties.isWhitespace }.map {
        $0 == "\u{7F}" ? "\u{FFFD}" : $0
      }
    }
    #expect(words(file.boxes[0].lines) == words([text]))
    #expect(words(file.boxes[1].lines) == words([text, text]))
    #expect(words(file.groups.values) == words([text]))
  }

  @Test func `Each relation has an arrow of its own and its word on it`() throws {
    var map = GraphBuilder()
    let (a, b) = (map.claim("a"), map.claim("b"))
    let relations = Relation.allCases.filter(\.isDialectical)
    for relation in relations { map.edge(relation, from: a, to: b) }
    let arrows = try parsed(map).arrows
    #expect(arrows.map(\.word) == relations.map(\.rawValue))
    #expect(Set(arrows.map(\.sign)).count == relations.count)
    for (relation, arrow) in zip(relations, arrows) {
      #expect(arrow.sign.wholeMatch(of: /x?(-|=|-\.)(-|=)?-?(>|x|=>|-x)/) != nil, "\(arrow.sign)")
      #expect((arrow.sign.first == "x") == relation.isSymmetric)
    }
  }

  @Test func `Groups nest`() throws {
    var map = GraphBuilder()
    let outer = map.group("Outer")
    let inner = map.group("Inner", in: outer)
    map.claim("loose")
    map.claim("a", group: inner)
    map.claim("b", group: outer)
    let homes = Dictionary(uniqueKeysWithValues: try parsed(map).boxes.map { ($0.id, $0.groups) })
    #expect(homes == ["loose": [], "a": ["group_s1", "group_s2"], "b": ["group_s1"]])
  }

  @Test func `A box says kind, title, text, who says it and how it compares`() throws {
    let box = try #require(
      ParsedMermaid(Mermaid().bytes(of: SampleMap.document)).boxes.first { $0.id == "queue" })
    #expect(
      box.lines == [
        "QUOTATION", "Queue", "\"We wait — an hour.\"", "R. Ames, Minutes of 3 March",
        "≠ altered, omits negation; ruled harmless",
      ])
    #expect(box.class == "quotation")
  }

  @Test func `Bold and italic stretches keep their look`() {
    let text = String(decoding: Mermaid().bytes(of: SampleMap.document), as: UTF8.self)
    #expect(text.contains("<i>#42;repairs#42;</i>"))
  }

  @Test(arguments: [
    ("https://example.org/a?b=1&c=\"2\";", "https://example.org/a?b=1&c=%222%22%3B"),
    ("javascript:alert(1)", nil), ("data:text/html,x", nil), ("page.html", nil),
  ])
  func `Links lead to the web or nowhere`(address: String, expected: String?) throws {
    var map = GraphBuilder()
    map.graph.mergeData(.map([.init("url", .string(address))]), into: map.claim("a"))
    #expect(try parsed(map).links["a"] == expected)
  }

  @Test func `Colours of the map's own`() throws {
    var map = GraphBuilder()
    let (claim, argument, group) = (map.claim("c"), map.argument("a"), map.group("G"))
    map.graph.setColor(Color(rgb: 0x1B9E77), of: claim)
    map.graph.setColor(Color(rgb: 0x0A0B0C), of: argument)
    map.graph.updateGroup(group) { $0.color = Color(rgb: 0xFFFF00) }
    let others = try parsed(map).others
    #expect(
      others.contains("classDef lined_1b9e77 stroke:#1b9e77") && others.contains("class c lined_1b9e77"))
    #expect(others.contains("classDef filled_0a0b0c fill:#0a0b0c,color:#ffffff"))
    #expect(others.contains("style group_s1 fill:#ffff00,color:#0f172a"))
  }

  @Test func `Groups nested very deep are written without recursion`() throws {
    var map = GraphBuilder()
    var group = map.group("0")
    for _ in 0..<5_000 { group = map.group("g", in: group) }
    map.claim("deep", group: group)
    #expect(try parsed(map).boxes[0].groups.count == 50)
  }
}

// MARK: - Limits

extension MermaidTests {
  /// A chain of claims, each with a text of so many words.
  private func chain(_ count: Int, words: (Int) -> Int) -> GraphBuilder {
    var map = GraphBuilder()
    var last = map.claim("claim 0", "First.")
    for number in 1..<count {
      let text = Array(repeating: "word", count: words(number)).joined(separator: " ")
      let next = map.claim("claim \(number)", text)
      map.edge(.supports, from: next, to: last)
      last = next
    }
    return map
  }

  @Test func `The longest texts give way until the diagram can be drawn, and a note says so`() throws {
    let map = chain(300) { $0 % 80 }
    let bytes = Mermaid().bytes(of: document(map))
    let file = try ParsedMermaid(bytes)
    #expect(String(decoding: bytes, as: UTF8.self).utf16.count <= 50_000)
    #expect(file.boxes.count == 300 && file.arrows.count == 299)
    #expect(file.boxes[2].lines == ["claim 2", "word word"])
    #expect(file.boxes[79].lines == ["claim 79", "…"])
    let findings = Mermaid().leftOut(of: document(map))
    #expect(findings.map(\.code) == ["texts-left-out"])
    #expect(findings[0].grade == .note)
    let hidden = file.boxes.count { $0.lines.last == "…" }
    #expect(findings[0].message.hasPrefix("\(hidden) texts "))
  }

  @Test func `A map that fits is written as it is`() {
    #expect(Mermaid().leftOut(of: document(chain(50) { _ in 5 })).isEmpty)
  }

  @Test func `What is too big all the same is written whole, with a warning`() throws {
    let map = chain(502) { _ in 3 }
    let file = try ParsedMermaid(Mermaid().bytes(of: document(map)))
    #expect(file.boxes.count == 502 && file.arrows.count == 501)
    #expect(file.boxes[1].lines == ["claim 1", "word word word"])
    let warning = try #require(Mermaid().leftOut(of: document(map)).first)
    #expect(warning.grade == .warning && warning.code == "too-big-for-mermaid")
    #expect(warning.message.contains("501 relations"))
  }

  @Test func `A huge map is written once or twice, not for every way to shorten it`() {
    let map = chain(20_000) { _ in 2 }
    #expect(Mermaid().bytes(of: document(map)).count > 1_000_000)
  }

  @Test func `What the view does not show is said`() {
    let notes = Mermaid().leftOut(of: SampleMap.document).map(\.code)
    #expect(notes.contains("weights-left-out") && notes.contains("left-out"))
    #expect(notes.contains("relations-drawn"))
  }
}
