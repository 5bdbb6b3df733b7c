internal import Claims
internal import Writing

/// Writes a view as Argdown's map: nodes inside the groups they stand in, and edges between them.
struct ArgdownMap {
  private let graph: ClaimGraph
  private let view: MapView
  private let titles: ArgdownTitles

  init(_ document: ExportDocument, titles: ArgdownTitles) {
    graph = document.graph
    view = document.view
    self.titles = titles
  }

  func write(_ json: inout JSONWriter) {
    json.object { json in
      json.member("nodes", nodes)
      json.member("edges", edges)
    }
  }

  private func nodes(_ json: inout JSONWriter) {
    let tree = GroupTree(view.graph)
    json.beginArray()
    for node in tree.nodes(in: nil) { element(node, depth: 0, &json) }
    for step in tree.steps {
      switch step {
      case .enter(let group, let depth):
        beginGroup(group, depth: depth, &json)
        for node in tree.nodes(in: group) { element(node, depth: depth + 1, &json) }
      case .leave:
        json.endArray()
        json.endObject()
      }
    }
    json.endArray()
  }

  private func element(_ node: NodeIndex, depth: Int, _ json: inout JSONWriter) {
    json.element { json in
      json.object { json in
        if let shown = view.shown[node.position] {
          members(node, showing: shown, &json)
        } else {
          closedGroup(node, depth: depth, &json)
        }
        json.member("tags") { $0.strings(view.graph.tagNames(of: node)) }
        if let color = view.graph.nodes.colors[node.position] { json.member("color") { $0.color(color) } }
      }
    }
  }

  private func members(_ node: NodeIndex, showing shown: NodeIndex, _ json: inout JSONWriter) {
    let label = view.labels[node.position]
    let isArgument = titles.kinds[shown.position] == .argument
    json.member("id", id(node))
    json.member("title", titles.titles[shown.position])
    json.member("type", isArgument ? "argument-map-node" : "statement-map-node")
    if label.showsTitle, !graph.nodes.titles[shown.position].isEmpty {
      json.member("labelTitle", titles.titles[shown.position])
    }
    if label.showsText {
      let text =
        graph.nodes.canonical[shown.position].map { graph.occurrences[$0.position].text }
        ?? graph.nodes.texts[shown.position]
      json.member("labelText", graph.texts[text])
    }
  }

  private func closedGroup(_ node: NodeIndex, depth: Int, _ json: inout JSONWriter) {
    let title = view.graph.texts[view.graph.nodes.titles[node.position]]
    json.member("id", id(node))
    json.member("title", title)
    json.member("type", "group-map-node")
    json.member("isClosed", true)
    json.member("level", depth + 1)
    json.member("labelTitle", title)
    json.member("children") { $0.array { _ in } }
    if let parent = view.graph.nodes.groups[node.position] {
      json.member("parent", view.graph.groups[parent.position].id)
    }
  }

  /// Leaves the array of the group's children open.
  private func beginGroup(_ index: GroupIndex, depth: Int, _ json: inout JSONWriter) {
    let group = view.graph.groups[index.position]
    json.beginElement()
    json.beginObject()
    json.member("id", group.id)
    json.member("title", group.title)
    json.member("type", "group-map-node")
    json.member("isClosed", group.isClosed)
    json.member("level", depth + 1)
    json.member("labelTitle", group.title)
    json.member("tags") { $0.strings(group.tags.map { view.graph.tagNames[$0.position] }) }
    if let color = group.color { json.member("color") { $0.color(color) } }
    if depth > 0, let parent = group.parent {
      json.member("parent", view.graph.groups[parent.position].id)
    }
    json.beginMember("children")
    json.beginArray()
  }

  private func edges(_ json: inout JSONWriter) {
    json.array { json in
      for edge in view.graph.edges.indices {
        guard let word = view.graph.edges.relations[edge.position].argdownWord else { continue }
        json.element { $0.object { members(edge, word, &$0) } }
      }
    }
  }

  private func members(_ edge: EdgeIndex, _ word: String, _ json: inout JSONWriter) {
    json.member("id", "e\(edge.position + 1)")
    json.member("type", "map-edge")
    json.member("relationType", word)
    json.member("from", id(view.graph.edges.from[edge.position]))
    json.member("to", id(view.graph.edges.to[edge.position]))
    let claims = view.claims[edge.position]
    if let from = claims.from { json.member("fromEquivalenceClass", titles.titles[from.position]) }
    if let to = claims.to { json.member("toEquivalenceClass", titles.titles[to.position]) }
  }

  private func id(_ node: NodeIndex) -> String { "n\(node.position)" }
}
