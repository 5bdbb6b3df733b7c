internal import Claims
public import SourceText
public import Writing

/// A flowchart in Mermaid, which GitHub, GitLab, Obsidian, Notion and many editors draw where it stands.
///
/// What a diagram shows: boxes with title, text and who says it, nested groups, a word and an arrow of its own
/// for each relation. Most places draw up to 500 relations and 50,000 characters and show nothing but an error
/// for more. So names are shortened and the longest texts left out as far as that takes (`MermaidSize`); boxes
/// and relations always stay, since half a controversy would be worse than none, and `leftOut(of:)` warns of
/// what is still too big.
public struct Mermaid: ExportFormat {
  public let name = "mermaid"
  public let fileExtensions = ["mmd", "mermaid"]
  public let summary = "a flowchart in Mermaid: for GitHub, GitLab, Obsidian, Notion"
  public let carried: Set<Feature> = [.kinds, .parties, .citations, .groups, .colors, .verdicts]

  public init() {}

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    MermaidWriter(document, MermaidSize(of: document)).write(to: &stream)
  }

  public func leftOut(of document: ExportDocument) -> [Finding] {
    viewLeftOut(of: document) + MermaidSize(of: document).findings
  }
}
