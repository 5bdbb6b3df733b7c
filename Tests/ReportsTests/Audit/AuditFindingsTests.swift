import Claims
import Quotations
import Reports
import SourceText
import TestSupport
import Testing

struct AuditFindingsTests {
  @Test func `every verdict and flag as a finding`() throws {
    var text = FindingText(files: SampleAudit.report.files)
    let lines = AuditFindings.of(SampleAudit.quotations).all.map { "\($0.code): \(text.render($0))" }
    try expectGolden(Array(lines.joined().utf8), "ferry.findings.txt")
  }

  @Test func `the codes are the words of verdicts and flags`() {
    let codes = AuditFindings.of(SampleAudit.sound).map(\.code)
    #expect(codes == ["verbatim-marked", "ends-inside-sentence", "false-full-stop", "omits-contrast"])
  }

  @Test(arguments: Verdict.allCases)
  func `the grade of a verdict`(verdict: Verdict) {
    let errors: Set<Verdict> = [.altered, .spliced, .misattributed, .notFound, .elidedSilently]
    let warnings: Set<Verdict> = [.paraphrase, .ambiguous, .wrongPlace]
    let expected: Finding.Grade =
      errors.contains(verdict) ? .error : warnings.contains(verdict) ? .warning : .note
    #expect(AuditFindings.grade(verdict) == expected)
  }

  @Test func `a negation left out or added is an error, whatever the verdict`() {
    #expect(AuditFindings.grade(QuotationFlag.omitsNegation) == .error)
    #expect(AuditFindings.grade(QuotationFlag.addsNegation) == .error)
    #expect(AuditFindings.of(SampleAudit.remedy).map(\.grade).max() == .error)
  }

  @Test func `a ruling stands beside the finding and changes no grade`() {
    var audited = SampleAudit.winter
    let before = AuditFindings.of(audited)
    audited.quotation.ruling = Ruling(verdict: .harmless, by: "R. Ames")
    let after = AuditFindings.of(audited)
    #expect(after.map(\.grade) == before.map(\.grade))
    #expect(after.map(\.message) == before.map { $0.message + " (ruled harmless by R. Ames)" })
  }

  @Test func `every verdict and flag has a summary`() {
    #expect(AuditFindings.summaries.count == Verdict.allCases.count + QuotationFlag.allCases.count)
  }

  @Test func `a huge quotation has a short message`() {
    let text = "\"" + String(repeating: "word ", count: 200_000) + "\""
    let audited = AuditedQuotation(Quotation(id: "q", text: text), .notCheckable, obstacle: .tooLong)
    for finding in AuditFindings.of(audited) { #expect(finding.message.utf8.count < 600) }
  }
}
