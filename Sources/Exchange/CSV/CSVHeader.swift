internal import Claims
internal import Reading

/// What the columns of a table are, by its first row.
struct CSVHeader {
  enum Table {
    case nodes, edges, graph
  }

  enum Column: Hashable {
    case id, source, target
    /// `Directed` or `Undirected`, as Gephi writes it; other words tell what kind of edge it is.
    case direction(String)
    case property(String, PropertyValue.Kind?)
    /// A column without a name, such as that of row numbers which Python's pandas writes.
    case unnamed
  }

  let table: Table
  let columns: [Column]
  /// Whether the table is one that we write.
  let isOurs: Bool
  /// Names that stand twice; the later columns have a number behind it.
  let repeated: [String]
  /// Where the row begins.
  let offset: Int

  init(_ row: CSVReader.Row) {
    var names = row.fields.map { Self.trimmed(String(decoding: $0.bytes, as: UTF8.self)) }
    while names.last?.isEmpty == true { names.removeLast() }
    offset = row.offset
    let plain = names.map { $0.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" } }
    let source = plain.firstIndex {
      ["source", "from", "sourceid", "fromid", "src", "sourcenode"].contains($0) || $0.hasPrefix(":startid")
    }
    let target = plain.firstIndex {
      ["target", "to", "targetid", "toid", "dst", "targetnode"].contains($0) || $0.hasPrefix(":endid")
    }
    let isEdges = source != nil && target != nil
    let isGraph = names == CSVTables.graphHeader
    table = isGraph ? .graph : isEdges ? .edges : .nodes
    isOurs =
      isGraph || names.starts(with: CSVTables.nodeHeader) || names.starts(with: CSVTables.edgeHeader)
    let id =
      plain.firstIndex { $0 == "id" || $0.hasSuffix(":id") || $0.contains(":id(") }
      ?? plain.firstIndex(of: "uid")
      ?? (isEdges ? nil : plain.firstIndex { ["name", "sharedname", "nodeid", "key"].contains($0) })
    var known: Set<String> = []
    var repeated: [String] = []
    columns = names.indices.map { at in
      if isEdges, at == source { return .source }
      if isEdges, at == target { return .target }
      if at == id { return .id }
      if isEdges, plain[at] == "type" { return .direction(names[at]) }
      if names[at].isEmpty { return .unnamed }
      var (name, kind) = Self.property(names[at])
      if !known.insert(name).inserted {
        repeated.append(name)
        var number = 2
        while !known.insert("\(name) \(number)").inserted { number += 1 }
        name = "\(name) \(number)"
      }
      return .property(name, kind)
    }
    self.repeated = repeated
  }

  /// Whether the row names columns that only the first row of a table names.
  var isTelling: Bool {
    table != .nodes || columns.contains(.id)
  }

  private static func trimmed(_ name: String) -> String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\u{FEFF}"]
    let scalars = name.unicodeScalars.drop { blanks.contains($0) }
    return String(String.UnicodeScalarView(scalars.reversed().drop { blanks.contains($0) }.reversed()))
  }

  /// `year:int` has its type behind the name; Neo4j writes `:LABEL` and `:TYPE` without a name.
  private static func property(_ name: String) -> (String, PropertyValue.Kind?) {
    // Gephi's capitals.
    if name == "Label" || name == "Weight" { return (name.lowercased(), nil) }
    guard let colon = name.lastIndex(of: ":") else { return (name, nil) }
    let (head, type) = (String(name[..<colon]), name[name.index(after: colon)...].lowercased())
    switch type {
    case "label" where head.isEmpty: return ("labels", nil)
    case "type" where head.isEmpty: return ("type", nil)
    case "int", "integer", "long", "short", "byte": return (head, .int)
    case "float", "double": return (head, .double)
    case "boolean": return (head, .bool)
    case "string", "char": return (head, .string)
    default: return (name, nil)
    }
  }
}
