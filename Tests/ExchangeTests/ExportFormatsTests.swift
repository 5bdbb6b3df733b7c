import Exchange
import TestSupport
import Testing

struct ExportFormatsTests {
  @Test func `Every file in Formats is in the list`() {
    let folder = "Sources/Exchange/Formats"
    let listed = ExportFormats.all.map { "\(folder)/\(type(of: $0)).swift" }
    let files = Checkout.files(in: folder, extension: "swift")
    #expect(files == listed.sorted(), "add the missing format to ExportFormats.all")
  }

  @Test func `Names differ and lead to their format`() {
    let names = ExportFormats.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.map { ExportFormats.named($0)?.name } == names)
    #expect(ExportFormats.named("word") == nil)
  }
}
