internal import Claims
internal import Reading
internal import SourceText

/// Reads graphs from tables.
struct CSVGraphReader {
  /// What is read of a file at most.
  private static let mostBytes = 1 << 30

  private var findings = FindingList()
  private let file: SourceFile
  private var reader: CSVReader
  private var graph = PropertyGraph()
  private var nodes: [ArraySlice<UInt8>: NodeIndex] = [:]
  /// Rows of edges wait until all nodes are known.
  private var edges: [(row: CSVReader.Row, header: CSVHeader)] = []
  private var hasNodeTable = false
  /// Whether the tables are ours, so that an apostrophe before a formula is one of ours too.
  private var isOurs = false

  init(_ input: consuming ByteInput, name: String) {
    let bytes = input.all(limit: Self.mostBytes)
    file = SourceFile(name: name, bytes: bytes ?? [])
    reader = CSVReader(bytes ?? [])
    if bytes == nil {
      findings.add(
        Finding(.error, "too-big", "the file has more than \(Self.mostBytes >> 20) MB", help: "split it"))
    }
  }

  mutating func read(_ mapping: PropertyMapping) -> ImportedGraph {
    readTables()
    for (row, header) in edges { readEdge(row, header) }
    reportProblems()
    graph.finish()
    let counts = DocumentCounts(nodes: graph.nodes.count, edges: graph.edges.count)
    let claims = ClaimMapper.graph(of: graph, mapping, file: file, into: &findings)
    return ImportedGraph(graph: claims, findings: findings, counts: counts)
  }

  private func range(_ offset: Int) -> SourceRange {
    SourceRange(file: FileIndex(0), start: offset, end: offset)
  }

  private mutating func readTables() {
    var header: CSVHeader?
    while let row = reader.next() {
      if row.fields.isEmpty {
        header = nil
      } else if let known = header {
        read(row, known)
      } else {
        let names = row.fields.map { String(decoding: $0.bytes, as: UTF8.self) }
        let made = CSVHeader(names)
        header = made
        if made.table == .nodes {
          hasNodeTable = true
          isOurs = isOurs || names.contains(NodeProperty.occurrences.name)
        }
        if made.table != .graph, made.columns.allSatisfy({ if case .property = $0 { true } else { false } }) {
          findings.add(
            Finding(
              .error, "no-ids", at: range(row.offset),
              "the first row names no column 'Id', nor 'Source' and 'Target'",
              help: "name the columns in the first row"))
        }
      }
    }
    if header == nil, graph.nodes.isEmpty, edges.isEmpty, findings.all.isEmpty {
      findings.add(
        Finding(.error, "no-table", "the file has no table", help: "begin it with a row of column names"))
    }
  }

  private mutating func read(_ row: CSVReader.Row, _ header: CSVHeader) {
    // What spreadsheets leave below a table: rows of separators alone.
    if row.fields.allSatisfy(\.bytes.isEmpty) { return }
    if row.fields.count > header.columns.count {
      findings.add(
        Finding(
          .warning, "too-many-cells", at: range(row.fields[header.columns.count].offset),
          "the row has \(row.fields.count) cells, the first row \(header.columns.count); what is beyond is left out",
          help: "put quotation marks around a cell that holds the separator"))
    }
    switch header.table {
    case .nodes: readNode(row, header)
    case .edges: edges.append((row, header))
    case .graph: readProperty(row)
    }
  }

  private func cell(_ field: CSVReader.Field) -> ArraySlice<UInt8> {
    guard isOurs, field.bytes.first == UInt8(ascii: "'") else { return field.bytes }
    return field.bytes.dropFirst()
  }

  private mutating func text(_ bytes: ArraySlice<UInt8>) -> Text { graph.texts.add(repairing: bytes) }

