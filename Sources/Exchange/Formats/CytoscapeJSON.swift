internal import Claims
public import Reading
public import Writing

/// The JSON of Cytoscape.js, which Cytoscape imports too: `elements.nodes` and `elements.edges`, each with its
/// `data`. Groups are compound nodes: nodes that others name as their `parent`.
///
/// Format: <https://js.cytoscape.org/#notation/elements-json>.
public struct CytoscapeJSON: ExportFormat, ImportFormat {
  public let name = "cytoscape"
  public let fileExtensions = ["cyjs"]
  public let summary = "Cytoscape.js and Cytoscape: the whole graph, groups as compound nodes"
  public let carried: Set<Feature> = .everything

  public init() {}

  public func recognises(_ head: ArraySlice<UInt8>) -> Bool { JSONInput.object(head, has: "elements") }

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    let writer = CytoscapeWriter(document.graph)
    var json = JSONWriter(stream)
    writer.write(&json)
    stream = json.end()
  }

  public func read(_ input: consuming ByteInput, _ options: ImportOptions) -> ImportedGraph {
    var reader = CytoscapeReader(JSONInput(input, name: options.fileName))
    return reader.read(options.mapping)
  }
}
