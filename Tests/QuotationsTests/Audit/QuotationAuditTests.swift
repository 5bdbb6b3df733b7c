import Claims
import Quotations
import Testing

/// The classes of verdict, on one invented source.
struct QuotationAuditTests {
  private static let source = """
    The miller of Oldbrook kept two books, one for the tax and one for himself. It is said that he never lied to a
    customer who could count. He did not raise the price of flour in the hungry year, but he sold the bran twice.

    Whoever asked him for credit was shown the door … and the dog behind it. His neighbours, the brothers Harrow,
    organised a market of their own beside the lower bridge. They were not honest men either.

    The labour of the brothers was mostly talk. Yet the market grew, and the miller's wheel stood still.
    """

  private func audit(
    _ text: String, locator: String? = nil, completeness: SourceDocument.Completeness = .full
  ) -> AuditedQuotation? {
    var document = SourceDocument(
      id: "mill", fileName: "mill.txt", hash: "", text: ReadableText(Self.source))
    document.completeness = completeness
    return QuotationAudit().run(
      [Quotation(id: "q", text: text, source: "mill", locator: locator)], against: [document]
    ).first
  }

  @Test(arguments: [
    ("\"The miller of Oldbrook kept two books, one for the tax and one for himself.\"", Verdict.verbatim),
    ("“It is said that he never lied to a customer who could count.”", .verbatim),
    ("“The labor of the brothers was mostly talk. Yet the market grew”", .verbatimNormalised),
    ("“the miller of Oldbrook kept two books, one for the tax”", .verbatimNormalised),
    ("“[T]he miller of Oldbrook kept two books, one for the tax”", .verbatimMarked),
    ("“The miller [a Mr Reed] kept two books, one for the tax and one for himself.”", .verbatimMarked),
    ("“The miller … kept two books, one for the tax and one for himself.”", .elidedMarked),
    ("“The miller kept two books, one for the tax and one for himself.”", .elidedSilently),
    ("“The baker of Oldbrook kept two books, one for the tax and one for himself.”", .altered),
    ("“The miller of Oldbrook kept two books; one for the tax and one for himself.”", .altered),
    ("“organised a market of their own … kept two books, one for the tax”", .spliced),
    ("“Whoever asked him for credit was shown the door … and the dog behind it.”", .verbatim),
    ("“A shepherd on the northern moor counted sheep with seventeen painted pebbles.”", .notFound),
    ("“the tax”", .notCheckable), ("“…”", .notCheckable), ("“[]”", .notCheckable), ("", .notCheckable),
  ])
  func `Each class of verdict`(text: String, verdict: Verdict) {
    #expect(audit(text)?.verdict == verdict)
  }

  @Test(arguments: [
    "“He did raise the price of flour in the hungry year”",
    "“He did … raise the price of flour in the hungry year”",
    "“He did [truly] raise the price of flour in the hungry year”", "“They were … honest men either.”",
  ])
  func `Leaving out a negation is always told and never verbatim`(text: String) {
    let audited = audit(text)
    #expect(audited?.flags.contains(.omitsNegation) == true)
    #expect(audited?.verdict != .verbatim)
    #expect(audited?.verdict != .verbatimNormalised)
    #expect(audited?.verdict != .verbatimMarked)
  }

  @Test(arguments: [
    ("“He did not raise the price of flour in the hungry year.”", QuotationFlag.falseFullStop),
    ("“He did not raise the price of flour in the hungry year”", .endsInsideSentence),
    ("“He did not raise the price of flour in the hungry year”", .turnAfter),
    ("“The labour of the brothers was mostly talk.”", .turnAfter),
    ("“he never lied to a customer who could count.”", .framed),
    ("“One for the tax and one for himself.”", .falseCapital),
  ])
  func `What stands around a quotation is told`(text: String, flag: QuotationFlag) {
    #expect(audit(text)?.flags.contains(flag) == true)
  }

