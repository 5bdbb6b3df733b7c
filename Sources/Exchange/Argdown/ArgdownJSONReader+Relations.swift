internal import Claims
internal import Reading
internal import SourceText

/// Structures and relations.
extension ArgdownJSONReader {
  /// The numbered lines of an argument: premises, and conclusions with the inference that leads to each.
  mutating func readStructure(_ facts: JSONValue, of name: JSONValue) {
    guard let argument = arguments[name.string ?? ""], let list = facts["pcs"], !Array(list.elements).isEmpty
    else { return }
    var lines: [StructureLine] = []
    var stepStart = 0
    for value in list.elements {
      let title = value["title"]?.string ?? ""
      guard let claim = statements[title] else {
        add(
          .error, "unknown-statement", value, "there is no statement '\(title)' for this line",
          help: "add it to 'statements'")
        continue
      }
      let occurrence = occurrence(value, of: claim)
      let inference = value["inference"].map { readInference($0, of: argument, line: lines.count) }
      lines.append(StructureLine(occurrence: occurrence, inference: inference))
      guard let inference else { continue }
      connect(inference, lines, from: stepStart)
      stepStart = lines.count - 1
    }
    if !lines.isEmpty { graph.setStructure(lines, of: argument) }
  }

  /// The statement's own member that stands at the line: the export has each of them twice.
  private mutating func occurrence(_ line: JSONValue, of claim: NodeIndex) -> OccurrenceIndex {
    lines.take(line, of: claim) ?? readMember(line, of: claim)
  }

  private mutating func readInference(_ facts: JSONValue, of argument: NodeIndex, line: Int) -> NodeIndex {
    let rules = facts["inferenceRules"]?.elements.compactMap(\.string).joined(separator: ", ") ?? ""
    let node = graph.addNode(.inference, title: graph.addText(rules), origin: range(facts))
    graph.setOwner(argument, of: node)
    graph.setGroup(graph.nodes.groups[argument.position], of: node)
    if let data = facts["data"] { graph.mergeData(DataValue(data), into: node) }
    let step = (inferences[argument]?.count ?? 0) + 1
    ids.give(graph.addText(graph.id(of: argument) + ":inference:\(step)"), to: node, in: &graph)
    inferences[argument, default: [:]][line] = node
    return node
  }

  /// Premises are the lines that the step names, else all since the last conclusion, and that conclusion.
  private mutating func connect(_ inference: NodeIndex, _ lines: [StructureLine], from stepStart: Int) {
    guard let conclusion = lines.last else { return }
    let earlier = lines.dropLast()
    let used = StructureSteps.uses(of: inference, conclusion.occurrence, in: graph)
      .map { numbers in numbers.compactMap { earlier.indices.contains($0 - 1) ? earlier[$0 - 1] : nil } }
    for line in used ?? Array(earlier[stepStart...]) {
      let premise = graph.occurrences[line.occurrence.position]
      graph.addEdge(.premise, from: premise.node, to: inference, origin: premise.origin)
    }
    let concluded = graph.occurrences[conclusion.occurrence.position]
    graph.addEdge(.conclusion, from: inference, to: concluded.node, origin: concluded.origin)
  }

  mutating func readRelation(_ facts: JSONValue) {
    let word = facts["relationType"]?.string ?? ""
    guard let relation = Relation.allCases.first(where: { $0.argdownWord == word }) else {
      let near = NearestName.of(word, among: Relation.allCases.compactMap(\.argdownWord))
      return add(
        .error, "unknown-relation", facts, "'\(word)' is no relation",
        help: near.map { "did you mean '\($0)'?" }
          ?? "write support, attack, undercut, entails, contrary or contradictory")
    }
    guard let from = end(facts, "from"), let to = end(facts, "to") else { return }
    graph.addEdge(relation, from: from, to: to, origin: range(facts))
  }

  private mutating func end(_ facts: JSONValue, _ name: String) -> NodeIndex? {
    let title = facts[name]?.string ?? ""
    let known: NodeIndex? =
      switch facts[name + "Type"]?.string {
      case "argument": arguments[title]
      case "inference":
        arguments[title].flatMap { argument in
          inference(facts["conclusionIndex"]?.int, of: argument) ?? argument
        }
      default: statements[title]
      }
    if known == nil {
      add(
        .error, "dangling-relation", facts, "there is nothing called '\(title)' for this relation",
        help: "add it to 'statements' or 'arguments', or correct the title")
    }
    return known
  }

  private func inference(_ line: Int?, of argument: NodeIndex) -> NodeIndex? {
    guard let known = inferences[argument] else { return nil }
    return line.flatMap { known[$0] } ?? known.max { $0.key < $1.key }?.value
  }
}

/// Finds the members of statements again where they stand as lines of a structure.
struct LineOccurrences {
  private struct Key: Hashable {
    let node: NodeIndex
    let line: Int?
    let column: Int?
    let text: String?
  }

  private var occurrences: [Key: [OccurrenceIndex]] = [:]
  /// How many of a key's occurrences have been taken.
  private var taken: [Key: Int] = [:]

  mutating func add(_ occurrence: OccurrenceIndex, of node: NodeIndex, _ member: JSONValue) {
    guard ["premise", "intermediary-conclusion", "main-conclusion"].contains(member["role"]?.string) else {
      return
    }
    occurrences[Self.key(node, member), default: []].append(occurrence)
  }

  /// The next occurrence that looks like the line; of a structure that was split into its steps a line can
  /// stand in two of them.
  mutating func take(_ line: JSONValue, of node: NodeIndex) -> OccurrenceIndex? {
    let key = Self.key(node, line)
    guard let known = occurrences[key] else { return nil }
    let next = taken[key, default: 0]
    taken[key] = next + 1
    return next < known.count ? known[next] : known.last
  }

  private static func key(_ node: NodeIndex, _ member: JSONValue) -> Key {
    Key(
      node: node, line: member["startLine"]?.int, column: member["startColumn"]?.int,
      text: member["text"]?.string)
  }
}
