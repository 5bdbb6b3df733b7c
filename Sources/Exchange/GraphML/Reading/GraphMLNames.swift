internal import XMLStream

/// Elements that GraphML gives a meaning, whatever namespace a program writes them in.
enum GraphMLElement: String {
  case graphml, graph, node, edge, hyperedge, endpoint, port, key, data, desc, `default`, locator
  case other
}

/// Attributes of these elements.
enum GraphMLAttribute: String {
  case id, source, target, directed, edgedefault, name, node, port, type, `for`, key, value
  case sourcePort = "sourceport"
  case targetPort = "targetport"
  case keyName = "attr.name"
  case keyType = "attr.type"
  case yFilesType = "yfiles.type"
  case folderType = "yfiles.foldertype"
  /// Says nothing of the graph: counts and orders, which nobody can rely on, and where the schema is.
  case hint
  case other
}

/// What the names of a document mean, by their numbers.
struct GraphMLNames {
  private(set) var elements: [GraphMLElement] = []
  private(set) var attributes: [GraphMLAttribute] = []

  /// Takes note of the names that are new.
  mutating func learn(_ names: [XMLName]) {
    for name in names.dropFirst(elements.count) {
      elements.append(GraphMLElement(rawValue: name.local) ?? .other)
      attributes.append(Self.attribute(name))
    }
  }

  private static func attribute(_ name: XMLName) -> GraphMLAttribute {
    if name.prefix == "xsi" || name.prefix == "xml" || name.local.hasPrefix("parse.") { return .hint }
    return name.prefix.isEmpty ? GraphMLAttribute(rawValue: name.local) ?? .other : .other
  }
}
