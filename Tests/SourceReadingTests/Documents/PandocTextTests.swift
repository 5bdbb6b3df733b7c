import Programs
import Quotations
import SourceReading
import SourceText
import Testing

struct PandocTextTests {
  private static let markdown = """
    # Chapter one

    The toll is *old* and “pays”.[^1] A second sentence, which is so long that a program would wrap it.

    > Nobody should pay twice.

    1. first item

    [^1]: See the minutes.
    """

  /// A document as pandoc writes it.
  private static func document(_ format: SourceFormat, _ text: String = markdown) async throws -> [UInt8] {
    try await HelperProgram("pandoc").run(
      ["-f", "markdown", "-t", format.rawValue, "--metadata", "title=T", "-o", "-"], input: Array(text.utf8))
  }

  @Test(arguments: [SourceFormat.docx, .epub, .odt])
  func `reads paragraphs, headings and quotations`(format: SourceFormat) async throws {
    let source = try await read(try await Self.document(format), "a.\(format.rawValue)")
    #expect(source.format == format)
    let paragraphs = source.words.split(separator: "\n")
    #expect(
      paragraphs.contains { $0.hasPrefix("The toll is old and “pays”.") && $0.hasSuffix("would wrap it.") },
      "\(source.words)")
    #expect(paragraphs.contains("Nobody should pay twice."))
    #expect(paragraphs.contains { $0.contains("See the minutes.") && !$0.contains("↩") })
    #expect(source.text.headings.map { source.text[$0] } == ["Chapter one"])
    // In ODT a block quotation is a matter of looks.
    let quoted = source.text.blockQuotations.map { source.text[$0] }
    #expect(quoted == (format == .odt ? [] : ["Nobody should pay twice."]))
  }

  @Test func `a mark of a footnote is told from words`() async throws {
    let source = try await read(try await Self.document(.docx), "a.docx")
    #expect(source.words.contains("“pays”.[1] A second"))
  }

  @Test func `the format is told by the file's own mark`() async throws {
    #expect(try await read(try await Self.document(.odt), "a.docx").format == .odt)
    #expect(try await read(try await Self.document(.docx), "document").format == .docx)
  }

  @Test func `a damaged file is a problem that names its format`() async throws {
    let bytes = Array(try await Self.document(.docx).prefix(5_000))
    let problem = await #expect(throws: SourceProblem.self) { try await read(bytes, "a.docx") }
    #expect(problem?.message.hasPrefix("cannot be read as DOCX: ") == true, "\(problem?.message ?? "")")
  }

  @Test func `a document without words is a problem`() async throws {
    let bytes = try await Self.document(.docx, "")
    await #expect(throws: SourceProblem.noText(.docx)) {
      try await read(bytes.isEmpty ? [0] : bytes, "a.docx")
    }
  }

  @Test func `without its program, the way to install it is told`() async throws {
    let file = SourceFile(name: "a.docx", bytes: try await Self.document(.docx))
    let problem = await #expect(throws: SourceProblem.programMissing("pandoc")) {
      try await SourceReader(programs: "/no/such/folder").read(file)
    }
    #expect(problem?.help.contains("apt-get install pandoc") == true)
  }
}
