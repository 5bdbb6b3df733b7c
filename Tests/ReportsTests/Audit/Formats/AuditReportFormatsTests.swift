import Claims
import Foundation
import Quotations
import Reports
import SourceText
import TestSupport
import Testing

/// What holds for every format of the audit.
struct AuditReportFormatsTests {
  @Test(arguments: AuditReportFormats.all.map(\.name))
  func `a quotation of every verdict`(name: String) throws {
    let format = try #require(AuditReportFormats.named(name))
    try expectGolden(format.bytes(of: SampleAudit.report), "ferry.\(format.fileExtension)")
  }

  @Test(arguments: AuditReportFormats.all.map(\.name))
  func `the same audit gives the same bytes`(name: String) throws {
    let format = try #require(AuditReportFormats.named(name))
    #expect(format.bytes(of: SampleAudit.report) == format.bytes(of: SampleAudit.report))
  }

  @Test func `names and extensions are told apart`() {
    #expect(AuditReportFormats.all.map(\.name) == ["html", "md", "json", "csv", "annotations"])
    #expect(Set(AuditReportFormats.all.map(\.fileExtension)).count == AuditReportFormats.all.count)
    #expect(AuditReportFormats.named("xlsx") == nil)
  }

  @Test(arguments: AuditReportFormats.all.map(\.name), HostileAudit.texts)
  func `hostile text stays text`(name: String, text: String) throws {
    let format = try #require(AuditReportFormats.named(name))
    let bytes = format.bytes(of: HostileAudit.report(text))
    #expect(!bytes.contains(0))
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    if format.fileExtension.hasPrefix("json") { _ = try ParsedJSON(bytes) }
  }

  @Test func `the JSON satisfies its schema`() throws {
    let schema = try JSONSchema("audit.schema.json", of: "Reports")
    #expect(try schema.faults(of: AuditJSON().bytes(of: SampleAudit.report)) == [])
    for text in HostileAudit.texts {
      #expect(try schema.faults(of: AuditJSON().bytes(of: HostileAudit.report(text))) == [])
    }
  }

  @Test func `the schema knows every word there is`() throws {
    let schema = try JSONSchema("audit.schema.json", of: "Reports")
    #expect(schema.definition("verdict")["enum"] as? [String] == Verdict.allCases.map(\.rawValue))
    #expect(schema.definition("flag")["enum"] as? [String] == QuotationFlag.allCases.map(\.rawValue))
    #expect(schema.definition("class")["enum"] as? [String] == WordClass.allCases.map(\.rawValue))
    let counts = schema.definition("counts")["properties"] as? [String: Any] ?? [:]
    #expect(Set(counts.keys) == Set(Verdict.allCases.map(\.rawValue)))
  }
}
