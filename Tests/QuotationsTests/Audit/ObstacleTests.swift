import Claims
import Quotations
import Testing

/// When nothing can be said, and why.
struct ObstacleTests {
  private static let source =
    "The council voted for the toll in spring. The carters were not asked, and they paid."
  private static let strange =
    "“A shepherd on the northern moor counted sheep with seventeen painted pebbles.”"

  @Test func `Each obstacle`() {
    func document(_ text: String) -> SourceDocument {
      SourceDocument(id: "text", fileName: "text.txt", hash: "", text: ReadableText(text))
    }
    func obstacle(
      _ text: String, source: String? = "text", _ documents: [SourceDocument]
    ) -> AuditedQuotation.Obstacle? {
      let result = QuotationAudit().run([Quotation(id: "q", text: text, source: source)], against: documents)
        .first
      #expect(result?.verdict == .notCheckable || result?.obstacle == nil)
      return result?.obstacle
    }
    let full = document(Self.source)
    var excerpt = full
    excerpt.completeness = .excerpt
    var german = document(
      "Der Rat hat im Frühling für den Zoll gestimmt, und die Fuhrleute wurden nicht gefragt.")
    german.language = "de"
    var quotation = Quotation(id: "q", text: Self.strange, source: "text")
    quotation.language = "en"
    let scan = document(
      (0..<60).map { "t0wn c1erk qxrtz vo1ed l8w br1dge and wh0 t$ill m\($0)n \($0)x" }.joined(separator: " ")
    )
    #expect(obstacle(Self.strange, source: nil, [full]) == .noSource)
    #expect(obstacle(Self.strange, source: "other", [full]) == .noText)
    #expect(obstacle(Self.strange, [excerpt]) == .excerpt)
    #expect(obstacle(Self.strange, [full]) == nil)
    #expect(obstacle("“the toll”", [full]) == .tooShort)
    #expect(obstacle("“he is so”", [full]) == .tooShort)
    #expect(obstacle("“…”", [full]) == .noWords)
    #expect(obstacle(Self.strange, [scan]) == .poorScan)
    #expect(QuotationAudit().run([quotation], against: [german]).first?.obstacle == .otherLanguage)
    #expect(
      obstacle("“Совет города проголосовал за пошлину на старом мосту весной.”", [full]) == .otherLanguage)
    var short = QuotationAudit()
    short.thresholds.longestQuotation = 40
    #expect(
      short.run([Quotation(id: "q", text: Self.strange, source: "text")], against: [full]).first?.obstacle
        == .tooLong)
  }

  /// Words that the text has are found for all that.
  @Test func `What is found needs no whole text`() {
    let text = "“The council voted for the toll in spring.”"
    #expect(audited(text, in: Self.source, completeness: .excerpt)?.verdict == .verbatim)
    #expect(
      audited("“The council voted for a toll in spring.”", in: Self.source, completeness: .excerpt)?.verdict
        == .altered)
  }

  @Test(
    arguments: [
      ("“they paid”", "¶ 1", Verdict.verbatim), ("“they paid”", nil, .notCheckable),
      ("“they paid”", "¶ 2", .notCheckable), ("“and they paid”", nil, .ambiguous),
      ("“The council voted for the toll in spring.”", "¶ 1", .verbatim),
      ("“The council voted for the toll in spring.”", "¶ 7", .wrongPlace),
      ("“The council voted for the toll in autumn.”", "¶ 7", .altered),
    ] as [(String, String?, Verdict)])
  func `A place that is named`(text: String, locator: String?, verdict: Verdict) {
    let result = audited(text, in: Self.source, locator: locator)
    #expect(result?.verdict == verdict)
    #expect(result?.flags.contains(.otherPlace) == (locator == "¶ 7"))
  }

  @Test func `Words that stand twice, and the place that tells which is meant`() {
    let source =
      "The gate was open all night long. It rained.\n\nNobody came. The gate was open all night long."
    let text = "“The gate was open all night long.”"
    let open = audited(text, in: source)
    #expect(open?.verdict == .ambiguous)
    #expect(open?.otherPlaces.count == 1)
    for paragraph in [1, 2] {
      let named = audited(text, in: source, locator: "¶ \(paragraph)")
      #expect(named?.verdict == .verbatim)
      #expect(named?.match?.place.paragraph == paragraph)
    }
  }
}
