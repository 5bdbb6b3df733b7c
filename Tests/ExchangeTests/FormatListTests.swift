import Exchange
import TestSupport
import Testing

struct FormatListTests {
  @Test func `Every file in Formats is in the list`() {
    let folder = "Sources/Exchange/Formats"
    let listed = FormatList.all.map { "\(folder)/\(type(of: $0)).swift" }
    let files = Checkout.files(in: folder, extension: "swift")
    #expect(files == listed.sorted(), "add the missing format to FormatList.all")
  }

  @Test func `Names differ and lead to their format`() {
    let names = FormatList.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.map { FormatList.named($0)?.name } == names)
    #expect(FormatList.named("word") == nil)
  }

  @Test func `A format can be written or read`() {
    for format in FormatList.all {
      #expect(format is any ExportFormat || format is any ImportFormat, "\(format.name)")
      #expect(!format.fileExtensions.isEmpty, "\(format.name)")
    }
  }
}
