internal import Claims
public import Reading
public import Writing

/// Argdown's own JSON, model and map, as its JSON export writes it, so that tools made for Argdown can read
/// what ClaimGraph makes of a map.
///
/// Statements are claims and the quotations that are written as statements. Parties, sources and the edges
/// to them have no place in it, except in the author's data.
public struct ArgdownJSON: ExportFormat, ImportFormat {
  public let name = "argdown-json"
  public let fileExtensions = ["json"]
  public let summary = "Argdown's own JSON, for tools made for Argdown"
  public let carried: Set<Feature> = [
    .structures, .groups, .tags, .data, .formatting, .occurrences, .colors, .places,
  ]

  /// Argdown's JSON tells that a group is closed and has its content all the same.
  public let collapsesClosedGroups = false

  public init() {}

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    let titles = ArgdownTitles(document.graph)
    var model = ArgdownModel(document.graph, titles: titles)
    let map = ArgdownMap(document, titles: titles)
    var json = JSONWriter(stream)
    json.object { json in
      json.member("arguments") { model.arguments(&$0) }
      json.member("statements") { model.statements(&$0) }
      json.member("relations") { model.relations(&$0) }
      json.member("map") { map.write(&$0) }
      json.member("sections") { model.sections(&$0) }
      json.member("tags") { model.tags(&$0) }
    }
    stream = json.end()
  }

  public func recognises(_ head: ArraySlice<UInt8>) -> Bool {
    JSONInput.object(head, has: "arguments") || JSONInput.object(head, has: "statements")
  }

  public func read(_ input: consuming ByteInput, _ options: ImportOptions) -> ImportedGraph {
    ArgdownJSONReader.read(JSONInput(input, name: options.fileName))
  }
}
