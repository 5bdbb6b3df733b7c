import Claims
import Exchange
import TestSupport
import Testing

@testable import Drawing

@Suite struct PlainLayoutTests {
  @Test func `inches from below become points from above`() throws {
    let plain = "graph 1 4 3\nnode 1 3 0.5 2 1 <x> solid box\nnode 0 1 2.5 1 0.5 \"y\" solid\nstop\n"
    var map = GraphBuilder()
    map.claim("A")
    map.claim("B")
    let layout = try PlainLayout(Array(plain.utf8)).layout(of: map.graph)
    #expect(layout.nodes[0] == Box(x: 36, y: 18, width: 72, height: 36))
    #expect(layout.nodes[1] == Box(x: 144, y: 144, width: 144, height: 72))
  }

  @Test func `a label cannot move another box`() throws {
    let plain = "graph 1 4 3\nnode 0 1 1 1 1 <a\nnode 0 3 3 1 1 x> solid\nstop\n"
    var map = GraphBuilder()
    map.claim("A")
    #expect(try PlainLayout(Array(plain.utf8)).layout(of: map.graph).nodes[0].x == 36)
  }

  @Test(arguments: [
    "", "graph 1 4 3\nstop\n", "graph 1 4 3\nnode 0 x 1 1 1 \"a\"\n", "node 0 1 1 1 1 \"a\"\n",
  ])
  func `half a layout is none`(plain: String) {
    var map = GraphBuilder()
    map.claim("A")
    #expect(throws: DrawingProblem.self) { try PlainLayout(Array(plain.utf8)).layout(of: map.graph) }
  }
}
