internal import Claims
public import Reading
public import Writing

/// JSON Graph Format, version 2: every node and edge with all that the graph says of it in `metadata`, as the
/// schema allows no other members.
///
/// Reads version 1 too, whose nodes are a list, and hyperedges: those become a node of their own with an edge
/// from each source and to each target. Of several graphs in a file the first is read.
///
/// Specification: <https://github.com/jsongraph/json-graph-specification>, version 2.
public struct JGF: ExportFormat, ImportFormat {
  public let name = "jgf"
  public let fileExtensions = ["jgf.json", "jgf"]
  public let summary = "JSON Graph Format: the whole graph for tools that read it"
  public let carried: Set<Feature> = .everything

  public init() {}

  public func recognises(_ head: ArraySlice<UInt8>) -> Bool {
    JSONInput.object(head, has: "graph") || JSONInput.object(head, has: "graphs")
  }

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    let writer = JGFWriter(document.graph)
    var json = JSONWriter(stream)
    writer.write(&json)
    stream = json.end()
  }

  public func read(_ input: consuming ByteInput, _ options: ImportOptions) -> ImportedGraph {
    let json = JSONInput(input, name: options.fileName)
    var reader = JGFReader(json)
    return reader.read(options.mapping)
  }
}
