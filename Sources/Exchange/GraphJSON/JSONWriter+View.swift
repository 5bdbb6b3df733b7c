internal import Claims
internal import Writing

extension JSONWriter {
  /// What a diagram shows: ids of nodes, closed groups, open groups, and the edges that are drawn, some of
  /// which stand in for a structure that is not shown.
  mutating func view(_ view: ClaimGraph) {
    func id(_ node: NodeIndex) -> ArraySlice<UInt8> { view.texts[view.nodes.ids[node.position]] }
    func isClosedGroup(_ node: NodeIndex) -> Bool { view.nodes.kinds[node.position] == .group }
    object { json in
      json.member("nodes") { json in
        json.array { json in
          for node in view.nodes.indices where !isClosedGroup(node) { json.element { $0.string(id(node)) } }
        }
      }
      json.member("closedGroups") { json in
        json.array { json in
          for node in view.nodes.indices where isClosedGroup(node) { json.element { $0.string(id(node)) } }
        }
      }
      json.member("groups") { $0.strings(view.groups.lazy.map(\.id)) }
      json.member("edges") { json in
        json.array { json in
          for edge in view.edges.indices {
            json.element { json in
              json.object { json in
                json.member("relation", view.edges.relations[edge.position].rawValue)
                json.member("from", id(view.edges.from[edge.position]))
                json.member("to", id(view.edges.to[edge.position]))
              }
            }
          }
        }
      }
    }
  }
}
