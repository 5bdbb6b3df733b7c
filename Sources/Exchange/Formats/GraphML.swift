internal import Claims
public import Reading
public import Writing
internal import XMLStream

/// The whole claim graph as GraphML 1.1, as Gephi, Cytoscape, igraph, networkx and JGraphT read it alike.
///
/// Every property of every node and edge is a typed key (`NodeProperty`, `EdgeProperty`). Groups are
/// text, not nested graphs, because most tools lose those together with their nodes; all edges are directed,
/// because most tools cannot mix, so `relation` says which are symmetric. Validates against the official
/// schema.
public struct GraphML: ExportFormat, ImportFormat {
  public let name = "graphml"
  public let fileExtensions = ["graphml", "xml"]
  public let summary = "the whole claim graph as plain GraphML: for Gephi, Cytoscape, igraph, networkx"
  public let carried: Set<Feature> = .everything

  public init() {}

  public func write(_ document: ExportDocument, to stream: inout ByteStream) {
    let graph = document.graph
    let ids = GraphMLIDs(graph)
    var data = GraphMLValues(graph)
    var xml = XMLWriter(stream)
    xml.startGraphML()
    data.declareKeys(&xml)
    xml.startGraph(nodes: graph.nodes.count, edges: graph.edges.count)
    data.writeGraph(nil, &xml)
    for node in graph.nodes.indices {
      xml.newLine()
      xml.start(GraphMLTags.node)
      xml.attribute(GraphMLTags.id, ids[node])
      data.write(node: data.properties.values(of: node), &xml)
      xml.end(GraphMLTags.node)
    }
    for edge in graph.edges.indices {
      xml.newLine()
      xml.startEdge(edge, from: ids[graph.edges.from[edge.position]], to: ids[graph.edges.to[edge.position]])
      data.write(edge, &xml)
      xml.end(GraphMLTags.edge)
    }
    data.writeReplacements(&xml)
    stream = xml.finishGraphML()
  }

  public func recognises(_ head: ArraySlice<UInt8>) -> Bool { Self.isGraphML(head) }

  public func read(_ input: consuming ByteInput, _ options: ImportOptions) -> ImportedGraph {
    GraphMLReader.read(input, options)
  }

  /// Whether the root element is called so, in any namespace and in UTF-16 too.
  static func isGraphML(_ head: ArraySlice<UInt8>) -> Bool {
    let head = head.filter { $0 != 0 }
    return ["<graphml", ":graphml"].contains { head.firstRange(of: Array($0.utf8)) != nil }
  }
}
