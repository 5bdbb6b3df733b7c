import Quotations
import SourceReading
import SourceText
import Testing

struct PDFTextTests {
  @Test func `pages and lines are read as they are printed`() async throws {
    let pdf = TinyPDF.bytes([["The toll pays for the", "bridge over the river."], ["Second page."]])
    let source = try await read(pdf, "minutes.pdf")
    #expect(source.format == .pdf)
    #expect(source.words.hasPrefix("The toll pays for the\nbridge over the river."))
    let second = try #require(source.text.pageStarts.last)
    #expect(second.label == "2")
    #expect(source.text[second.offset..<second.offset + 11] == "Second page")
    #expect(source.notes.isEmpty)
  }

  @Test func `a name is no option, and is not needed`() async throws {
    let pdf = TinyPDF.bytes([["Words."]])
    #expect(try await read(pdf, "--version").words.hasPrefix("Words."))
  }

  @Test func `pages that are pictures are told`() async throws {
    #expect(
      try await read(TinyPDF.bytes([["Words."], [], []]), "a.pdf").notes == [.pagesWithoutText(2, of: 3)])
    await #expect(throws: SourceProblem.noText(.pdf)) { try await read(TinyPDF.bytes([[], []]), "a.pdf") }
  }

  @Test func `a locked file is told from a broken one`() async {
    await #expect(throws: SourceProblem.encrypted(.pdf)) {
      try await read(TinyPDF.bytes([["Words."]], isLocked: true), "a.pdf")
    }
    let broken = await #expect(throws: SourceProblem.self) { try await read("%PDF-1.4\nnothing", "a.pdf") }
    #expect(broken?.message.hasPrefix("cannot be read as PDF: ") == true, "\(broken?.message ?? "")")
  }

  @Test func `without its program, the way to install it is told`() async {
    let file = SourceFile(name: "a.pdf", bytes: TinyPDF.bytes([["Words."]]))
    let problem = await #expect(throws: SourceProblem.programMissing("pdftotext")) {
      try await SourceReader(programs: "/no/such/folder").read(file)
    }
    #expect(problem?.help.contains("apt-get install poppler-utils") == true)
    #expect(problem?.help.contains("brew install poppler") == true)
  }
}
