import Quotations
import SourceReading
import SourceText
import Testing

struct SourceRecordTests {
  private func record(_ entries: (String, DataValue)...) -> (SourceRecord, FindingList) {
    var findings = FindingList()
    let data = DataValue.map(entries.map { DataValue.Entry($0.0, $0.1) })
    return (SourceRecord(id: "a", data: data, into: &findings), findings)
  }

  @Test func `reads what an audit needs`() {
    let (record, findings) = record(
      ("title", .string("On Tolls")), ("edition", .int(2)), ("language", .string("en")),
      ("completeness", .string("excerpt")), ("text", .string("sources/a.txt")))
    #expect(findings.isEmpty)
    #expect(record.title == "On Tolls")
    #expect(record.edition == "2")
    #expect(record.language == "en")
    #expect(record.completeness == .excerpt)
    #expect(record.textPath == "sources/a.txt")
  }

  @Test(arguments: [
    (DataValue.string("R. Ames"), ["R. Ames"]),
    (.list([.string("R. Ames"), .string("B. Low")]), ["R. Ames", "B. Low"]),
    (.list([.map([.init("family", .string("Ames")), .init("given", .string("Rose"))])]), ["Rose Ames"]),
    (.map([.init("literal", .string("Town council"))]), ["Town council"]), (.null, []),
  ])
  func `authors are names however the record writes them`(author: DataValue, names: [String]) {
    #expect(record(("author", author)).0.authors == names)
  }

  @Test(arguments: [
    ("completeness", DataValue.string("exerpt"), "did you mean 'excerpt'?"),
    ("completeness", .list([]), "use one of full, excerpt"),
    ("text", .list([.string("a.txt")]), "write text: sources/report.txt"),
  ])
  func `a value that means nothing is a finding`(key: String, value: DataValue, help: String) {
    let (record, findings) = record((key, value))
    #expect(findings.all.map(\.help) == [help])
    #expect(record.completeness == .full)
    #expect(record.textPath == nil)
  }

  @Test func `a source is known by the hash of its file`() async throws {
    let file = SourceFile(name: "a.txt", text: "abc")
    let source = try await SourceReader().read(file)
    let document = SourceDocument(SourceRecord(id: "a"), file, source)
    // The example of FIPS 180-4.
    #expect(document.hash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(document.completeness == .full)
    #expect(document.fileName == "a.txt")
  }
}
