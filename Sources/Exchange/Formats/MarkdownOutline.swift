internal import Claims
public import SourceText
public import Writing

/// The map as an outline in Markdown, to be read, printed or pasted into a wiki, an issue or a chat.
///
/// Groups are headings, and so is everything that bears on nothing else; below it stand, as lists in lists, what
/// supports and attacks it. Quotations are block quotes with speaker, source and place; the steps of an argument
/// are numbered. Each claim stands in full once; wherever else it belongs is a link to that place. Anchors are
/// those that GitHub gives to headings, and HTML anchors elsewhere.
public struct MarkdownOutline: ExportFormat {
  public let name = "markdown"
  public let fileExtensions = ["md", "markdown"]
  public let summary = "an outline in Markdown: to read, or to paste into a wiki, an issue or a chat"
  public let carried: Set<Feature> = [
    .kinds, .parties, .sources, .citations, .structures, .groups, .tags, .formatting, .verdicts,
  ]
  /// An outline has room for what a diagram folds up.
  public let collapsesClosedGroups = false

  public init() {}

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    var page = MarkdownPage(document)
    page.write(to: &stream)
  }

  public func leftOut(of document: ExportDocument) -> [Finding] {
    let inStructures = Set(MarkdownPlan(document).inStructures.keys)
    return featuresLeftOut(of: document)
      + ViewLosses(document, alsoShown: inStructures, showsWeights: true).findings(format: name)
  }
}
