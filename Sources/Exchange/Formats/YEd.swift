internal import Claims
public import Reading
public import Writing
internal import XMLStream

/// The map as yEd draws it: GraphML with boxes, wrapped labels, colours, arrowheads and nested groups.
///
/// What a diagram shows (`ExportDocument.view`), placed by the layout where there is one, otherwise in rows.
/// Every node and edge carries the keys of plain GraphML too. Validates against yWorks' schema.
public struct YEd: ExportFormat, ImportFormat {
  public let name = "yed"
  public let fileExtensions = ["graphml"]
  public let summary = "the map with boxes, colours and groups as GraphML for the diagram editor yEd"
  public let carried: Set<Feature> = .everything
  public let wantsLayout = true

  public init() {}

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    let graph = document.view.graph
    var writer = YEdWriter(document)
    var xml = XMLWriter(stream)
    xml.startGraphML(["y": "http://www.yworks.com/xml/graphml"])
    writer.declareKeys(&xml)
    xml.startGraph(nodes: graph.nodes.count + graph.groups.count, edges: graph.edges.count)
    writer.writeNodes(&xml)
    for edge in graph.edges.indices { writer.write(edge, &xml) }
    writer.writeReplacements(&xml)
    stream = xml.finishGraphML()
  }

  /// GraphML with keys of yFiles.
  public func recognises(_ head: ArraySlice<UInt8>) -> Bool {
    GraphML.isGraphML(head)
      && head.filter { $0 != 0 }.firstRange(of: Array("yfiles".utf8)) != nil
  }

  public func read(_ input: consuming ByteInput, _ options: ImportOptions) -> ImportedGraph {
    GraphMLReader.read(input, options)
  }
}
