internal import Claims
internal import Writing
internal import XMLStream

/// The frame that both dialects of GraphML share.
extension XMLWriter {
  mutating func startGraphML(_ namespaces: KeyValuePairs<String, String> = [:]) {
    let graphML = "http://graphml.graphdrawing.org/xmlns"
    declaration()
    newLine()
    start("graphml")
    attribute("xmlns", graphML)
    attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
    for (prefix, uri) in namespaces { attribute("xmlns:" + prefix, uri) }
    attribute("xsi:schemaLocation", "\(graphML) \(graphML)/1.0/graphml.xsd")
  }

  mutating func startGraph(nodes: Int, edges: Int) {
    newLine()
    start("graph")
    attribute("id", "G")
    attribute("edgedefault", "directed")
    attribute("parse.nodes", String(nodes))
    attribute("parse.edges", String(edges))
    attribute("parse.order", "nodesfirst")
    attribute("parse.nodeids", "free")
    attribute("parse.edgeids", "free")
  }

  /// Edge ids are `e1`, `e2` … in the order of the graph; what an edge is, its ends and `relation` say.
  mutating func startEdge(_ edge: EdgeIndex, from: ArraySlice<UInt8>, to: ArraySlice<UInt8>) {
    start(GraphMLTags.edge)
    attribute("id", "e", edge.position + 1)
    attribute(GraphMLTags.source, from)
    attribute(GraphMLTags.target, to)
  }

  /// Ends the graph and the document.
  consuming func finishGraphML() -> ByteStream {
    endOnNewLine()
    endOnNewLine()
    newLine()
    return finish()
  }
}

/// What is written for every node and edge.
enum GraphMLTags {
  static let node = XMLTag("node")
  static let edge = XMLTag("edge")
  static let id = XMLAttributeName("id")
  static let source = XMLAttributeName("source")
  static let target = XMLAttributeName("target")
}
