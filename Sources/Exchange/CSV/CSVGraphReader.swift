internal import Claims
internal import Reading
internal import SourceText

/// Reads graphs from tables.
///
/// - Complexity: O(bytes).
struct CSVGraphReader {
  var findings: FindingList
  private let file: SourceFile
  private var reader: CSVReader
  private var graph = PropertyGraph()
  private var nodes: [ExactName: NodeIndex] = [:]
  /// Rows of edges wait until all nodes are known: where each begins and by which header it reads.
  private var edges: [(row: UInt32, header: Int32)] = []
  private var headers: [CSVHeader] = []
  private var rows = CSVRowCounts()

  init(_ input: consuming ByteInput, name: String) {
    let input = CSVInput(input, name: name)
    (file, reader, findings) = (input.file, input.reader, input.findings)
  }

  mutating func read(_ mapping: PropertyMapping) -> ImportedGraph {
    readTables()
    reportProblems()
    for edge in edges {
      reader.move(to: Int(edge.row))
      if let row = reader.next() { readEdge(row, headers[Int(edge.header)]) }
    }
    graph.finish()
    let counts = DocumentCounts(nodes: graph.nodes.count, edges: graph.edges.count)
    let claims = ClaimMapper.graph(of: graph, mapping, file: file, into: &findings)
    return ImportedGraph(graph: claims, findings: findings, counts: counts)
  }

  private func range(_ offset: Int) -> SourceRange {
    SourceRange(file: FileIndex(0), start: offset, end: offset)
  }

  private mutating func add(
    _ grade: Finding.Grade, _ code: String, _ offset: Int, _ message: String, help: String
  ) {
    findings.add(Finding(grade, code, at: range(offset), message, help: help))
  }

  // MARK: Tables

  /// An empty line ends a table where a row of column names follows; elsewhere it is only an empty line.
  private mutating func readTables() {
    var mayBegin = true
    while let row = reader.next() {
      // A spreadsheet that saves the file fills empty lines with separators.
      if row.fields.allSatisfy({ $0.bytes.isEmpty }) {
        mayBegin = true
        continue
      }
      if mayBegin {
        mayBegin = false
        let header = CSVHeader(row)
        if headers.isEmpty || header.isTelling {
          begin(header)
          continue
        }
      }
      read(row, headers[headers.count - 1])
    }
    if headers.isEmpty, findings.worst != .error {
      findings.add(
        Finding(.error, "no-table", "the file has no table", help: "begin it with a row of column names"))
    }
  }

  private mutating func begin(_ header: CSVHeader) {
    headers.append(header)
    if !header.isTelling {
      add(
        .error, "no-ids", header.offset, "the first row names no column 'Id', nor 'Source' and 'Target'",
        help: "name the columns in the first row")
    }
    if header.columns.contains(.unnamed) {
      add(
        .note, "unnamed-column", header.offset, "a column without a name is left out",
        help: "name it in the first row")
    }
    for name in header.repeated {
      add(
        .warning, "repeated-column", header.offset, "'\(name)' names a second column, which got a number",
        help: "give each column a name of its own")
    }
  }

  private mutating func read(_ row: CSVReader.Row, _ header: CSVHeader) {
    rows.count(row, columns: header.columns.count)
    switch header.table {
    case .nodes: readNode(row, header)
    case .edges:
      edges.append((UInt32(truncatingIfNeeded: row.offset), Int32(truncatingIfNeeded: headers.count - 1)))
    case .graph: readProperty(row)
    }
  }

  // MARK: Rows

  private mutating func readNode(_ row: CSVReader.Row, _ header: CSVHeader) {
    var id: ArraySlice<UInt8> = []
    var values: [PropertyValue] = []
    for (column, field) in zip(header.columns, row.fields) {
      switch column {
      case .id: id = CSVCell.text(field.bytes, isOurs: header.isOurs)
      case .property(let name, let kind):
        let kind = kind ?? NodeProperty.named(name)?.kind
        if let value = value(name, kind, field, header) { values.append(value) }
      case .source, .target, .direction, .unnamed: break
      }
    }
    let node = graph.add(.init(id: graph.texts.add(id), parent: nil, origin: range(row.offset)))
    if header.isOurs, !id.isEmpty {
      graph.set(graph.key(NodeProperty.uid.name), graph.nodes[node.position].id, of: node)
    }
    if nodes.updateValue(node, forKey: ExactName(id)) != nil, header.columns.contains(.id) {
      add(
        .error, "repeated-id", row.offset,
        id.isEmpty ? "a second row has no id" : "a second node has the id '\(ExactName(id).string)'",
        help: "give each node an id of its own")
    }
    graph.set(values, of: node)
  }

