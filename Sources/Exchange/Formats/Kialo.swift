internal import Claims
public import Reading
public import SourceText
public import Writing

/// The text form that discussions leave Kialo in: a tree of claims by number, each for or against the one
/// above it.
///
///     Discussion Title: Should the toll go?
///
///     1. The toll should go.
///     1.1. Pro: We wait an hour.
///     1.1.1. Con: -> See 1.2.
///     1.2. Con: Tolls pay for [repairs](https://example.org).
///
/// Pro is `supports`, Con `attacks`; a claim's id is its number. `-> See` lets a claim bear on several others,
/// wherever it stands in the file. In a discussion of several theses these stand below a question, which is
/// a claim with the tag `question` unless it only repeats the title. Links, italics and bold become marks.
/// The newer form, with footnotes `[1]` and a list `Sources:`, is read and, where a graph has sources,
/// written: each entry is a source that the claim with its mark quotes, and a claim that is nothing but words
/// in quotation marks with a footnote is a quotation. `quotes` edges say in `at` where in the text the mark
/// stands, if not at its end.
///
/// Written are claims, quotations and arguments, each below what it bears on first and as a link elsewhere.
/// Other relations than support and attack become the nearer of the two, premises and conclusions `Pro`; ids
/// become numbers, line breaks and blanks around texts go.
public struct Kialo: ExportFormat, ImportFormat {
  public let name = "kialo"
  public let fileExtensions = ["txt"]
  public let summary = "a discussion as Kialo exports it: claims by number, each for or against another"
  public let carried: Set<Feature> = [.sources, .formatting]

  public init() {}

  public func recognises(_ head: ArraySlice<UInt8>) -> Bool {
    KialoLines.beginsWithTitle(head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head)
  }

  public func read(_ input: consuming ByteInput, _ options: ImportOptions) -> ImportedGraph {
    var reader = KialoReader(input, name: options.fileName)
    return reader.read()
  }

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    KialoWriter(document.graph).write(to: &stream)
  }

  public func leftOut(of document: ExportDocument) -> [Finding] {
    var rest = document
    // The title is the one fact about itself that a discussion tells.
    rest.graph.metadata = .map(document.graph.metadata.entries.filter { $0.key != "title" })
    return featuresLeftOut(of: rest) + KialoLosses(document.graph).findings
  }
}
