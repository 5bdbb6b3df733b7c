import Claims
import SourceText
import TestSupport
import Testing

@Suite struct SelectTests {
  @Test func `a selection is a graph with numbers of its own`() throws {
    var map = GraphBuilder(title: "Library")
    let outer = map.group("Outer")
    let inner = map.group("Inner", in: outer)
    map.group("Other")
    let a = map.claim("A", "First.", role: .thesis, group: outer, tags: ["x"])
    let b = map.claim("B", "Second.", group: inner, tags: ["y", "x"])
    let c = map.claim("C", "Third.", group: map.group("Last"))
    let argument = map.argument("D")
    map.reconstruct(argument, [([a, b], c)])
    map.edge(.supports, from: b, to: a)
    map.edge(.attacks, from: c, to: a)
    map.graph.mergeData(.map([.init("rank", .int(1))]), into: b)
    map.graph.setCitation(Citation(locator: "p. 4"), of: b)
    map.graph.setData(.map([.init("k", .bool(true))]), of: OccurrenceIndex(1))
    expectInvariants(map.graph)

    let part = map.graph.select([argument, b, a])
    expectInvariants(part)
    #expect(part.title == "Library")
    #expect(part.nodes.indices.map { part.id(of: $0) } == ["argument:D", "B", "A"])
    #expect(part.groups.map(\.title) == ["Outer", "Inner"])
    #expect(part.groups[1].parent == GroupIndex(0))
    #expect(part.edges.count == 1)
    #expect(part.edges.from[0] == NodeIndex(1))
    #expect(part.tagNames(of: NodeIndex(1)) == ["y", "x"])
    #expect(part.citation(of: NodeIndex(1)).locator == "p. 4")
    #expect(part.data(of: NodeIndex(1))?["rank"]?.int == 1)
    #expect(part.structures[NodeIndex(0)]?.count == 2)
    let data = try #require(part.occurrenceData.first)
    #expect(part.occurrences[data.key.position].node == NodeIndex(1))
  }

  @Test func `an occurrence under a heading that goes moves up`() {
    var map = GraphBuilder()
    let outer = map.group("Outer")
    let inner = map.group("Inner", in: outer)
    let a = map.claim("A", group: outer)
    let occurrence = Occurrence(
      node: a, role: .topLevel, isReference: true, text: .empty, marks: 0..<0, group: inner,
      origin: GraphBuilder.nowhere)
    _ = map.graph.addOccurrence(occurrence)
    let part = map.graph.select([a])
    #expect(part.groups.map(\.title) == ["Outer"])
    #expect(part.occurrences.map(\.group) == [GroupIndex(0), GroupIndex(0)])
  }

  @Test func `nothing selected is an empty graph`() {
    var map = GraphBuilder()
    map.claim("A", group: map.group("G"))
    let part = map.graph.select([])
    expectInvariants(part)
    #expect(part.nodes.count == 0)
    #expect(part.groups.isEmpty)
  }

  @Test func `a selection keeps what an audit said`() {
    var map = GraphBuilder()
    let toll = map.claim("Toll")
    let queue = map.quotation("Queue", "\"We wait.\"")
    map.graph.setCheck(QuotationCheck(verdict: .spliced, place: "p. 4"), of: queue)
    map.edge(.supports, from: queue, to: toll)
    let part = map.graph.select([queue])
    #expect(part.check(of: NodeIndex(0)) == map.graph.check(of: queue))
    let view = MapView(of: map.graph, settings: MapSettings())
    #expect(view.graph.nodes.checks.values.map(\.verdict) == [.spliced])
  }
}
