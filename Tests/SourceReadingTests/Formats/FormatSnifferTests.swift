import SourceText
import Testing

@testable import SourceReading

struct FormatSnifferTests {
  @Test(arguments: [
    ("a.txt", "words", SourceFormat.plainText), ("a", "words", .plainText), ("a.MD", "# A", .markdown),
    ("a.htm", "x", .html), ("page", "\n<!DOCTYPE html><p>x", .html), ("page", "\u{FEFF}<html>", .html),
    ("a.txt", "<html>", .plainText), ("a.epub", "%PDF-1.4", .pdf),
    ("a", "PK\u{3}\u{4}… word/document.xml", .docx),
    ("a.zip", "PK\u{3}\u{4}…mimetypeapplication/epub+zipPK", .epub),
    ("a.docx", "PK\u{3}\u{4}…mimetypeapplication/vnd.oasis.opendocument.textPK", .odt),
    ("a.b/c", "words", .plainText),
  ])
  func `first bytes are stronger than the name`(name: String, text: String, format: SourceFormat) throws {
    #expect(try FormatSniffer.format(of: Array(text.utf8), name: name) == format)
  }

  @Test(arguments: [
    ("a.pdf", "words", SourceProblem.notOfItsFormat(.pdf)), ("a.docx", "words", .notOfItsFormat(.docx)),
    ("a.zip", "PK\u{3}\u{4}", .unknownFormat("a ZIP archive")), ("a.txt", "{\\rtf1", .unknownFormat("RTF")),
  ])
  func `a file that is something else is a problem`(name: String, text: String, problem: SourceProblem) {
    #expect(throws: problem) { try FormatSniffer.format(of: Array(text.utf8), name: name) }
  }

  @Test func `a file beyond the limit is not looked at`() async {
    var limits = SourceReader.Limits()
    limits.fileBytes = 3
    await #expect(throws: SourceProblem.tooBig(limit: 3)) {
      try await SourceReader(limits: limits).read(SourceFile(name: "a.txt", text: "tolls"))
    }
  }
}
