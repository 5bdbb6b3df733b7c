import Claims
import Exchange
import SourceText
import TestSupport
import Testing

struct YEdTests {
  @Test func `A map with everything in it`() throws {
    try expectGolden(YEd().bytes(of: SampleMap.document), "toll.yed.graphml")
  }
}
