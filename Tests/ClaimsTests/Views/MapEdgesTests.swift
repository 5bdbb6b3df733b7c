import Claims
import TestSupport
import Testing

@Suite struct MapEdgesTests {
  @Test func `relations between boxes are drawn as they are`() {
    var map = GraphBuilder()
    let (a, b) = (map.claim("A"), map.claim("B"))
    let (x, y) = (map.argument("X"), map.argument("Y"))
    map.edge(.contrary, from: a, to: b)
    map.edge(.contradictory, from: b, to: a)
    map.edge(.entails, from: a, to: b)
    map.edge(.supports, from: x, to: a)
    map.edge(.undercuts, from: y, to: x)
    #expect(
      ShownMap(map.graph).edges == [
        "A contrary B", "A entails B", "B contradictory A", "X supports A", "Y undercuts X",
      ])
  }

  @Test func `a hidden conclusion is stood in for by its arguments`() {
    var map = GraphBuilder()
    let cold = map.node(.claim, id: "cold", "", "It is cold.", traits: [])
    let coats = map.claim("Coats")
    for title in ["First", "Second"] {
      map.reconstruct(map.argument(title), [([map.claim("Snow " + title)], cold)])
    }
    map.edge(.entails, from: cold, to: coats)
    #expect(
      ShownMap(map.graph).edges == [
        "First supports Coats", "Second supports Coats", "Snow First supports First",
        "Snow Second supports Second",
      ])
  }

  @Test func `a hidden premise is stood in for by the arguments that use it`() {
    var map = GraphBuilder()
    let burns = map.node(.claim, id: "burns", "", "The stove burns.", traits: [])
    let out = map.claim("Out")
    map.reconstruct(map.argument("Warm way"), [([burns], map.claim("Warm"))])
    map.edge(.contradictory, from: out, to: burns)
    #expect(ShownMap(map.graph).edges == ["Out attacks Warm way", "Warm way supports Warm"])
  }

  @Test func `a symmetric relation between hidden claims is tried both ways`() {
    var map = GraphBuilder()
    let day = map.node(.claim, id: "day", "", "It is day.", traits: [])
    let night = map.node(.claim, id: "night", "", "It is night.", traits: [])
    map.reconstruct(map.argument("Sun"), [([map.claim("Light")], day)])
    map.reconstruct(map.argument("Sleep"), [([day], map.claim("Wake"))])
    map.reconstruct(map.argument("Stars"), [([map.claim("Sky")], night)])
    map.edge(.contrary, from: day, to: night)
    let edges = ShownMap(map.graph).edges
    #expect(edges.contains("Stars attacks Sleep"))
    #expect(!edges.contains { $0.hasPrefix("Sun attacks") || $0.hasPrefix("Stars attacks Sun") })
  }

  @Test func `an argument supports its conclusion or what goes on from it`() {
    var map = GraphBuilder()
    let plants = map.claim("Plants")
    let food = map.node(.claim, id: "food", "", "There is food.", traits: [])
    map.reconstruct(map.argument("Grow"), [([map.claim("Seeds")], plants)])
    map.reconstruct(map.argument("Cook"), [([plants], food)])
    map.reconstruct(map.argument("Eat"), [([food], map.claim("Full"))])
    #expect(
      ShownMap(map.graph).edges == [
        "Cook supports Eat", "Eat supports Full", "Grow supports Plants", "Plants supports Cook",
        "Seeds supports Grow",
      ])
  }

  @Test func `intermediary conclusions are drawn only where they are boxes`() {
    var map = GraphBuilder()
    let flood = map.claim("Flood")
    let journey = map.argument("Journey")
    map.reconstruct(
      journey, [([map.claim("Rain")], flood), ([map.claim("Path")], map.claim("Stay"))])
    map.edge(.attacks, from: map.claim("Drain"), to: flood)
    #expect(
      ShownMap(map.graph).edges == [
        "Drain attacks Flood", "Journey supports Stay", "Path supports Journey", "Rain supports Journey",
      ])
    let hidden = ShownMap(map.graph) { $0.selection.excludeStatements = ["Flood"] }
    #expect(!hidden.nodes.contains("Drain"))
  }

  @Test func `an undercut of an inference leads to its argument`() {
    var map = GraphBuilder()
    let bridge = map.argument("Bridge")
    let steps = map.reconstruct(bridge, [([map.claim("Old")], map.claim("Close"))])
    map.edge(.undercuts, from: map.argument("Repairs"), to: steps[0])
    #expect(
      ShownMap(map.graph).edges == [
        "Bridge supports Close", "Old supports Bridge", "Repairs undercuts Bridge",
      ])
  }

  @Test func `nothing is drawn twice`() {
    var map = GraphBuilder()
    let (a, b, x) = (map.claim("A"), map.claim("B"), map.argument("X"))
    map.edge(.supports, from: x, to: a)
    map.reconstruct(x, [([b, b], a)])
    map.edge(.supports, from: b, to: x)
    map.edge(.contrary, from: a, to: b)
    map.edge(.contrary, from: b, to: a)
    map.edge(.attacks, from: a, to: a)
    #expect(
      ShownMap(map.graph).edges == ["A attacks A", "A contrary B", "B supports X", "X supports A"])
  }

  @Test func `each arrow knows the claims it stands for`() throws {
    var map = GraphBuilder()
    let cold = map.node(.claim, id: "cold", "", "It is cold.", traits: [])
    let coats = map.claim("Coats")
    map.reconstruct(map.argument("First"), [([map.claim("Snow")], cold)])
    map.edge(.supports, from: cold, to: coats)
    let shown = ShownMap(map.graph)
    let first = try #require(shown.index("argument:First"))
    let arrow = try #require(
      shown.view.graph.edges.indices.first { shown.view.graph.edges.from[$0.position] == first })
    #expect(shown.view.claims[arrow.position].from == cold)
    #expect(shown.view.claims[arrow.position].to == coats)
    #expect(shown.view.shown == [coats, map.graph.node(id: "Snow"), map.graph.node(id: "argument:First")])
  }
}
