internal import Claims
public import Reading
public import Writing

/// The whole claim graph as JSON, described by `Sources/Exchange/Schemas/claimgraph.schema.json`.
///
/// The first member, `claimgraph`, is the version of the shape. It grows by one when a member is renamed,
/// removed or changes its meaning; members may be added without that, so readers pass over unknown ones.
public struct JSON: ExportFormat, ImportFormat {
  public static let version = 1

  public let name = "json"
  public let fileExtensions = ["json"]
  public let summary = "the whole claim graph as JSON, with a schema: for scripts and other programs"
  public let carried: Set<Feature> = .everything

  public init() {}

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    var graph = GraphJSON(document.graph)
    var json = JSONWriter(stream)
    json.object { json in
      json.member("claimgraph", Self.version)
      graph.head(&json)
      json.member("groups") { graph.groups(&$0) }
      json.member("nodes") { graph.nodes(&$0) }
      json.member("edges") { graph.edges(&$0) }
      json.member("structures") { graph.structures(&$0) }
      json.member("view") { $0.view(document.view.graph) }
    }
    stream = json.end()
  }

  public func recognises(_ head: ArraySlice<UInt8>) -> Bool {
    JSONInput.object(head, has: "claimgraph", "files")
  }

  public func read(_ input: consuming ByteInput, _ options: ImportOptions) -> ImportedGraph {
    let json = JSONInput(input, name: options.fileName)
    return GraphJSONReader.read(json.document, file: json.file, json.findings)
  }
}
