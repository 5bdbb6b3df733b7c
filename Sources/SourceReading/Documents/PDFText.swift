internal import Programs
internal import Quotations

/// Reads PDF by poppler's `pdftotext`: pages by form feeds, lines as they are printed.
///
/// The way back to the file ends at the text that the program writes.
struct PDFText {
  let programs: HelperPrograms

  func read(_ file: [UInt8]) async throws(SourceProblem) -> ReadSource {
    let output: [UInt8]
    do throws(ProgramProblem) {
      output = try await programs.run(.pdftotext, ["-enc", "UTF-8", "-", "-"], input: file)
    } catch {
      throw Self.problem(error)
    }
    guard output.contains(where: { $0 > 0x20 }) else { throw .noText(.pdf) }
    var source = try PlainText.read(output.map { $0 == 0 ? 0x20 : $0 })
    source.format = .pdf
    source.notes += Self.notes(source.text)
    return source
  }

  private static func problem(_ problem: ProgramProblem) -> SourceProblem {
    if case .failed(_, _, let message) = problem {
      if message.contains("Incorrect password") { return .encrypted(.pdf) }
      return .malformed(.pdf, message)
    }
    return SourceProblem(problem)
  }

  /// Pages that are pictures.
  private static func notes(_ text: ReadableText) -> [SourceNote] {
    let starts = text.pageStarts.map(\.offset)
    let ends = starts.dropFirst() + [text.bytes.count]
    let blank = zip(starts, ends).count { start, end in !text.bytes[start..<end].contains { $0 > 0x20 } }
    return blank == 0 ? [] : [.pagesWithoutText(blank, of: starts.count)]
  }
}
