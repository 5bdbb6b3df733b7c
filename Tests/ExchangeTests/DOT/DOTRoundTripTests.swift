import Claims
import MapCompiler
import Reading
import SourceText
import TestSupport
import Testing

@testable import Exchange

@Suite struct DOTRoundTripTests {
  @Test(arguments: RandomGraphs.seeds)
  func `any graph comes back equal`(seed: UInt64) { expectRoundTrip(RandomGraphs.graph(seed), DOT()) }

  @Test(arguments: ShippedMaps.paths)
  func `a map comes back equal`(path: String) throws {
    let map = try ShippedMaps.read(path)
    expectRoundTrip(map.graph, DOT(), settings: map.settings)
  }

  @Test func `a map with everything in it comes back equal`() {
    let back = read(DOT().bytes(of: SampleMap.document))
    #expect(back.graph.differences(from: SampleMap.document.graph) == [])
    #expect(back.findings.isEmpty)
  }

  private func read(_ bytes: [UInt8]) -> ImportedGraph {
    DOT().read(ByteInput(bytes), ImportOptions(fileName: "map.gv"))
  }
}
