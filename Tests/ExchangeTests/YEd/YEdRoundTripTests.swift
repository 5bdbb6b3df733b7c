import Claims
import MapCompiler
import TestSupport
import Testing

@testable import Exchange

@Suite struct YEdRoundTripTests {
  @Test(arguments: RandomGraphs.seeds)
  func `any graph comes back from yEd's file as it was`(seed: UInt64) {
    expectRoundTrip(RandomGraphs.graph(seed), YEd(), settings: MapSettings())
  }

  @Test(arguments: ShippedMaps.paths)
  func `a map comes back from yEd's file as it was`(path: String) throws {
    let map = try ShippedMaps.read(path)
    expectRoundTrip(map.graph, YEd(), settings: map.settings)
  }
}