  @Test func `A locator names the place of few words, or another place`() {
    #expect(audit("“the hungry year”", locator: "¶ 1")?.verdict == .verbatim)
    let elsewhere = audit("“They were not honest men either.”", locator: "¶ 3")
    #expect(elsewhere?.verdict == .wrongPlace)
    #expect(elsewhere?.flags.contains(.otherPlace) == true)
  }

  @Test(arguments: [
    ("“Was the toll too high?”", Verdict.verbatim), ("“Was the toll too high”", .verbatim),
    ("“Was the toll too high,”", .verbatimNormalised), ("“Was the toll too high.”", .altered),
    ("“Was the toll too high!”", .altered), ("“The mayor said that it was.”", .verbatim),
    ("“The mayor said that it was?”", .altered), ("“The mayor said that it was!”", .altered),
    ("“The mayor said that it was,”", .verbatimNormalised),
    ("“The mayor said that it was;”", .verbatimNormalised),
    ("“The mayor said that it was …?”", .verbatim), ("“Down with the toll!”", .verbatim),
    ("“Down with the toll.”", .altered), ("“He asked why the carters paid.”", .verbatimNormalised),
    ("“He asked why the carters paid?”", .altered),
    ("“Who, then, should pay for the bridge?”", .verbatimNormalised),
    ("“Was the toll too high! … Down with the toll!”", .altered),
    ("“Was the toll too high? … Down with the toll!”", .elidedMarked),
  ])
  func `The sign at the end of a sentence is the author's`(text: String, verdict: Verdict) {
    let source = """
      Was the toll too high? The mayor said that it was. He asked why the carters paid at all. The crowd in the square
      had one answer for him. Down with the toll! Who, then, should pay for the bridge, and when?
      """
    let audited = audited(text, in: source, locator: "¶ 1")
    #expect(audited?.verdict == verdict)
    let isPunctuation = audited?.match?.edits.contains { $0.classes == [.punctuation] }
    #expect(isPunctuation == (verdict == .altered))
    let isWhole = audited?.match?.pieces.map(\.quoted).joined() == text.filter { !"“”".contains($0) }
    #expect(isWhole || text.contains("…?"))
  }

  @Test func `The silence of an excerpt says nothing`() {
    let text = "“A shepherd on the northern moor counted sheep with seventeen painted pebbles.”"
    let audited = audit(text, completeness: .excerpt)
    #expect(audited?.verdict == .notCheckable)
    #expect(audited?.obstacle == .excerpt)
  }

  @Test func `The pieces of a match are the whole of both texts`() {
    let audited = audit("“The baker of Oldbrook kept … one for the tax and one for himself.”")
    let quoted = audited?.match?.pieces.map(\.quoted).joined()
    let source = audited?.match?.pieces.map(\.source).joined()
    #expect(quoted == "The baker of Oldbrook kept … one for the tax and one for himself.")
    #expect(source?.hasPrefix("The miller") == true || source?.hasPrefix("miller") == true)
    #expect(source?.hasSuffix("one for himself.") == true)
  }

  @Test func `Words of another source are misattributed`() {
    let mill = SourceDocument(id: "mill", fileName: "mill.txt", hash: "", text: ReadableText(Self.source))
    let moor = SourceDocument(
      id: "moor", fileName: "moor.txt", hash: "",
      text: ReadableText("Nobody on the northern moor owned a clock, and every goat went home by the sun."))
    let quotation = Quotation(
      id: "q", text: "“every goat went home by the sun”, “Nobody on the northern moor owned a clock”",
      source: "mill")
    let straight = Quotation(
      id: "r", text: "“Nobody on the northern moor owned a clock, and every goat went home by the sun.”",
      source: "mill")
    let audited = QuotationAudit().run([straight, quotation], against: [mill, moor])
    #expect(audited.first?.verdict == .misattributed)
    #expect(audited.first?.otherPlaces.first?.source == "moor")
    #expect(audited.last?.verdict.isClean == false)
  }
}
