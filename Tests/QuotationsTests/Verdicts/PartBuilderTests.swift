import Claims
import Quotations
import Testing

/// Words that are written apart in one text and together in the other.
struct PartBuilderTests {
  private func audited(_ text: String, in source: String) -> AuditedQuotation? {
    let document = SourceDocument(id: "s", fileName: "s.txt", hash: "", text: ReadableText(source))
    return QuotationAudit().run([Quotation(id: "q", text: text, source: "s")], against: [document]).first
  }

  @Test(arguments: [
    (
      "In the evening the keeper of the lighthouse had a pet and a carpet of his own",
      "In the evening the keeper of the light, house had a pet and a carpet of his own"
    ),
    (
      "the delegates came to the marketplace the goods of the village by the door",
      "Then the delegates came to the market. Place the goods of the village by the door."
    ),
    (
      "The report says the machine is nowhere to stay on the northern shore of the lake",
      "The report says the machine is now here to stay on the northern shore of the lake."
    ),
    (
      "The report says the machine is now here to be seen on the northern shore",
      "The report says the machine is nowhere to be seen on the northern shore."
    ),
    (
      "The general sent 103 soldiers into the valley of the river in the winter",
      "The general sent 10³ soldiers into the valley of the river in the winter."
    ),
  ])
  func `Words that do not make one word are never verbatim together`(quoted: String, source: String) {
    #expect(audited("“\(quoted)”", in: source)?.verdict == .altered)
  }

  @Test(arguments: [
    (
      "the workers of today cannot go to the market place",
      "The workers of to-day can not go to the marketplace."
    ),
    (
      "Nobody is nowhere, said the keeper of the old inn",
      "No body is no where, said the keeper of the old inn."
    ),
  ])
  func `Compounds written apart or together are a matter of spelling`(quoted: String, source: String) {
    let audited = audited("“\(quoted)”", in: source)
    #expect(audited?.verdict == .verbatimNormalised)
    #expect(audited?.match?.level == .spelling)
  }

  @Test func `A word divided at the end of a line may look like two others`() {
    let audited = audited(
      "“The machine is nowhere to be seen on the northern shore”",
      in: "The machine is now-\nhere to be seen on the northern shore.")
    #expect(audited?.verdict == .verbatimNormalised)
    #expect(audited?.match?.level == .layout)
  }
}
