internal import Claims
internal import SourceText
internal import Writing

/// Writes a graph as Argdown's model: statements, arguments, relations, sections and tags.
///
/// - Complexity: O(graph) for everything together.
struct ArgdownModel {
  let graph: ClaimGraph
  let titles: ArgdownTitles
  /// The places where each node is defined or named, and where each inference stands in its structure.
  let members: OccurrenceRows
  let steps: [Int?]
  let adjacency: Adjacency
  var positions: SourcePositions

  init(_ graph: ClaimGraph, titles: ArgdownTitles) {
    self.graph = graph
    self.titles = titles
    members = OccurrenceRows(graph)
    adjacency = Adjacency(graph)
    positions = SourcePositions(files: graph.files)
    var steps = [Int?](repeating: nil, count: graph.nodes.count)
    for lines in graph.structures.values {
      for (number, line) in lines.enumerated() {
        if let inference = line.inference { steps[inference.position] = number }
      }
    }
    self.steps = steps
  }

  mutating func statements(_ json: inout JSONWriter) {
    json.beginObject()
    for node in graph.nodes.indices where titles.kinds[node.position] == .statement {
      json.beginMember(titles.titles[node.position])
      json.beginObject()
      shared(node, &json)
      let traits = graph.nodes.traits[node.position]
      if traits.contains(.premise) { json.member("isUsedAsPremise", true) }
      if traits.contains(.intermediaryConclusion) { json.member("isUsedAsIntermediaryConclusion", true) }
      if traits.contains(.mainConclusion) { json.member("isUsedAsMainConclusion", true) }
      if traits.contains(.topLevel) { json.member("isUsedAsTopLevelStatement", true) }
      if traits.contains(.relationStatement) { json.member("isUsedAsRelationStatement", true) }
      json.endObject()
    }
    json.endObject()
  }

  mutating func arguments(_ json: inout JSONWriter) {
    json.beginObject()
    for node in graph.nodes.indices where titles.kinds[node.position] == .argument {
      json.beginMember(titles.titles[node.position])
      json.beginObject()
      shared(node, &json)
      json.beginMember("pcs")
      json.beginArray()
      let lines = graph.structures[node] ?? []
      for (number, line) in lines.enumerated() {
        json.beginElement()
        self.line(line, isLast: number == lines.count - 1, &json)
      }
      json.endArray()
      json.endObject()
    }
    json.endObject()
  }

  func relations(_ json: inout JSONWriter) {
    json.array { json in
      for edge in graph.edges.indices { relation(edge, &json) }
    }
  }

  func tags(_ json: inout JSONWriter) {
    json.object { json in
      for (index, tag) in graph.tagNames.enumerated() {
        json.member(tag) { json in
          json.object { json in
            json.member("tag", tag)
            json.member("cssClass", Self.cssClass(tag, index))
            json.member("occurrenceIndex", index)
          }
        }
      }
    }
  }

  /// Letters and digits of the tag in lower case, hyphens for the rest, and the number of the tag.
  private static func cssClass(_ tag: String, _ index: Int) -> String {
    let name = tag.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
    return "tag-\(name) tag\(index)"
  }
}

// MARK: - Parts of statements and arguments

extension ArgdownModel {
  /// What statements and arguments have in common.
  private mutating func shared(_ node: NodeIndex, _ json: inout JSONWriter) {
    json.member("type", titles.kinds[node.position]?.rawValue ?? "")
    json.member("title", titles.titles[node.position])
    json.beginMember("members")
    json.beginArray()
    for occurrence in members[node] {
      json.beginElement()
      json.beginObject()
      member(occurrence, as: graph.occurrences[occurrence.position].role, &json)
      json.endObject()
    }
    json.endArray()
    json.member("relations") { relations(of: node, &$0) }
    json.member("tags") { $0.strings(graph.tagNames(of: node)) }
    if let data = graph.data(of: node) { json.member("data") { $0.data(data) } }
    section(graph.nodes.groups[node.position], &json)
    if let color = graph.nodes.colors[node.position] { json.member("color") { $0.color(color) } }
  }

