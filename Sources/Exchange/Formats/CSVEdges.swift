internal import Claims
public import Writing

/// The table of edges alone, as Gephi (`Source`, `Target`, `Type`), Cytoscape and spreadsheets import it; see
/// `CSV`.
public struct CSVEdges: ExportFormat {
  public let name = "csv-edges"
  public let fileExtensions = ["edges.csv"]
  public let summary = "the table of edges alone: for Gephi and Cytoscape"
  public let carried: Set<Feature> = [.edgeData, .places]

  public init() {}

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    var tables = CSVTables(document.graph)
    stream.append(CSVTables.byteOrderMark)
    tables.writeEdges(to: &stream)
  }
}
