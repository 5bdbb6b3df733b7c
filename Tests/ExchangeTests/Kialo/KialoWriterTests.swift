import Claims
import Exchange
import Reading
import SourceText
import TestSupport
import Testing

@Suite struct KialoWriterTests {
  private func write(_ graph: ClaimGraph) -> String { KialoTests.write(graph) }
  private func read(_ text: String) -> ImportedGraph { KialoTests.read(text) }

  @Test func `a claim that bears on several stands once and is linked to`() {
    var map = GraphBuilder(title: "Toll")
    let (toll, upkeep, cost) = (
      map.claim("Toll", "It should go."), map.claim("Upkeep"), map.claim("Cost", "Dear.")
    )
    map.edge(.attacks, from: upkeep, to: toll)
    map.edge(.supports, from: cost, to: upkeep)
    map.edge(.attacks, from: cost, to: toll)
    #expect(
      write(map.graph) == """
        Discussion Title: Toll

        1. It should go.
        1.1. Con: Upkeep
        1.1.1. Pro: Dear.
        1.2. Con: -> See 1.1.1.

        """)
  }

  @Test func `a circle is closed by a link`() {
    var map = GraphBuilder()
    let (a, b) = (map.claim("A"), map.claim("B"))
    map.edge(.supports, from: a, to: b)
    map.edge(.attacks, from: b, to: a)
    map.edge(.supports, from: b, to: b)
    #expect(
      write(map.graph) == """
        Discussion Title:

        1. A
        1.1. Con: B
        1.1.1. Pro: -> See 1.
        1.1.2. Pro: -> See 1.1.

        """)
  }

  @Test func `several theses stand below the title`() {
    var map = GraphBuilder(title: "Two\nthings")
    map.claim("A")
    map.claim("B")
    #expect(write(map.graph) == "Discussion Title: Two things\n\n1. Two things\n1.1. A\n1.2. B\n")
  }

  @Test func `premises and claims on the way stand below their argument, and it below what it concludes`() {
    var map = GraphBuilder(title: "T")
    let claims = ["P", "Q", "M", "C"].map { map.claim($0) }
    let argument = map.argument("Arg")
    map.reconstruct(argument, [([claims[0], claims[1]], claims[2]), ([claims[2]], claims[3])])
    #expect(
      write(map.graph) == """
        Discussion Title: T

        1. C
        1.1. Pro: Arg
        1.1.1. Pro: P
        1.1.2. Pro: Q
        1.1.3. Pro: M
        1.1.4. Pro: -> See 1.1.3.

        """)
  }

  @Test func `what is left out is said`() {
    var map = GraphBuilder(title: "T")
    let (toll, upkeep) = (map.claim("Toll", "It should go."), map.argument("Upkeep"))
    map.edge(.undercuts, from: toll, to: upkeep)
    map.edge(.assertedBy, from: toll, to: map.party("ames", name: "Ames"))
    let document = ExportDocument(
      graph: map.graph, view: MapView(showing: map.graph), drawing: DrawingSettings())
    #expect(
      Kialo().leftOut(of: document).map(\.code)
        == ["left-out", "titles-left-out", "arguments-as-claims", "nearest-relation"])
  }

  @Test func `a branch deeper than numbers can bear goes on below a thesis of its own`() {
    var map = GraphBuilder(title: "T")
    var last = map.claim("0")
    for number in 1...100 {
      let next = map.claim("\(number)")
      map.edge(.supports, from: next, to: last)
      last = next
    }
    let back = read(write(map.graph))
    #expect(back.findings.isEmpty)
    #expect(back.graph.nodes.count == 101 && back.graph.edges.count == 100)
  }

  @Test(arguments: [
    "Pro: a", "Con: a", "-> See 1.", "[1]", "[a](b)", "\\", "\\\\(", "a\n1.1. Pro: b", "a\n1.2 Con: b",
    "a\nSources:\n[1] b", "*a*", "**", "* a *", "a **b", "1. a", "a\n\n\nb", "(\n)", "a\n  1.2. b",
    "Discussion Title: a",
  ])
  func `a text with markup in it comes back`(text: String) {
    var map = GraphBuilder()
    let toll = map.node(.claim, id: "1", "", text, role: .thesis, traits: .topLevel)
    let child = map.node(.claim, id: "1.1", "", text, traits: .topLevel)
    map.edge(.attacks, from: child, to: toll)
    expectRoundTrip(map.graph, Kialo())
  }

  @Test(arguments: RandomGraphs.seeds)
  func `any graph is written as a discussion with all claims and relations`(seed: UInt64) {
    let graph = RandomGraphs.graph(seed)
    let back = read(write(graph))
    let faults = back.findings.all.filter { $0.grade == .error || $0.code == "no-stance" }
    #expect(faults.map(\.message) == [])
    let written = graph.nodes.indices.filter { graph.nodes.isStatement($0) || graph.nodes.isArgument($0) }
    #expect(back.graph.nodes.indices.count { back.graph.nodes.isStatement($0) } == written.count)
    let unsaid: Set<Relation> = [.assertedBy, .via]
    #expect(back.graph.edges.count == graph.edges.relations.count { !unsaid.contains($0) })
    expectInvariants(back.graph)
    // Circles may be cut elsewhere the next time, which changes numbers, but nothing is lost.
    let again = read(write(back.graph)).graph
    #expect(again.nodes.count == back.graph.nodes.count && again.edges.count == back.graph.edges.count)
  }

  @Test(arguments: RandomGraphs.seeds)
  func `marks come back as far as Markdown can spell them, texts always`(seed: UInt64) {
    var random = SeededRandom(seed)
    let graph = Self.marked(&random)
    let back = read(write(graph)).graph
    #expect(back.text(of: NodeIndex(0)) == graph.text(of: NodeIndex(0)))
    let kept = back.marks.map { [Int($0.start), Int($0.end), $0.kind == .link ? 1 : 0] }
    let given = graph.marks.map { [Int($0.start), Int($0.end), $0.kind == .link ? 1 : 0] }
    #expect(Set(kept).isSubset(of: Set(given)))
    expectRoundTrip(back, Kialo())
  }

  /// A claim with marks at any places of its text.
  private static func marked(_ random: inout SeededRandom) -> ClaimGraph {
    var map = GraphBuilder()
    let words = (0..<8).map { _ in ["a", "b*", "(c)", "d d", "é", "*"].randomElement(using: &random) ?? "" }
    let text = words.joined(separator: Bool.random(using: &random) ? " " : "")
    let node = map.node(.claim, id: "1", "", text, role: .thesis, traits: .topLevel)
    let count = text.utf8.count
    for _ in 0..<4 {
      let (a, b) = (Int.random(in: 0..<count, using: &random), Int.random(in: 0...count, using: &random))
      let kind = [TextMark.Kind.bold, .italic, .link].randomElement(using: &random) ?? .bold
      let target = kind == .link ? map.graph.addText("https://example.org/(x)") : .empty
      map.graph.addMark(TextMark(kind: kind, start: min(a, b), end: max(a, b), target: target))
    }
    let canonical = map.graph.addOccurrence(
      Occurrence(
        node: node, role: .topLevel, isReference: false, text: map.graph.nodes.texts[node.position],
        marks: 0..<4, group: nil, origin: GraphBuilder.nowhere))
    map.graph.setCanonical(canonical, of: node)
    return map.graph
  }
}
