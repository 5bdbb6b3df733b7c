import Claims
import TestSupport
import Testing

struct OccurrenceRowsTests {
  @Test func `each node has its occurrences in the order of the text`() {
    var map = GraphBuilder()
    let (toll, queue) = (map.claim("Toll"), map.claim("Queue"))
    map.reconstruct(map.argument("Waiting"), [(premises: [queue], conclusion: toll)])
    let rows = OccurrenceRows(map.graph)
    for node in map.graph.nodes.indices {
      let own = map.graph.occurrences.indices.filter { map.graph.occurrences[$0].node == node }
      #expect(rows[node].map(\.position) == own)
    }
    #expect(rows[toll].count == 2)
  }
}
