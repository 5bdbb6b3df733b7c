internal import Claims
internal import Writing

extension GraphJSON {
  mutating func nodes(_ json: inout JSONWriter) {
    json.beginArray()
    for node in graph.nodes.indices {
      json.beginElement()
      json.beginObject()
      words(node, &json)
      citation(node, &json)
      check(node, &json)
      place(node, &json)
      if !occurrences[node].isEmpty { json.member("occurrences") { occurrences(of: node, &$0) } }
      json.endObject()
    }
    json.endArray()
  }

  /// What the node is and says.
  private func words(_ node: NodeIndex, _ json: inout JSONWriter) {
    json.member("id", id(node))
    json.member("kind", graph.nodes.kinds[node.position].rawValue)
    if let role = graph.nodes.roles[node.position] { json.member("role", role.rawValue) }
    let (title, text) = (graph.nodes.titles[node.position], graph.nodes.texts[node.position])
    if !title.isEmpty { json.member("title", graph.texts[title]) }
    if !text.isEmpty { json.member("text", graph.texts[text]) }
  }

  /// Who says it, and where.
  private func citation(_ node: NodeIndex, _ json: inout JSONWriter) {
    if let parties = attribution.parties[node] { json.member("by") { ids(parties, &$0) } }
    if let via = attribution.via[node] { json.member("via") { ids(via, &$0) } }
    if let source = attribution.sources[node] { json.member("source", id(source)) }
    guard let citation = graph.nodes.citations[node] else { return }
    if let locator = citation.locator { json.member("locator", locator) }
    if let work = citation.work { json.member("work", work) }
    if let date = citation.date { json.member("date", date) }
    if let weight = citation.weight { json.member("weight") { $0.number(weight) } }
  }

  /// What an audit says of a quotation.
  private func check(_ node: NodeIndex, _ json: inout JSONWriter) {
    guard let check = graph.check(of: node) else { return }
    json.member("check") { json in
      json.object { json in
        json.member("verdict", check.verdict.rawValue)
        if !check.flags.isEmpty { json.member("flags") { $0.strings(check.flags.lazy.map(\.rawValue)) } }
        if let place = check.place { json.member("place", place) }
        guard let ruling = check.ruling else { return }
        json.member("ruling") { json in
          json.object { json in
            json.member("verdict", ruling.verdict.rawValue)
            for (name, text) in [("by", ruling.by), ("on", ruling.on), ("why", ruling.why)] {
              if let text { json.member(name, text) }
            }
          }
        }
      }
    }
  }

  /// Where it belongs in the map and in the text.
  private mutating func place(_ node: NodeIndex, _ json: inout JSONWriter) {
    if let owner = graph.nodes.owners[node.position] { json.member("argument", id(owner)) }
    if let group = graph.nodes.groups[node.position] { json.member("group", graph.groups[group.position].id) }
    if !graph.tags(of: node).isEmpty { json.member("tags") { $0.strings(graph.tagNames(of: node)) } }
    let traits = graph.nodes.traits[node.position].names
    if !traits.isEmpty { json.member("traits") { $0.strings(traits) } }
    if let color = graph.nodes.colors[node.position] { json.member("color") { $0.color(color) } }
    if let data = graph.data(of: node) { json.member("data") { $0.data(data) } }
    origin(graph.nodes.origins[node.position], &json)
  }

  /// Whether a node's occurrences say more than the node itself.
  func tellsMoreOfOccurrences(of node: NodeIndex) -> Bool {
    !graph.hasPlainOccurrence(node, among: occurrences[node])
  }

  /// Where the node is defined or named, in the order of the text.
  mutating func occurrences(of node: NodeIndex, _ json: inout JSONWriter) {
    json.beginArray()
    for index in occurrences[node] {
      let occurrence = graph.occurrences[index.position]
      json.beginElement()
      json.beginObject()
      if occurrence.role != .listItem { json.member("role", occurrence.role.rawValue) }
      if occurrence.isReference { json.member("reference", true) }
      if graph.nodes.canonical[node.position] == index { json.member("canonical", true) }
      if !occurrence.text.isEmpty { json.member("text", graph.texts[occurrence.text]) }
      marks(of: occurrence, &json)
      if let group = occurrence.group { json.member("group", graph.groups[group.position].id) }
      if let data = graph.occurrenceData[index] { json.member("data") { $0.data(data) } }
      origin(occurrence.origin, &json)
      json.endObject()
    }
    json.endArray()
  }

  /// Stretches of the text; their offsets count bytes of its UTF-8, the end not included.
  private func marks(of occurrence: Occurrence, _ json: inout JSONWriter) {
    if occurrence.marks.isEmpty { return }
    json.member("marks") { json in
      json.array { json in
        for mark in graph.marks[Int(occurrence.marks.lowerBound)..<Int(occurrence.marks.upperBound)] {
          json.element { json in
            json.object { json in
              json.member("kind", mark.kind.rawValue)
              json.member("start", Int(mark.start))
              json.member("end", Int(mark.end))
              if !mark.target.isEmpty { json.member("target", graph.texts[mark.target]) }
            }
          }
        }
      }
    }
  }
}
