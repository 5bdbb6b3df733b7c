internal import Claims
internal import Writing

/// Writes a graph as elements of Cytoscape.js.
struct CytoscapeWriter {
  private let graph: ClaimGraph
  private let properties: GraphProperties

  init(_ graph: ClaimGraph) {
    self.graph = graph
    properties = GraphProperties(graph, reserved: Self.reserved)
  }

  func write(_ json: inout JSONWriter) {
    var properties = properties
    json.object { json in
      json.member("data") { json in
        let values = properties.graphValues()
        json.object { $0.members(values, properties.texts, properties.keys) }
      }
      json.member("elements") { json in
        json.object { json in
          json.member("nodes") { nodes(&properties, &$0) }
          json.member("edges") { edges(&properties, &$0) }
        }
      }
    }
  }

  /// The compound node of a group; nodes have ids of another kind, so that no two are alike.
  private func id(_ group: GroupIndex) -> String { "group \(group.position + 1)" }
  private func id(_ node: NodeIndex) -> String { "n\(node.position + 1)" }

  private func nodes(_ properties: inout GraphProperties, _ json: inout JSONWriter) {
    json.beginArray()
    for (at, group) in graph.groups.enumerated() {
      element(id(GroupIndex(at)), parent: group.parent, properties.values(of: group), properties, &json)
    }
    for node in graph.nodes.indices {
      let values = properties.values(of: node)
      element(id(node), parent: graph.nodes.groups[node.position], values, properties, &json)
    }
    json.endArray()
  }

  private func element(
    _ id: String, parent: GroupIndex?, _ values: [PropertyValue], _ properties: GraphProperties,
    _ json: inout JSONWriter
  ) {
    json.element { json in
      json.object { json in
        json.member("data") { json in
          json.object { json in
            json.member("id", id)
            if let parent { json.member("parent", self.id(parent)) }
            json.members(values.filter { !Self.isTaken($0, properties) }, properties.texts, properties.keys)
          }
        }
      }
    }
  }

  private func edges(_ properties: inout GraphProperties, _ json: inout JSONWriter) {
    json.beginArray()
    for edge in graph.edges.indices {
      let values = properties.values(of: edge).filter { !Self.isTaken($0, properties) }
      json.element { json in
        json.object { json in
          json.member("data") { json in
            json.object { json in
              json.member("id", "e\(edge.position + 1)")
              json.member("source", id(graph.edges.from[edge.position]))
              json.member("target", id(graph.edges.to[edge.position]))
              json.members(values, properties.texts, properties.keys)
            }
          }
        }
      }
    }
    json.endArray()
  }

  /// Names that mean something else to Cytoscape. The source of a quotation its edge says too; the author's
  /// own data of these names is told as JSON.
  private static let reserved: Set<String> = ["id", "source", "target", "parent"]

  private static func isTaken(_ value: PropertyValue, _ properties: GraphProperties) -> Bool {
    reserved.contains(properties.keys[value.key])
  }
}
