import Claims
import TestSupport
import Testing

@Suite struct AdjacencyTests {
  @Test func `edges are found from both ends, in their order`() {
    var map = GraphBuilder()
    let (a, b, c) = (map.claim("A"), map.claim("B"), map.claim("C"))
    let first = map.edge(.supports, from: a, to: b)
    let second = map.edge(.attacks, from: c, to: b)
    let third = map.edge(.attacks, from: a, to: a)
    let adjacency = Adjacency(map.graph)
    #expect(Array(adjacency.edges(from: a)) == [first, third])
    #expect(Array(adjacency.edges(to: b)) == [first, second])
    #expect(Array(adjacency.edges(to: a)) == [third])
    #expect(adjacency.edges(from: b).isEmpty)
    #expect(Array(adjacency.edges(from: c)) == [second])
  }

  @Test func `a graph without edges has none`() {
    var map = GraphBuilder()
    let a = map.claim("A")
    #expect(Adjacency(map.graph).edges(from: a).isEmpty)
    #expect(Adjacency(map.graph).edges(to: a).isEmpty)
  }
}
