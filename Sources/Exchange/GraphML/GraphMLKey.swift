internal import XMLStream

/// A key of a GraphML document: declares what the `data` elements that name it mean.
struct GraphMLKey {
  enum Domain: String {
    case graph, node, edge
  }

  enum ValueType: String {
    case string, int, double
  }

  let id: String
  /// An NMTOKEN, as the schema wants.
  let name: String
  let domain: Domain
  let type: ValueType
  /// `<data key="…">`
  let data: XMLTag

  /// The id of a node's key is its name, as Gephi expects; those of others have a prefix, because ids are
  /// unique in the document.
  init(_ domain: Domain, _ name: String, _ type: ValueType = .string) {
    let id =
      switch domain {
      case .node: name
      case .edge: "e_" + name
      case .graph: "g_" + name
      }
    self.id = id
    self.name = name
    self.domain = domain
    self.type = type
    data = XMLTag("data", ["key": id])
  }

  func declare(_ xml: inout XMLWriter) {
    xml.newLine()
    xml.start("key")
    xml.attribute("id", id)
    xml.attribute("for", domain.rawValue)
    xml.attribute("attr.name", name)
    xml.attribute("attr.type", type.rawValue)
    xml.end()
  }
}
