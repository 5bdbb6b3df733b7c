public import Quotations
public import SourceText

/// Reads the words of a source out of a file, whatever its format.
///
///     let source = try await SourceReader().read(file)
///     source.text[0..<20]  // what a reader of the file sees first
///
/// Safe on files from anywhere: nothing is fetched, and limits bound time and memory.
public struct SourceReader: Sendable {
  /// How big a source may be.
  public struct Limits: Sendable {
    public var fileBytes = 512 << 20
    public var textBytes = 256 << 20

    public init() {}
  }

  public let limits: Limits

  private let programs: HelperPrograms

  /// - Parameter programs: the folder in which `pdftotext` and `pandoc` lie; nil to look for them on the search
  ///   path.
  public init(limits: Limits = Limits(), programs: String? = nil) {
    self.limits = limits
    self.programs = HelperPrograms(folder: programs, outputBytes: limits.textBytes)
  }

  public func read(_ file: SourceFile) async throws(SourceProblem) -> ReadSource {
    guard !file.bytes.isEmpty else { throw .empty }
    guard file.bytes.count <= limits.fileBytes else { throw .tooBig(limit: limits.fileBytes) }
    let format = try FormatSniffer.format(of: file.bytes, name: file.name)
    let source = try await read(file.bytes, as: format)
    guard source.text.bytes.count <= limits.textBytes else { throw .tooBig(limit: limits.textBytes) }
    guard source.text.bytes.contains(where: { $0 > 0x20 }) else {
      throw .noText(format)
    }
    return source
  }

  private func read(
    _ bytes: [UInt8], as format: SourceFormat
  ) async throws(SourceProblem) -> ReadSource {
    switch format {
    case .plainText: try PlainText.read(bytes)
    case .markdown: try MarkdownText.read(bytes)
    case .html: try HTMLText.read(bytes)
    case .pdf: try await PDFText(programs: programs).read(bytes)
    case .epub, .docx, .odt: try await PandocText(programs: programs).read(bytes, as: format)
    }
  }
}

/// The words of a file.
///
/// Of plain text, Markdown and HTML every byte leads back to the file. PDF, EPUB, DOCX and ODT pack their words,
/// so there the text that the helper program writes is its own original.
public struct ReadSource: Sendable {
  public var text: ReadableText
  public var format: SourceFormat
  /// What the file calls itself.
  public var title: String?
  public var notes: [SourceNote]

  public init(text: ReadableText, format: SourceFormat, title: String? = nil, notes: [SourceNote] = []) {
    self.text = text
    self.format = format
    self.title = title
    self.notes = notes
  }
}
