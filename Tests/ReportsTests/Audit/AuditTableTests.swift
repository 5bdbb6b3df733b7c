import Claims
import Quotations
import Reports
import SourceText
import TestSupport
import Testing
import Writing

struct AuditTableTests {
  private func table(
    _ report: AuditReport = SampleAudit.report, width: Int = 100, style: AuditTable.Style = .plain
  ) -> String {
    let table = AuditTable(report, width: width, style: style)
    return String(decoding: ByteStream.collect { table.write(to: &$0) }, as: UTF8.self)
  }

  @Test(arguments: [60, 100, 180])
  func `a quotation of every verdict`(width: Int) throws {
    try expectGolden(Array(table(width: width).utf8), "ferry.\(width).txt")
  }

  @Test func `colours are escape sequences, and only when asked for`() {
    let colored = table(style: .colored)
    #expect(colored.contains("\u{1B}["))
    #expect(colored.replacing(/\u{1B}\[[\d;]+m/, with: "") == table())
  }

  @Test func `not found and not checkable share neither sign nor colour`() {
    let lines = table(style: .colored).split(separator: "\n")
    let starts = ["not-found", "not-checkable"].compactMap { word in
      lines.first { $0.contains(word) }?.prefix { $0 != "m" }
    }
    #expect(starts.count == 2)
    #expect(Set(starts).count == 2)
    #expect(Verdict.notFound.badge != Verdict.notCheckable.badge)
  }

  /// The map itself says that the words are somebody else's when it names who hands them on.
  @Test(arguments: [([], true), (["Friends of the Ferry"], false)])
  func `quotation marks of the source are news only where the map has no via`(via: [String], isTold: Bool) {
    var audited = SampleAudit.slow
    audited.quotation.via = via
    audited.match?.frame = Frame(.quoted, cue: "“", range: 0..<0)
    var report = SampleAudit.report
    report.quotations = [audited]
    #expect(table(report).contains("quotation marks of its own") == isTold)
  }

  @Test func `a map without quotations`() {
    var report = SampleAudit.report
    report.quotations = []
    #expect(table(report) == "The map has no quotations.\n")
  }

  @Test(arguments: [60, 67, 80, 120, 200])
  func `no line is wider than the terminal`(width: Int) {
    for line in table(width: width).split(separator: "\n") { #expect(line.count <= width) }
  }

  @Test func `no text can give the terminal orders`() {
    var report = SampleAudit.report
    var quotation = SampleAudit.quoting("\u{1B}[2J\u{202E}title\u{9B}5n", "\"\u{7}a\nb\"")
    quotation.locator = "\u{1B}]0;x\u{7}"
    quotation.speakers = ["\u{1B}c"]
    quotation.ruling = Ruling(verdict: .harmless, by: "\u{1B}[1m", why: "\u{202E}")
    report.quotations = [AuditedQuotation(quotation, .notFound)]
    let scalars = table(report).unicodeScalars
    #expect(scalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!scalars.contains("\u{202E}"))
  }
}