  private mutating func readEdge(_ row: CSVReader.Row, _ header: CSVHeader) {
    var (from, to): (NodeIndex?, NodeIndex?)
    var id = Text.empty
    var isDirected = true
    var values: [PropertyValue] = []
    for (column, field) in zip(header.columns, row.fields) {
      switch column {
      case .source: from = end(field, header)
      case .target: to = end(field, header)
      case .id: id = graph.texts.add(CSVCell.text(field.bytes, isOurs: header.isOurs))
      case .direction(let name):
        if let told = CSVCell.direction(field.bytes) {
          isDirected = told
        } else if let value = value(name, nil, field, header) {
          values.append(value)
        }
      case .property(let name, let kind):
        let kind = kind ?? EdgeProperty.named(name)?.kind
        if let value = value(name, kind, field, header) { values.append(value) }
      case .unnamed: break
      }
    }
    guard let from, let to else { return }
    let edge = graph.add(
      .init(id: id, from: from, to: to, origin: range(row.offset), isDirected: isDirected))
    graph.set(values, of: edge)
  }

  private mutating func end(_ field: CSVReader.Field, _ header: CSVHeader) -> NodeIndex? {
    let id = CSVCell.text(field.bytes, isOurs: header.isOurs)
    if !id.isEmpty, let known = nodes[ExactName(id)] { return known }
    if id.isEmpty || headers.contains(where: { $0.table == .nodes }) {
      add(
        .error, "dangling-edge", field.offset,
        id.isEmpty ? "an edge lacks an end" : "there is no node '\(ExactName(id).string)'",
        help: "add a row for the node, or correct the id")
      return nil
    }
    let node = graph.add(.init(id: graph.texts.add(id), parent: nil, origin: range(field.offset)))
    nodes[ExactName(id)] = node
    return node
  }

  private mutating func readProperty(_ row: CSVReader.Row) {
    guard row.fields.count >= 2 else { return }
    let name = String(decoding: row.fields[0].bytes, as: UTF8.self)
    let bytes = CSVCell.text(row.fields[1].bytes, isOurs: true)
    graph.setOfGraph(graph.key(name), graph.texts.add(bytes), GraphProperty.named(name)?.kind ?? .string)
  }

  /// An empty cell is none.
  private mutating func value(
    _ name: String, _ kind: PropertyValue.Kind?, _ field: CSVReader.Field, _ header: CSVHeader
  ) -> PropertyValue? {
    if field.bytes.isEmpty { return nil }
    let bytes = CSVCell.text(field.bytes, isOurs: header.isOurs)
    let known = kind ?? (header.isOurs ? .string : CSVCell.kind(of: bytes))
    return PropertyValue(key: graph.key(name), kind: known, text: graph.texts.add(bytes))
  }

  // MARK: Findings

  private mutating func reportProblems() {
    for finding in rows.findings(range: range) { findings.add(finding) }
    for problem in reader.problems {
      let (grade, code, message, help): (Finding.Grade, String, String, String) =
        switch problem.reason {
        case .openQuote:
          (
            .error, "open-quote", "a quotation mark is not closed; the cell goes on to the end",
            "close it, and double quotation marks inside the cell"
          )
        case .textAfterQuote:
          (
            .warning, "text-after-quote", "text follows a closing quotation mark",
            "double quotation marks inside the cell"
          )
        case .tooManyFields:
          (
            .error, "too-many-columns",
            "the row has more than \(CSVReader.mostFields) cells; those beyond are left out",
            "check what separates the cells"
          )
        case .tooLong:
          (
            .error, "too-long", "the cell has more than \(CSVReader.longestField >> 20) MB and is left out",
            "check for a quotation mark that is not closed"
          )
        }
      add(grade, code, problem.offset, message, help: help)
    }
    if !headers.isEmpty, !headers.contains(where: { $0.table == .edges }), graph.nodes.count > 1 {
      findings.add(
        Finding(
          .note, "no-edges", "the file has a table of nodes and none of edges",
          help: "put the table of edges below it, with an empty line between"))
    }
  }
}

/// Rows with more or fewer cells than their table has columns: told once, with the place of the first.
private struct CSVRowCounts {
  private var longer: (count: Int, first: Int) = (0, 0)
  private var shorter: (count: Int, first: Int) = (0, 0)

  mutating func count(_ row: CSVReader.Row, columns: Int) {
    if row.fields.count > columns, let cell = row.fields[columns...].first(where: { !$0.bytes.isEmpty }) {
      if longer.count == 0 { longer.first = cell.offset }
      longer.count += 1
    } else if row.fields.count < columns {
      if shorter.count == 0 { shorter.first = row.offset }
      shorter.count += 1
    }
  }

  func findings(range: (Int) -> SourceRange) -> [Finding] {
    var findings: [Finding] = []
    if longer.count > 0 {
      let rows = longer.count == 1 ? "a row has" : "\(longer.count) rows have"
      findings.append(
        Finding(
          .warning, "too-many-cells", at: range(longer.first),
          "\(rows) more cells than the table has columns; what is beyond is left out",
          help: "put quotation marks around a cell that holds the separator"))
    }
    if shorter.count > 0 {
      let rows = shorter.count == 1 ? "a row has" : "\(shorter.count) rows have"
      findings.append(
        Finding(
          .note, "too-few-cells", at: range(shorter.first),
          "\(rows) fewer cells than the table has columns; the missing ones are empty",
          help: "write an empty cell for each"))
    }
    return findings
  }
}