  /// A line of a structure. When a structure was split into its steps, a line has not the same part in each
  /// of them, so its role is taken from where it stands.
  private mutating func line(_ line: StructureLine, isLast: Bool, _ json: inout JSONWriter) {
    json.beginObject()
    if let inference = line.inference {
      member(line.occurrence, as: isLast ? .mainConclusion : .intermediaryConclusion, &json)
      json.member("inference") { self.inference(inference, &$0) }
    } else {
      member(line.occurrence, as: .premise, &json)
    }
    json.endObject()
  }

  private mutating func member(
    _ index: OccurrenceIndex, as role: Occurrence.Role, _ json: inout JSONWriter
  ) {
    let occurrence = graph.occurrences[index.position]
    json.member("type", "statement")
    if role != .listItem { json.member("role", role.rawValue) }
    json.member("title", titles.titles[occurrence.node.position])
    if occurrence.isReference {
      json.member("isReference", true)
    } else {
      json.member("text", graph.texts[occurrence.text])
    }
    if role == .topLevel { json.member("isTopLevel", true) }
    ranges(of: occurrence, &json)
    if let data = graph.occurrenceData[index] { json.member("data") { $0.data(data) } }
    section(occurrence.group, &json)
    location(occurrence.origin, &json)
  }

  private func inference(_ node: NodeIndex, _ json: inout JSONWriter) {
    let rules = graph.title(of: node).split(separator: ", ").map(String.init)
    json.object { json in
      json.member("type", "inference")
      json.member("inferenceRules") { $0.strings(rules) }
      json.member("argumentTitle", titles.titles[node.position])
      if let step = steps[node.position] { json.member("conclusionIndex", step) }
      json.member("relations") { relations(of: node, &$0) }
      if let data = graph.data(of: node) { json.member("data") { $0.data(data) } }
    }
  }

  private func section(_ group: GroupIndex?, _ json: inout JSONWriter) {
    if let group { json.member("section", graph.groups[group.position].id) }
  }

  /// Lines and columns as Argdown counts them: from 1, in UTF-16 code units, the last one included.
  mutating func location(_ range: SourceRange, _ json: inout JSONWriter) {
    guard range.end > range.start,
      let start = positions.position(of: Int(range.start), in: range.file),
      let end = positions.position(of: Int(range.end), in: range.file)
    else { return }
    json.member("startLine", start.line)
    json.member("startColumn", start.utf16Column)
    json.member("endLine", end.line)
    json.member("endColumn", max(1, end.utf16Column - 1))
  }
}

// MARK: - Relations

extension ArgdownModel {
  private func relations(of node: NodeIndex, _ json: inout JSONWriter) {
    let leaving = adjacency.edges(from: node)
    let reaching = adjacency.edges(to: node).filter { graph.edges.from[$0.position] != node }
    json.array { json in
      for edge in (leaving + reaching).sorted() { relation(edge, &json) }
    }
  }

  /// An element of an array of relations; nothing for edges that are none in Argdown.
  private func relation(_ edge: EdgeIndex, _ json: inout JSONWriter) {
    let (from, to) = (graph.edges.from[edge.position], graph.edges.to[edge.position])
    guard let word = graph.edges.relations[edge.position].argdownWord,
      let fromKind = titles.kinds[from.position], let toKind = titles.kinds[to.position]
    else { return }
    json.element { json in
      json.object { json in
        json.member("type", "relation")
        json.member("relationType", word)
        json.member("from", titles.titles[from.position])
        json.member("fromType", fromKind.rawValue)
        json.member("to", titles.titles[to.position])
        json.member("toType", toKind.rawValue)
        if let step = steps[to.position] { json.member("conclusionIndex", step) }
      }
    }
  }
}
