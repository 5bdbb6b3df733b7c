internal import Programs
internal import Quotations

/// Reads EPUB, DOCX and ODT by pandoc, which turns them into HTML; that keeps paragraphs, headings, block
/// quotations, numbers of lists and marks of footnotes apart.
///
/// The way back to the file ends at the words: what stands in a compressed archive has no place in bytes.
struct PandocText {
  let programs: HelperPrograms

  func read(_ file: [UInt8], as format: SourceFormat) async throws(SourceProblem) -> ReadSource {
    let html: [UInt8]
    do throws(ProgramProblem) {
      // Its sandbox lets it read and fetch nothing but its input.
      html = try await programs.run(
        .pandoc, ["--sandbox", "-f", format.rawValue, "-t", "html", "--wrap=none"], input: file)
    } catch {
      let problem = SourceProblem(error)
      if case .failed(_, .some, let message) = error, case .failed = problem {
        throw .malformed(format, message)
      }
      throw problem
    }
    guard !html.isEmpty else { throw .noText(format) }
    var source = try HTMLText.read(html)
    var text = ReadableText(bytes: source.text.bytes, pageStarts: source.text.pageStarts)
    text.headings = source.text.headings
    text.blockQuotations = source.text.blockQuotations
    source.text = text
    source.format = format
    return source
  }
}
