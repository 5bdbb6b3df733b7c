import Claims
import Quotations
import Testing

/// Words that the named source does not have.
struct MisattributionTests {
  private static let mill = "The miller of Oldbrook kept two books, one for the tax and one for himself."
  private static let moor = "Nobody on the northern moor owned a clock, and every goat went home by the sun."

  private func result(
    _ text: String, named: String = "mill", completeness: SourceDocument.Completeness = .full
  ) -> AuditedQuotation? {
    let documents = [("mill", Self.mill), ("moor", Self.moor), ("copy", Self.moor)].map { id, text in
      var document = SourceDocument(id: id, fileName: "\(id).txt", hash: "", text: ReadableText(text))
      if id == named { document.completeness = completeness }
      return document
    }
    return QuotationAudit().run([Quotation(id: "q", text: text, source: named)], against: documents).first
  }

  @Test(arguments: [
    ("“Nobody on the northern moor owned a clock”", Verdict.misattributed),
    ("“nobody on the northern moor … went home by the sun”", .misattributed),
    ("“[N]obody on the northern moor owned a clock”", .misattributed),
    // Changed words are nobody's.
    ("“Nobody on the southern moor owned a watch”", .notFound),
    // What the named source has is its own, though another has it better.
    ("“The miller of Oldbrook kept one book, one for the tax and one for himself.”", .altered),
    // Words that stand together anywhere.
    ("“and every one of the others”", .notFound),
  ])
  func `Whose words they are`(text: String, verdict: Verdict) {
    let result = result(text)
    #expect(result?.verdict == verdict)
    #expect(result?.otherPlaces.map(\.source) == (verdict == .misattributed ? ["moor", "copy"] : []))
  }

  @Test func `An excerpt accuses nobody, but says where the words stand`() {
    let result = result("“Nobody on the northern moor owned a clock”", completeness: .excerpt)
    #expect(result?.verdict == .notCheckable)
    #expect(result?.obstacle == .excerpt)
    #expect(result?.otherPlaces.map(\.source) == ["moor", "copy"])
  }

  @Test func `Without the named text the words may be found elsewhere`() {
    let result = result("“Nobody on the northern moor owned a clock”", named: "lost")
    #expect(result?.verdict == .notCheckable)
    #expect(result?.obstacle == .noText)
    #expect(result?.otherPlaces.map(\.source) == ["moor", "copy"])
  }
}
