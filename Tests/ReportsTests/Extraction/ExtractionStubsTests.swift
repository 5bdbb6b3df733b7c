import Quotations
import Reports
import Testing
import Writing

struct ExtractionStubsTests {
  private func stubs(_ text: String, all: Bool = false) -> String {
    let readable = ReadableText(text)
    let found = QuotationExtractor().extract(from: readable, TextStructure(readable))
    var stubs = ExtractionStubs(ExtractionReport(found, id: "minutes", fileName: "minutes.txt", all: all))
    return String(decoding: ByteStream.collect { stubs.write(to: &$0) }, as: UTF8.self)
  }

  @Test func `writes a claim for each quotation, with speakers and source`() {
    #expect(
      stubs("Ann Lee wrote in *The Mill*: “The wheel turns by itself at night.”") == """
        ===
        title: "Quotations in minutes.txt"
        parties:
          lee: {name: "Ann Lee"}
        sources:
          minutes: {type: document, title: "minutes.txt", text: "minutes.txt"}
        ===

        [Ann Lee on wheel turns by itself]: "The wheel turns by itself at night." #quotation {by: lee, work: "The Mill", source: minutes, locator: "¶ 1"}

        """)
  }

  @Test func `a guess is no data`() {
    let text = stubs("Lee said this. Quill said that. Lee met Quill. She wrote: “The wheel turns by itself.”")
    #expect(text.contains("// by: ? perhaps"))
    #expect(!text.contains("{by:"))
  }

  @Test func `titles and scare quotes only when asked`() {
    let text = "Most of it passes for “news” these days. He wrote: “The wheel turns by itself.”"
    #expect(!stubs(text).contains("news"))
    #expect(stubs(text, all: true).contains("news"))
  }
}
