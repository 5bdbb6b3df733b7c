import Claims
import TestSupport
import Testing

/// A view as tests like to read it.
struct ShownMap {
  let view: MapView

  init(_ graph: ClaimGraph, _ change: (inout MapSettings) -> Void = { _ in }) {
    var settings = MapSettings()
    change(&settings)
    view = MapView(of: graph, settings: settings)
    expectInvariants(graph)
    expectInvariants(view.graph)
    #expect(view.shown.count == view.graph.nodes.count)
    #expect(view.labels.count == view.graph.nodes.count)
    #expect(view.claims.count == view.graph.edges.count)
  }

  /// `Harbour/Ferry/Toll`: each node with the groups it is drawn in.
  var nodes: [String] {
    view.graph.nodes.indices.map { node in
      let path = view.graph.groupPath(of: view.graph.nodes.groups[node.position])
      return (path.map { view.graph.groups[$0.position].title } + [name(node)]).joined(separator: "/")
    }
  }

  /// `Queue supports Toll`, sorted.
  var edges: [String] {
    view.graph.edges.indices.map { edge in
      let (from, to) = (view.graph.edges.from[edge.position], view.graph.edges.to[edge.position])
      return "\(name(from)) \(view.graph.edges.relations[edge.position]) \(name(to))"
    }.sorted()
  }

  func index(_ id: String) -> NodeIndex? { view.graph.node(id: id) }

  private func name(_ node: NodeIndex) -> String {
    let title = view.graph.title(of: node)
    return title.isEmpty ? view.graph.id(of: node) : title
  }
}
