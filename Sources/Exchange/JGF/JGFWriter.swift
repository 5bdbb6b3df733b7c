internal import Claims
internal import Writing

/// Writes a graph in JSON Graph Format.
struct JGFWriter {
  private let graph: ClaimGraph
  private var properties: GraphProperties

  init(_ graph: ClaimGraph) {
    self.graph = graph
    properties = GraphProperties(graph)
  }

  func write(_ json: inout JSONWriter) {
    var properties = properties
    json.object { json in
      json.member("graph") { json in
        json.object { json in
          json.member("directed", true)
          if let title = graph.title { json.member("label", title) }
          metadata(properties.graphValues(), properties, &json)
          json.member("nodes") { nodes(&properties, &$0) }
          json.member("edges") { edges(&properties, &$0) }
        }
      }
    }
  }

  private func nodes(_ properties: inout GraphProperties, _ json: inout JSONWriter) {
    json.beginObject()
    for node in graph.nodes.indices {
      json.beginMember(graph.id(of: node))
      json.beginObject()
      let values = properties.values(of: node)
      if let label = values.first(where: { $0.key == NodeProperty.label.key }) {
        json.member("label", properties.texts[label.text])
      }
      metadata(values.filter { !Self.isSaid($0, properties) }, properties, &json)
      json.endObject()
    }
    json.endObject()
  }

  private func edges(_ properties: inout GraphProperties, _ json: inout JSONWriter) {
    let ids = EdgeIDs(graph)
    json.beginArray()
    for edge in graph.edges.indices {
      json.beginElement()
      json.beginObject()
      json.member("id", ids.bytes(of: edge, in: graph)[...])
      json.member("source", graph.texts[graph.nodes.ids[graph.edges.from[edge.position].position]])
      json.member("target", graph.texts[graph.nodes.ids[graph.edges.to[edge.position].position]])
      json.member("relation", graph.edges.relations[edge.position].rawValue)
      let values = properties.values(of: edge).filter { !Self.isSaid($0, properties) }
      metadata(values, properties, &json)
      json.endObject()
    }
    json.endArray()
  }

  /// What the format has members of its own for, or says by another name.
  private static func isSaid(_ value: PropertyValue, _ properties: GraphProperties) -> Bool {
    switch properties.keys[value.key] {
    case "label", "name", "interaction", "relation": true
    default: false
    }
  }

  private func metadata(
    _ values: [PropertyValue], _ properties: GraphProperties, _ json: inout JSONWriter
  ) {
    if values.isEmpty { return }
    json.member("metadata") { json in
      json.object { $0.members(values, properties.texts, properties.keys) }
    }
  }
}
