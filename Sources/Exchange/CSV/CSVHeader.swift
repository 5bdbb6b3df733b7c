internal import Claims

/// What the columns of a table are, by its first row.
struct CSVHeader {
  enum Table {
    case nodes, edges, graph
  }

  enum Column: Hashable {
    case id, source, target
    /// `Directed` or `Undirected`, as Gephi writes it.
    case direction
    case property(String, PropertyValue.Kind?)
  }

  let table: Table
  let columns: [Column]

  init(_ names: [String]) {
    let plain = names.map { $0.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" } }
    let source = plain.firstIndex {
      ["source", "from", ":startid", "sourceid", "src"].contains($0) || $0.hasPrefix(":startid(")
    }
    let target = plain.firstIndex {
      ["target", "to", ":endid", "targetid", "dst"].contains($0) || $0.hasPrefix(":endid(")
    }
    if names == ["Property", "Value"] {
      table = .graph
    } else {
      table = source != nil && target != nil ? .edges : .nodes
    }
    let id =
      plain.firstIndex { $0 == "id" || $0.hasSuffix(":id") || $0.contains(":id(") } ?? plain.firstIndex(
        of: "uid")
      ?? (source == nil || target == nil ? plain.firstIndex { $0 == "name" || $0 == "sharedname" } : nil)
    let isEdges = table == .edges
    columns = names.indices.map { at in
      if isEdges, at == source { return .source }
      if isEdges, at == target { return .target }
      if at == id { return .id }
      if isEdges, names[at] == "Type", plain.contains("source") { return .direction }
      return Self.property(names[at])
    }
  }

  /// `year:int` has its type behind the name; Neo4j writes `:LABEL` and `:TYPE` without a name.
  private static func property(_ name: String) -> Column {
    // Gephi's capitals.
    if name == "Label" || name == "Weight" { return .property(name.lowercased(), nil) }
    guard let colon = name.lastIndex(of: ":") else { return .property(name, nil) }
    let (head, type) = (String(name[..<colon]), name[name.index(after: colon)...].lowercased())
    switch type {
    case "label" where head.isEmpty: return .property("labels", nil)
    case "type" where head.isEmpty: return .property("type", nil)
    case "int", "integer", "long", "short", "byte": return .property(head, .int)
    case "float", "double": return .property(head, .double)
    case "boolean": return .property(head, .bool)
    case "string", "char": return .property(head, .string)
    default: return .property(name, nil)
    }
  }
}
