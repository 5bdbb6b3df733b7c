internal import Claims
internal import Writing

/// Writes the tables of a graph.
struct CSVTables {
  static let byteOrderMark = "\u{FEFF}"
  /// The first columns of our tables, by which they are known again.
  static let nodeHeader = ["Id", "Label", "name", "kind", "role", "title", "text"]
  static let edgeHeader = ["Source", "Target", "Type", "Id", "Label", "Weight", "interaction", "relation"]
  static let graphHeader = ["Property", "Value"]

  private let graph: ClaimGraph
  private var properties: GraphProperties

  init(_ graph: ClaimGraph) {
    self.graph = graph
    properties = GraphProperties(graph)
  }

  /// `Id` and `Label` as Gephi names them, then the other properties, each under its name.
  mutating func writeNodes(to stream: inout ByteStream) {
    let columns =
      NodeProperty.allCases.filter { ![.uid, .label, .position, .graphics, .drawn, .exact].contains($0) }
      .map { ($0.name, $0.name) } + Self.typed(properties.nodeColumns)
    writeRow(["Id", "Label"] + columns.map(\.1), to: &stream)
    let keys = [NodeProperty.uid.name, NodeProperty.label.name] + columns.map(\.0)
    let slots = slots(keys)
    for node in graph.nodes.indices {
      let values = properties.values(of: node)
      writeRow(values, slots, keys.count, to: &stream)
    }
  }

  mutating func writeEdges(to stream: inout ByteStream) {
    let columns =
      EdgeProperty.allCases.filter {
        ![.label, .weight, .position, .sketch, .graphics, .drawn, .exact].contains($0)
      }
      .map { ($0.name, $0.name) } + Self.typed(properties.edgeColumns)
    writeRow(["Source", "Target", "Type", "Id", "Label", "Weight"] + columns.map(\.1), to: &stream)
    let keys = [EdgeProperty.label.name, EdgeProperty.weight.name] + columns.map(\.0)
    let slots = slots(keys)
    for edge in graph.edges.indices {
      writeCell(graph.texts[graph.nodes.ids[graph.edges.from[edge.position].position]], to: &stream)
      stream.append(",")
      writeCell(graph.texts[graph.nodes.ids[graph.edges.to[edge.position].position]], to: &stream)
      stream.append(",Directed,e")
      stream.append(decimal: edge.position + 1)
      stream.append(",")
      let values = properties.values(of: edge)
      writeRow(values, slots, keys.count, to: &stream)
    }
  }

  mutating func writeGraph(to stream: inout ByteStream) {
    writeRow(Self.graphHeader, to: &stream)
    for value in properties.graphValues() {
      stream.append(properties.keys[value.key])
      stream.append(",")
      writeCell(properties.texts[value.text], to: &stream)
      stream.append("\r\n")
    }
  }

  /// Columns of the author's own data, with the type behind the name where they are no texts.
  private static func typed(_ columns: DataColumns) -> [(String, String)] {
    columns.kinds.sorted { $0.key < $1.key }.map { name, kind in
      switch kind {
      case .int: (name, name + ":int")
      case .double: (name, name + ":double")
      case .bool: (name, name + ":boolean")
      case .string, .json, .xml, .html: (name, name)
      }
    }
  }

  /// For each key of the properties its column.
  private mutating func slots(_ keys: [String]) -> [Int: Int] {
    var slots: [Int: Int] = [:]
    for (column, name) in keys.enumerated() { slots[properties.key(name).position] = column }
    return slots
  }

  private func writeRow(
    _ values: [PropertyValue], _ slots: [Int: Int], _ count: Int, to stream: inout ByteStream
  ) {
    var cells = [PropertyValue?](repeating: nil, count: count)
    for value in values { if let slot = slots[value.key.position] { cells[slot] = value } }
    for (column, cell) in cells.enumerated() {
      if column > 0 { stream.append(",") }
      guard let cell else { continue }
      let text = properties.texts[cell.text]
      if cell.kind == .int || cell.kind == .double {
        stream.append(text)
      } else {
        writeCell(text, to: &stream)
      }
    }
    stream.append("\r\n")
  }

  private func writeRow(_ names: [String], to stream: inout ByteStream) {
    for (column, name) in names.enumerated() {
      if column > 0 { stream.append(",") }
      writeCell(Array(name.utf8)[...], to: &stream)
    }
    stream.append("\r\n")
  }

  private func writeCell(_ text: ArraySlice<UInt8>, to stream: inout ByteStream) {
    let isQuoted = text.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\"") || $0 == 0x0A
        || $0 == 0x0D || $0 == 0x09
    }
    if isQuoted { stream.append("\"") }
    if CSVCell.needsApostrophe(text) { stream.append("'") }
    for part in text.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false).enumerated() {
      if part.offset > 0 { stream.append("\"\"") }
      stream.append(part.element)
    }
    if isQuoted { stream.append("\"") }
  }
}
