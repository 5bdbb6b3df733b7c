internal import Claims
public import Writing

/// The table of nodes alone, as Gephi (`Id`, `Label`), Cytoscape and spreadsheets import it; see `CSV`.
public struct CSVNodes: ExportFormat {
  public let name = "csv-nodes"
  public let fileExtensions = ["nodes.csv"]
  public let summary = "the table of nodes alone: for Gephi and Cytoscape"
  public let carried: Set<Feature> = [
    .kinds, .parties, .sources, .citations, .tags, .data, .formatting, .occurrences, .colors, .verdicts,
    .places,
  ]

  public init() {}

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    var tables = CSVTables(document.graph)
    stream.append(CSVTables.byteOrderMark)
    tables.writeNodes(to: &stream)
  }
}
