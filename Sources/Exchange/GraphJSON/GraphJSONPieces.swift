internal import Claims
internal import Reading
internal import SourceText

/// Reads the pieces of our JSON that other formats carry as texts. What is no JSON, or says nothing that is
/// known, is passed over: a file whose pieces were changed is still a graph.
enum GraphJSONPieces {
  struct ListedGroup {
    var id: String
    var title: String
    var level: Int
    var parent: String?
    var isClosed: Bool
    var color: Color?
    var tags: [String]
    var data: DataValue
  }

  /// Any JSON value as a datum; nil when it is no JSON.
  static func data(_ json: ArraySlice<UInt8>) -> DataValue? {
    let document = JSONDocument(Array(json))
    return document.problems.isEmpty ? document.root.map { DataValue($0) } : nil
  }

  /// A list of texts.
  static func strings(_ json: ArraySlice<UInt8>) -> [String]? { data(json)?.texts }

  /// The groups of a graph in its order, as `GraphJSON.groups` writes them.
  static func groups(_ json: ArraySlice<UInt8>) -> [ListedGroup] {
    JSONDocument(Array(json)).root?.elements.map { group($0) } ?? []
  }

  static func group(_ json: JSONValue) -> ListedGroup {
    ListedGroup(
      id: json["id"]?.string ?? "", title: json["title"]?.string ?? "", level: json["level"]?.int ?? 1,
      parent: json["parent"]?.string, isClosed: json["closed"]?.bool ?? false,
      color: json["color"]?.string.flatMap { Color(hex: $0) },
      tags: json["tags"]?.elements.compactMap(\.string) ?? [],
      data: json["data"].map { DataValue($0) } ?? .emptyMap)
  }

  /// Adds a node's occurrences, as `GraphJSON.occurrences` writes them; a mark or a group that does not fit is
  /// left out.
  static func addOccurrences(
    _ json: ArraySlice<UInt8>, of node: NodeIndex, to graph: inout ClaimGraph, groups: [String: GroupIndex]
  ) {
    guard let list = JSONDocument(Array(json)).root else { return }
    addOccurrences(list, of: node, to: &graph, groups: groups)
  }

  static func addOccurrences(
    _ list: JSONValue, of node: NodeIndex, to graph: inout ClaimGraph, groups: [String: GroupIndex]
  ) {
    for facts in list.elements {
      let text = facts["text"]?.bytes.map { graph.addText(repairing: $0) } ?? .empty
      let marks = addMarks(facts["marks"], textCount: Int(text.count), to: &graph)
      let index = graph.addOccurrence(
        Occurrence(
          node: node, role: facts["role"]?.string.flatMap { Occurrence.Role(rawValue: $0) } ?? .listItem,
          isReference: facts["reference"]?.bool ?? false, text: text, marks: marks,
          group: facts["group"]?.string.flatMap { groups[$0] }, origin: graph.nodes.origins[node.position]))
      if facts["canonical"]?.bool == true { graph.setCanonical(index, of: node) }
      if let data = facts["data"] { graph.setData(DataValue(data), of: index) }
    }
  }

  private static func addMarks(
    _ list: JSONValue?, textCount: Int, to graph: inout ClaimGraph
  ) -> Range<UInt32> {
    let first = UInt32(truncatingIfNeeded: graph.marks.count)
    for facts in list?.elements.map({ $0 }) ?? [] {
      guard let kind = facts["kind"]?.string.flatMap({ TextMark.Kind(rawValue: $0) }),
        let start = facts["start"]?.int, let end = facts["end"]?.int, 0 <= start, start <= end,
        end <= textCount
      else { continue }
      let target = facts["target"]?.bytes.map { graph.addText(repairing: $0) } ?? .empty
      graph.addMark(TextMark(kind: kind, start: start, end: end, target: target))
    }
    return first..<UInt32(truncatingIfNeeded: graph.marks.count)
  }

  /// Adds structures, as `GraphJSON.structures` writes them.
  ///
  /// - Parameter node: finds a node by its id.
  static func addStructures(
    _ json: ArraySlice<UInt8>, to graph: inout ClaimGraph,
    node: (ArraySlice<UInt8>, ClaimGraph) -> NodeIndex?
  ) {
    let occurrences = OccurrenceRows(graph)
    for facts in JSONDocument(Array(json)).root?.elements.map({ $0 }) ?? [] {
      addStructure(facts, to: &graph, occurrences, node: node)
    }
  }

  /// A line whose claim or occurrence is not there is left out.
  static func addStructure(
    _ facts: JSONValue, to graph: inout ClaimGraph, _ occurrences: OccurrenceRows,
    node: (ArraySlice<UInt8>, ClaimGraph) -> NodeIndex?
  ) {
    func named(_ value: JSONValue?) -> NodeIndex? { value?.bytes.flatMap { node($0, graph) } }
    guard let argument = named(facts["argument"]), graph.nodes.isArgument(argument) else { return }
    let numbers = facts["occurrences"]?.elements.map { $0.int ?? 0 } ?? []
    // Steps come in the order of the lines that conclude them.
    var steps = (facts["steps"]?.elements.map { (named($0["inference"]), named($0["conclusion"])) } ?? [])[
      ...]
    var lines: [StructureLine] = []
    for (at, line) in (facts["lines"]?.elements.map { $0 } ?? []).enumerated() {
      guard let claim = named(line) else { continue }
      let own = occurrences[claim]
      let number = at < numbers.count ? numbers[at] : 0
      guard own.indices.contains(own.startIndex + number) else { continue }
      let occurrence = own[own.startIndex + number]
      var inference: NodeIndex?
      if let step = steps.first, step.1 == claim, graph.occurrences[occurrence.position].role != .premise {
        inference = step.0
        steps.removeFirst()
      }
      lines.append(StructureLine(occurrence: occurrence, inference: inference))
    }
    if !lines.isEmpty { graph.setStructure(lines, of: argument) }
  }
}
