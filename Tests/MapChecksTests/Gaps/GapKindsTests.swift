import MapChecks
import TestSupport
import Testing

struct GapKindsTests {
  @Test func `every kind is in the list`() {
    let folder = "Sources/MapChecks/Gaps/Kinds"
    let listed = Set(GapKinds.all.map { "\(folder)/\(type(of: $0)).swift" })
    #expect(Checkout.files(in: folder, extension: "swift") == listed.sorted(), "add the kind to GapKinds.all")
  }

  @Test func `every kind has a code and a heading of its own`() {
    #expect(Set(GapKinds.codes).count == GapKinds.all.count)
    #expect(Set(GapKinds.all.map(\.summary)).count == GapKinds.all.count)
  }
}
