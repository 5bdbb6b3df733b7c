internal import Claims
internal import SourceText
internal import Writing

/// Writes the parts of a claim graph in the project's own JSON shape. Members without a value are left out.
///
/// - Complexity: O(graph) for everything together.
struct GraphJSON {
  let graph: ClaimGraph
  let occurrences: OccurrenceRows
  let attribution: Attribution
  let adjacency: Adjacency
  var positions: SourcePositions
  /// Whether it says where in a file things stand.
  let tellsOrigins: Bool

  init(_ graph: ClaimGraph, tellsOrigins: Bool = true) {
    self.graph = graph
    self.tellsOrigins = tellsOrigins
    occurrences = OccurrenceRows(graph)
    attribution = Attribution(graph)
    adjacency = Adjacency(graph)
    positions = SourcePositions(files: graph.files)
  }

  func id(_ node: NodeIndex) -> ArraySlice<UInt8> { graph.texts[graph.nodes.ids[node.position]] }

  /// What the map says of itself, the files it was read from, and its tags.
  func head(_ json: inout JSONWriter) {
    if let title = graph.title { json.member("title", title) }
    json.member("metadata") { $0.data(graph.metadata) }
    json.member("files") { $0.strings(graph.files.files.lazy.map(\.name)) }
    json.member("tags") { $0.strings(graph.tagNames) }
  }

  mutating func groups(_ json: inout JSONWriter) {
    json.beginArray()
    for group in graph.groups {
      json.beginElement()
      json.beginObject()
      json.member("id", group.id)
      json.member("title", group.title)
      json.member("level", group.level)
      if let parent = group.parent { json.member("parent", graph.groups[parent.position].id) }
      if group.isClosed { json.member("closed", true) }
      if let color = group.color { json.member("color") { $0.color(color) } }
      if !group.tags.isEmpty {
        json.member("tags") { $0.strings(group.tags.map { graph.tagNames[$0.position] }) }
      }
      if !group.data.entries.isEmpty { json.member("data") { $0.data(group.data) } }
      origin(group.origin, &json)
      json.endObject()
    }
    json.endArray()
  }

  mutating func edges(_ json: inout JSONWriter) {
    let edgeIDs = EdgeIDs(graph)
    json.beginArray()
    for edge in graph.edges.indices {
      json.beginElement()
      json.beginObject()
      json.member("id", edgeIDs.bytes(of: edge, in: graph)[...])
      json.member("relation", graph.edges.relations[edge.position].rawValue)
      json.member("from", id(graph.edges.from[edge.position]))
      json.member("to", id(graph.edges.to[edge.position]))
      if let data = graph.data(of: edge) { json.member("data") { $0.data(data) } }
      origin(graph.edges.origins[edge.position], &json)
      json.endObject()
    }
    json.endArray()
  }

  /// For each argument its numbered claims, and the steps from premises to conclusions.
  func structures(_ json: inout JSONWriter) {
    let numbers = graph.structures.isEmpty ? [] : numbersOfOccurrences
    json.array { json in
      for argument in graph.structures.keys.sorted() {
        json.element { structure(of: argument, graph.structures[argument] ?? [], numbers, &$0) }
      }
    }
  }

  /// For each occurrence which of its node's own it is, from 0.
  private var numbersOfOccurrences: [Int] {
    var numbers = [Int](repeating: 0, count: graph.occurrences.count)
    for node in graph.nodes.indices {
      for (number, occurrence) in occurrences[node].enumerated() { numbers[occurrence.position] = number }
    }
    return numbers
  }

  private func structure(
    of argument: NodeIndex, _ lines: [StructureLine], _ numbers: [Int], _ json: inout JSONWriter
  ) {
    json.object { json in
      json.member("argument", id(argument))
      json.member("lines") { ids(lines.map(claim), &$0) }
      json.member("occurrences") { json in
        json.array { json in
          for line in lines { json.element { $0.number(numbers[line.occurrence.position]) } }
        }
      }
      json.member("steps") { json in
        json.array { json in
          for line in lines {
            if let inference = line.inference { json.element { step(inference, to: claim(line), &$0) } }
          }
        }
      }
    }
  }

  private func step(_ inference: NodeIndex, to conclusion: NodeIndex, _ json: inout JSONWriter) {
    let premises = adjacency.edges(to: inference).filter { graph.edges.relations[$0.position] == .premise }
    json.object { json in
      json.member("premises") { ids(premises.map { graph.edges.from[$0.position] }, &$0) }
      json.member("inference", id(inference))
      json.member("conclusion", id(conclusion))
    }
  }

  private func claim(_ line: StructureLine) -> NodeIndex { graph.occurrences[line.occurrence.position].node }

  func ids(_ nodes: [NodeIndex], _ json: inout JSONWriter) {
    json.array { json in
      for node in nodes { json.element { $0.string(id(node)) } }
    }
  }

  /// Line and column count from 1, columns in Unicode scalars; offsets are bytes, the end not included.
  mutating func origin(_ range: SourceRange, _ json: inout JSONWriter) {
    guard tellsOrigins, let place = positions.position(of: Int(range.start), in: range.file) else { return }
    json.member("origin") { json in
      json.object { json in
        json.member("file", graph.files[range.file].name)
        json.member("line", place.line)
        json.member("column", place.column)
        json.member("offset", Int(range.start))
        json.member("endOffset", Int(range.end))
      }
    }
  }
}
