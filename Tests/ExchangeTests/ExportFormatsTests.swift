import Exchange
import Foundation
import Testing

struct ExportFormatsTests {
  @Test func `Every file in Formats is in the list`() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("Sources/Exchange/Formats").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let listed = ExportFormats.all.map { "\(type(of: $0)).swift" }
    #expect(files.sorted() == listed.sorted(), "add the missing format to ExportFormats.all")
  }

  @Test func `Names differ and lead to their format`() {
    let names = ExportFormats.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.map { ExportFormats.named($0)?.name } == names)
    #expect(ExportFormats.named("word") == nil)
  }
}