  private mutating func readNode(_ row: CSVReader.Row, _ header: CSVHeader) {
    var id: ArraySlice<UInt8> = []
    var values: [PropertyValue] = []
    for (column, field) in zip(header.columns, row.fields) {
      let bytes = cell(field)
      if case .property(let name, let kind) = column {
        if let value = value(name, kind ?? NodeProperty.named(name)?.kind, bytes) { values.append(value) }
      } else {
        id = bytes
      }
    }
    let node = graph.add(.init(id: text(id), parent: nil, origin: range(row.offset)))
    if isOurs, !id.isEmpty {
      graph.set(graph.key(NodeProperty.uid.name), graph.nodes[node.position].id, of: node)
    }
    if nodes.updateValue(node, forKey: id) != nil {
      findings.add(
        Finding(
          .error, "repeated-id", at: range(row.offset),
          "a second node has the id '\(String(decoding: id, as: UTF8.self))'",
          help: "give each node an id of its own"))
    }
    graph.set(values, of: node)
  }

  private mutating func readEdge(_ row: CSVReader.Row, _ header: CSVHeader) {
    var ends: [CSVHeader.Column: NodeIndex] = [:]
    var id = Text.empty
    var isDirected = true
    var values: [PropertyValue] = []
    for (column, field) in zip(header.columns, row.fields) {
      let bytes = cell(field)
      switch column {
      case .source, .target: ends[column] = end(bytes, field)
      case .id: id = text(bytes)
      case .direction: isDirected = !bytes.elementsEqual("Undirected".utf8)
      case .property(let name, let kind):
        if let value = value(name, kind ?? EdgeProperty.named(name)?.kind, bytes) { values.append(value) }
      }
    }
    guard let from = ends[.source], let to = ends[.target] else { return }
    let edge = graph.add(
      .init(id: id, from: from, to: to, origin: range(row.offset), isDirected: isDirected))
    graph.set(values, of: edge)
  }

  private mutating func end(_ id: ArraySlice<UInt8>, _ field: CSVReader.Field) -> NodeIndex? {
    if let known = nodes[id] { return known }
    if hasNodeTable || id.isEmpty {
      findings.add(
        Finding(
          .error, "dangling-edge", at: range(field.offset),
          "there is no node '\(String(decoding: id, as: UTF8.self))'",
          help: "add a row for the node, or correct the id"))
      return nil
    }
    let node = graph.add(.init(id: text(id), parent: nil, origin: range(field.offset)))
    nodes[id] = node
    return node
  }

  private mutating func readProperty(_ row: CSVReader.Row) {
    guard row.fields.count >= 2 else { return }
    let name = String(decoding: row.fields[0].bytes, as: UTF8.self)
    let bytes = cell(row.fields[1])
    graph.setOfGraph(graph.key(name), text(bytes), GraphProperty.named(name)?.kind ?? .string)
  }

  /// An empty cell is none. Without a type a cell that is a number, written as we would, is one.
  private mutating func value(
    _ name: String, _ kind: PropertyValue.Kind?, _ bytes: ArraySlice<UInt8>
  ) -> PropertyValue? {
    if bytes.isEmpty || name.isEmpty { return nil }
    let string = String(decoding: bytes, as: UTF8.self)
    let guess: PropertyValue.Kind =
      if let int = Int(string), String(int) == string { .int } else {
        Double(string).map { String($0) == string } == true ? .double : .string
      }
    let known = isOurs && kind == nil ? .string : kind ?? guess
    return PropertyValue(key: graph.key(name), kind: known, text: text(bytes))
  }

  private mutating func reportProblems() {
    for problem in reader.problems {
      let finding: Finding =
        switch problem.reason {
        case .openQuote:
          Finding(
            .error, "open-quote", at: range(problem.offset),
            "a quotation mark is not closed; the cell goes on to the end",
            help: "close it, and double quotation marks inside the cell")
        case .textAfterQuote:
          Finding(
            .warning, "text-after-quote", at: range(problem.offset), "text follows a closing quotation mark",
            help: "double quotation marks inside the cell")
        }
      findings.add(finding)
    }
  }
}
