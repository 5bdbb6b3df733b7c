import Claims
import Exchange
import SourceText
import TestSupport
import Testing

struct GraphMLTests {
  private func bytes(_ graph: ClaimGraph) -> [UInt8] {
    GraphML().bytes(
      of: ExportDocument(graph: graph, view: MapView(showing: graph), drawing: DrawingSettings()))
  }

  @Test func `A map with everything in it`() throws {
    try expectGolden(GraphML().bytes(of: SampleMap.document), "toll.graphml")
  }
}
