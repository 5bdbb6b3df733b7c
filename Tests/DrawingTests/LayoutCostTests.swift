import Claims
import TestSupport
import Testing

@testable import Drawing

@Suite struct LayoutCostTests {
  // Sizes that Graphviz 2.42 was measured on.
  @Test(arguments: [
    (100, 115, true), (300, 900, true), (1_000, 1_150, true), (1_000, 3_000, false), (10_000, 11_500, false),
  ])
  func `maps that dot takes long for are not given to it`(nodes: Int, edges: Int, isAffordable: Bool) {
    var map = GraphBuilder()
    let claims = (0..<nodes).map { map.claim("Claim \($0)") }
    for number in 0..<edges { map.edge(.supports, from: claims[number % nodes], to: claims[0]) }
    #expect(LayoutCost(map.graph).isAffordable == isAffordable)
  }
}
