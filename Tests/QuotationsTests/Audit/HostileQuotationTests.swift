import Claims
import Quotations
import Testing

/// Texts that nobody writes on purpose come to a finding and never to a crash.
struct HostileQuotationTests {
  private func verdict(_ text: String, _ source: [UInt8]) -> Verdict? {
    let document = SourceDocument(id: "s", fileName: "s.txt", hash: "", text: ReadableText(bytes: source))
    return QuotationAudit().run([Quotation(id: "q", text: text, source: "s")], against: [document]).first?
      .verdict
  }

  @Test(arguments: [
    "", "“", "”", "\"\"", "“…”", "“[]”", "“[…] [] […]”", "“[[[[ a b c ]]”", "“]]]] words [ and [ more”", "‘’",
    "'", "\u{0}",
    "“((((((((”", "“* * *”", "\u{FEFF}\u{200D}", "“word[”", "“[T]”", "“judg[] [sic] [emphasis added]”",
  ])
  func `Marks without words`(text: String) {
    let source = Array("A source with some words in it, and one more sentence. It ends here.".utf8)
    #expect(verdict(text, source)?.isClean == false)
    #expect(verdict(text, []) != nil)
    #expect(verdict(text, [0x41]) != nil)
  }

  @Test func `Binary noise as a source`() {
    var state: UInt32 = 7
    let noise = (0..<20_000).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(truncatingIfNeeded: state >> 24)
    }
    #expect(verdict("“Nobody on the northern moor owned a clock of any kind.”", noise)?.isClean == false)
  }

  @Test func `A quotation of many megabytes`() {
    let document = SourceDocument(id: "s", fileName: "s.txt", hash: "", text: ReadableText("One line."))
    let text = String(repeating: "word and another ", count: 400_000)
    let audited = QuotationAudit().run([Quotation(id: "q", text: text, source: "s")], against: [document])
      .first
    #expect(audited?.obstacle == .tooLong)
  }

  @Test func `A great many ellipses`() {
    let source = Array("A source with some words in it, and one more sentence. It ends here.".utf8)
    #expect(
      verdict("“A source " + String(repeating: "… ", count: 100_000) + "ends here.”", source) != .verbatim)
  }
}
