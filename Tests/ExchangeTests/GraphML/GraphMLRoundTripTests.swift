import Claims
import MapCompiler
import TestSupport
import Testing

@testable import Exchange

@Suite struct GraphMLRoundTripTests {
  @Test(arguments: RandomGraphs.seeds)
  func `any graph comes back from GraphML as it was`(seed: UInt64) {
    expectRoundTrip(RandomGraphs.graph(seed), GraphML())
  }

  @Test(arguments: ShippedMaps.paths)
  func `a map comes back from GraphML as it was`(path: String) throws {
    expectRoundTrip(try ShippedMaps.read(path).graph, GraphML())
  }
}
