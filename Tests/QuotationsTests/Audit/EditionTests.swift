import Claims
import Quotations
import Testing

/// Several texts of one work.
struct EditionTests {
  private func document(_ edition: String?, _ text: String) -> SourceDocument {
    var document = SourceDocument(
      id: "work", fileName: "\(edition ?? "none").txt", hash: "", text: ReadableText(text))
    document.edition = edition
    return document
  }

  private func quotation(_ text: String, edition: String?) -> Quotation {
    var quotation = Quotation(id: "q", text: text, source: "work")
    quotation.edition = edition
    return quotation
  }

  private static let first = "The gate was shut at dusk by order of the mayor, and nobody complained."
  private static let second = "The gate was closed at nightfall by order of the mayor, and nobody complained."

  /// The edition that the quotation names, the text's own, and whether they are told apart.
  private static let editions: [(String?, String?, Bool)] = [
    ("1929", "1929", false), ("Second  Edition", "second edition", false), ("1929", "1961", true),
    (nil, "1929", false), ("1929", nil, false), (" ", "1929", false),
  ]

  @Test(arguments: editions)
  func `Another edition than the named one is told`(named: String?, own: String?, isTold: Bool) {
    let audited = QuotationAudit().run(
      [quotation("“\(Self.first)”", edition: named)], against: [document(own, Self.first)])
    #expect(audited.first?.verdict == .verbatim)
    #expect(audited.first?.flags.contains(.otherEdition) == isTold)
  }

  @Test func `Words that the other edition does not have are told of too`() {
    let text = "“A shepherd on the northern moor counted sheep with seventeen painted pebbles.”"
    let audited = QuotationAudit().run([quotation(text, edition: "1")], against: [document("2", Self.first)])
    #expect(audited.first?.verdict == .notFound)
    #expect(audited.first?.flags == [.otherEdition])
  }

  @Test(arguments: [
    ("“The gate was closed at nightfall by order of the mayor”", Verdict.verbatim),
    ("“The gate was shut at dusk by order of the mayor”", .verbatim),
    ("“The gate was closed at nightfall by order of the abbot”", .altered),
  ])
  func `Of two texts the one counts that has more of the words`(text: String, verdict: Verdict) {
    let texts = [document("1", Self.first), document("2", Self.second)]
    for documents in [texts, texts.reversed()] {
      let audited = QuotationAudit().run([quotation(text, edition: nil)], against: documents).first
      #expect(audited?.verdict == verdict)
      #expect(audited?.match?.edits.count ?? 9 <= 1)
    }
  }

  @Test(arguments: ["1", "2"]) func `Of two texts that have the words alike the named one counts`(
    named: String
  ) {
    let audited = QuotationAudit().run(
      [quotation("“by order of the mayor, and nobody complained.”", edition: named)],
      against: [document("1", Self.first), document("2", Self.second)])
    #expect(audited.first?.flags.contains(.otherEdition) == false)
  }

  @Test func `A lock keeps the text that was compared and no other edition's`() {
    var texts = [document("1", Self.first), document("2", Self.second)]
    (texts[0].hash, texts[1].hash) = ("one", "two")
    for (text, hash) in [(Self.first, "one"), (Self.second, "two")] {
      let audited = QuotationAudit().run([quotation("“\(text)”", edition: nil)], against: texts)
      let lock = QuotationLock(audited, documents: texts, program: "1", thresholds: "0")
      #expect(lock.entries.map(\.sourceHash) == [hash])
    }
  }
}
