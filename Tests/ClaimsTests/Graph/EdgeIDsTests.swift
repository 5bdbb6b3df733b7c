import Claims
import TestSupport
import Testing

struct EdgeIDsTests {
  private func ids(_ graph: ClaimGraph) -> [String] {
    let ids = EdgeIDs(graph)
    return graph.edges.indices.map { String(decoding: ids.bytes(of: $0, in: graph), as: UTF8.self) }
  }

  @Test func `an id says what the edge says`() {
    var map = GraphBuilder()
    let (a, b) = (map.claim("a"), map.claim("b"))
    map.edge(.supports, from: a, to: b)
    map.edge(.attacks, from: a, to: b)
    map.edge(.supports, from: a, to: b)
    map.edge(.supports, from: b, to: a)
    #expect(ids(map.graph) == ["a supports b", "a attacks b", "a supports b 2", "b supports a"])
  }

  @Test func `ids with blanks stay apart`() {
    var map = GraphBuilder()
    map.edge(.supports, from: map.claim("a"), to: map.claim("b attacks c"))
    map.edge(.attacks, from: map.claim("a supports b"), to: map.claim("c"))
    map.edge(.attacks, from: map.claim("a%20supports%20b"), to: map.claim("c"))
    #expect(Set(ids(map.graph)).count == 3)
  }
}
