internal import Claims
public import Writing

/// The text of a map in Argdown, to be read and edited by people: any claim graph, whatever it came from.
///
/// Groups are headings, each claim stands once in full with its reasons and objections below it, and reading
/// the text gives an equal graph back. What the language has no words for stands in data behind a claim or in
/// the front matter (see `FrontMatterKey`).
public struct Argdown: ExportFormat {
  public let name = "argdown"
  public let fileExtensions = ["argdown", "ad", "adown", "argdn"]
  public let summary = "the text of a map: to read, to edit, and to keep under version control"
  public let carried: Set<Feature> = .everything.subtracting([.occurrences, .verdicts, .places])
  public let collapsesClosedGroups = false

  public init() {}

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    var text = MapText(document.graph)
    text.write(to: &stream)
  }
}
