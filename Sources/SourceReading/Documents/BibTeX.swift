internal import Programs

/// Turns a bibliography in BibTeX into CSL-JSON by pandoc.
///
/// Pandoc writes titles as sentences: capitals stay where braces keep them, as LaTeX has it too.
public struct BibTeX: Sendable {
  private let programs: HelperPrograms

  /// Bytes that a bibliography may have.
  public static let largest = 16 << 20

  /// - Parameter programs: the folder in which pandoc lies; nil to look for it on the search path.
  public init(programs: String? = nil) {
    self.programs = HelperPrograms(folder: programs, outputBytes: 256 << 20)
  }

  public func cslJSON(_ bibliography: [UInt8]) async throws(BibTeXProblem) -> [UInt8] {
    guard bibliography.count <= Self.largest else { throw .unread(.tooBig(limit: Self.largest)) }
    let text: [UInt8]
    do throws(SourceProblem) {
      // Other encodings would stop pandoc; lines stay where they are.
      text = bibliography.isEmpty ? [] : try DecodedText(bibliography).bytes
    } catch {
      throw .unread(error)
    }
    do throws(ProgramProblem) {
      return try await programs.run(
        .pandoc, ["--sandbox", "-f", "bibtex", "-t", "csljson"], input: text)
    } catch {
      if case .failed(_, _, let message) = error, let broken = BibTeXProblem(message) { throw broken }
      throw .unread(SourceProblem(error))
    }
  }
}

/// Why a bibliography could not be converted.
public enum BibTeXProblem: Error, Hashable, Sendable {
  /// It breaks the rules of BibTeX; the message is pandoc's, the line counts from 1.
  case broken(line: Int?, message: String)
  case unread(SourceProblem)

  /// Reads `Error at (line 4, column 1):` (before pandoc 3), `Error at "-" (line 4, column 1):` (since) and the
  /// lines that follow it; nil for other messages.
  public init?(_ message: String) {
    let lines = message.split(whereSeparator: \.isNewline)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("Error at ") }) else { return nil }
    let line = lines[start].firstMatch(of: /\(line (\d{1,9}),/).flatMap { Int($0.output.1) }
    let reasons = lines[(start + 1)...].prefix(3).map { String($0.prefix(200)) }
    self = .broken(
      line: line, message: reasons.isEmpty ? "this is not BibTeX" : reasons.joined(separator: "; "))
  }
}
