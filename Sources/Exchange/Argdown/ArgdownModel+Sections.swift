internal import Claims
internal import SourceText
internal import Writing

extension ArgdownModel {
  /// The headings of the map, each with those below it as children.
  mutating func sections(_ json: inout JSONWriter) {
    json.beginArray()
    for step in GroupTree(graph).steps {
      switch step {
      case .enter(let group, let depth):
        json.beginElement()
        json.beginObject()
        section(graph.groups[group.position], isInner: depth > 0, &json)
        json.beginMember("children")
        json.beginArray()
      case .leave:
        json.endArray()
        json.endObject()
      }
    }
    json.endArray()
  }

  private mutating func section(_ group: Group, isInner: Bool, _ json: inout JSONWriter) {
    json.member("type", "section")
    json.member("id", group.id)
    json.member("level", group.level)
    json.member("title", group.title)
    json.member("tags") { $0.strings(group.tags.map { graph.tagNames[$0.position] }) }
    if !group.data.entries.isEmpty { json.member("data") { $0.data(group.data) } }
    if group.isClosed { json.member("isClosed", true) }
    if isInner, let parent = group.parent { json.member("parent", graph.groups[parent.position].id) }
    location(group.origin, &json)
  }
}
