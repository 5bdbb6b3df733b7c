import Claims
import Quotations
import Reports
import SourceText
import Testing

struct AuditCSVTests {
  private func csv(_ quotation: Quotation) -> String {
    let report = AuditReport(
      title: nil, quotations: [AuditedQuotation(quotation, .notFound)], sources: [], version: "1",
      files: SourceFiles())
    return String(decoding: AuditCSV().bytes(of: report), as: UTF8.self)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@sum", " =1", "\t=1", "\r\n=1"])
  func `no cell is a formula`(text: String) {
    let row = csv(Quotation(id: text, text: "x")).split(separator: "\r\n", maxSplits: 1).last ?? ""
    #expect(row.hasPrefix("'" + text) || row.hasPrefix("\"'" + text))
  }

  @Test func `commas, quotes and line breaks stand between quotes`() {
    #expect(csv(Quotation(id: "a,b", text: "x")).contains("\r\n\"a,b\","))
    #expect(csv(Quotation(id: "a\"b", text: "x")).contains("\r\n\"a\"\"b\","))
    #expect(csv(Quotation(id: "a\nb", text: "x")).contains("\r\n\"a\nb\","))
  }

  @Test func `all lines have the same number of cells`() {
    let lines = String(decoding: AuditCSV().bytes(of: SampleAudit.report), as: UTF8.self)
      .split(separator: "\r\n")
    #expect(lines.count == SampleAudit.quotations.count + 1)
    let cells = lines.map { line in
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .reduce(1) { $0 + ($1.offset % 2 == 0 ? $1.element.count { $0 == "," } : 0) }
    }
    #expect(Set(cells).count == 1)
  }
}
