internal import Claims
public import Reading
public import Writing

/// Tables for spreadsheets and graph programs: nodes, then edges, then what the graph says of itself, with an
/// empty line between the tables, so that one file holds the whole graph.
///
/// UTF-8 with a byte-order mark and lines that end with CRLF, as Excel expects; `csv-nodes` and `csv-edges` are
/// the single tables that Gephi and Cytoscape import. A cell that a spreadsheet would take for a formula
/// (`=`, `+`, `-`, `@`, tab, return at its beginning) gets an apostrophe before it, which reading takes away.
///
/// Reads any table of nodes, of edges, or both: a table is one of edges when it has columns for both ends
/// (`Source`/`Target`, `from`/`to`, Neo4j's `:START_ID`/`:END_ID`). Without a table of nodes the ends of the
/// edges are the nodes.
public struct CSV: ExportFormat, ImportFormat {
  public let name = "csv"
  public let fileExtensions = ["csv", "tsv"]
  public let summary = "tables of nodes and edges in one file: for spreadsheets and scripts"
  public let carried: Set<Feature> = .everything

  public init() {}

  /// There is nothing that marks tables; the name has to tell.
  public func recognises(_ head: ArraySlice<UInt8>) -> Bool { false }

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    var tables = CSVTables(document.graph)
    stream.append(CSVTables.byteOrderMark)
    tables.writeNodes(to: &stream)
    stream.append("\r\n")
    tables.writeEdges(to: &stream)
    stream.append("\r\n")
    tables.writeGraph(to: &stream)
  }

  public func read(_ input: consuming ByteInput, _ options: ImportOptions) -> ImportedGraph {
    var reader = CSVGraphReader(input, name: options.fileName)
    return reader.read(options.mapping)
  }
}
