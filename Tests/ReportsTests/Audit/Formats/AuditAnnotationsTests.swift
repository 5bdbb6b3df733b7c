import Claims
import Quotations
import Reports
import SourceText
import TestSupport
import Testing

struct AuditAnnotationsTests {
  private static let text = "Ein Fährmann 🚣 sagt: “The ferry is slow.” Ja."

  private func target(_ words: String, hasText: Bool = true) throws -> ParsedJSON {
    let document = SourceDocument(id: "a source", fileName: "f", hash: "0a", text: ReadableText(Self.text))
    let match = SampleAudit.comparing(words, [SampleAudit.same(words)], in: document)
    var source = SourceSummary(document)
    if !hasText { source.text = nil }
    let report = AuditReport(
      title: nil, quotations: [AuditedQuotation(Quotation(id: "q1", text: words), .verbatim, match: match)],
      sources: [source], version: "1", files: SourceFiles())
    return try ParsedJSON(AuditAnnotations().bytes(of: report))["items"][0]["target"]
  }

  @Test func `positions count code points of the readable text`() throws {
    let selector = try target("The ferry is slow")["selector"][1]
    #expect(selector["type"].string == "TextPositionSelector")
    let start = try #require(selector["start"].int)
    let end = try #require(selector["end"].int)
    #expect(
      String(String.UnicodeScalarView(Array(Self.text.unicodeScalars)[start..<end])) == "The ferry is slow")
  }

  @Test func `words are quoted with some before and after`() throws {
    let selector = try target("The ferry is slow")["selector"][0]
    #expect(selector["type"].string == "TextQuoteSelector")
    #expect(selector["exact"].string == "The ferry is slow")
    #expect(selector["prefix"].string == "Ein Fährmann 🚣 sagt: “")
    #expect(selector["suffix"].string == ".” Ja.")
  }

  @Test func `without the text only the words are selected`() throws {
    let selectors = try target("The ferry is slow", hasText: false)["selector"].list
    #expect(selectors.map { $0["type"].string } == ["TextQuoteSelector"])
    #expect(selectors[0]["exact"].string == "The ferry is slow")
  }

  @Test func `a source without an address gets a name that is one`() throws {
    #expect(try target("The ferry")["source"]["id"].string == "urn:claimgraph:source:a%20source")
    #expect(try target("The ferry")["source"]["sha256"].string == "0a")
  }

  @Test func `positions in a long text`() throws {
    let long = String(repeating: "ä🚣 x", count: 3000) + "The end"
    let document = SourceDocument(id: "s", fileName: "f", hash: "", text: ReadableText(long))
    let report = AuditReport(
      title: nil,
      quotations: [
        AuditedQuotation(
          Quotation(id: "q", text: ""), .verbatim,
          match: SampleAudit.comparing("The end", [SampleAudit.same("The end")], in: document))
      ], sources: [SourceSummary(document)], version: "1", files: SourceFiles())
    let selector = try ParsedJSON(AuditAnnotations().bytes(of: report))["items"][0]["target"]["selector"][1]
    #expect(selector["start"].int == 12_000)
    #expect(selector["end"].int == 12_007)
  }
}
