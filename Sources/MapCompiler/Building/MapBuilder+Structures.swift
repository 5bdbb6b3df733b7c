internal import Claims
internal import MapLanguage
internal import SourceText

/// Premise-conclusion structures.
extension MapBuilder {
  /// The structure that is being read.
  struct OpenStructure {
    var argument: NodeIndex
    /// Whether it has a conclusion and is the argument's first; otherwise its lines are plain claims.
    var isSound: Bool
    var lines: [StructureLine] = []
    /// Where the premises of the current step begin among the lines.
    var stepStart = 0
    /// The inference whose conclusion comes next.
    var pending: NodeIndex?
    /// The inference that the last line concludes; nil if it is a premise.
    var lastConcluded: NodeIndex?
  }

  mutating func begin(_ tree: SyntaxTree, _ number: Int) -> OpenStructure {
    let origin = tree.range(of: number)
    defer { argumentBefore = nil }
    guard hasConclusion(tree, number) else {
      return OpenStructure(argument: NodeIndex(0), isSound: false)
    }
    if let argument = argumentBefore {
      let isFirst = graph.structures[argument] == nil
      if isFirst {
        graph.setStructure([], of: argument)
        placements[argument.position] = .forced
        graph.setGroup(group, of: argument)
      } else {
        findings.add(.secondStructure(firstLine(tree, number), graph.title(of: argument)))
      }
      return OpenStructure(argument: argument, isSound: isFirst)
    }
    if let argument = argumentBeforeHeading {
      findings.add(.structureAfterHeading(firstLine(tree, number), graph.title(of: argument)))
    }
    let argument = addNode(.argument, title: .empty, .argumentForm, origin)
    graph.setGroup(group, of: argument)
    graph.setStructure([], of: argument)
    return OpenStructure(argument: argument, isSound: true)
  }

  private func hasConclusion(_ tree: SyntaxTree, _ number: Int) -> Bool {
    var child = number + 1
    var followsInference = false
    while child < tree.nodes[number].end {
      if tree.nodes[child].kind == .inference {
        followsInference = true
      } else if followsInference {
        return true
      }
      child = tree.nodes[child].end
    }
    return false
  }

  private func firstLine(_ tree: SyntaxTree, _ number: Int) -> SourceRange {
    number + 1 < tree.nodes.count ? tree.range(ofTokens: tree.ownTokens(number + 1)) : tree.range(of: number)
  }

  /// Reads rules and data of an inference and makes its node.
  mutating func inference(
    _ tree: SyntaxTree, _ number: Int, _ structure: inout OpenStructure?
  ) -> NodeIndex? {
    guard let open = structure, open.isSound else { return nil }
    let tokens = tree.ownTokens(number)
    let inference = addNode(.inference, title: rules(tree, tokens), [], tree.range(ofTokens: tokens))
    graph.setOwner(open.argument, of: inference)
    graph.setGroup(group, of: inference)
    if let data = takeNames(from: self.data(tree, tokens), of: inference) {
      graph.mergeData(data, into: inference)
    }
    structure?.pending = inference
    return inference
  }

  /// The names of the rules, joined by `, `.
  private mutating func rules(_ tree: SyntaxTree, _ tokens: Range<Int>) -> Text {
    var bytes: [UInt8] = []
    var parts: [[UInt8]] = [[]]
    for token in tokens {
      switch tree.tokens.kinds[token] {
      case .ruleComma: parts.append([])
      case .ruleText:
        if parts[parts.count - 1].last != nil { parts[parts.count - 1].append(UInt8(ascii: " ")) }
        parts[parts.count - 1].append(contentsOf: Self.unescaped(tree.text(token)))
      default: break
      }
    }
    for part in parts where !part.isEmpty {
      if !bytes.isEmpty { bytes.append(contentsOf: [UInt8(ascii: ","), UInt8(ascii: " ")]) }
      bytes.append(contentsOf: part)
    }
    return graph.addText(repairing: bytes[...])
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if byte == UInt8(ascii: "\\"), !isEscaped {
        isEscaped = true
      } else {
        result.append(byte)
        isEscaped = false
      }
    }
    return result
  }

  /// Takes the statement of a numbered line as premise or conclusion.
  mutating func line(_ occurrence: OccurrenceIndex, of structure: inout OpenStructure?) {
    guard structure?.isSound == true else { return }
    let pending = structure?.pending
    // In place: a copy of the lines for each line would make long structures quadratic.
    structure?.lines.append(StructureLine(occurrence: occurrence, inference: pending))
    structure?.lastConcluded = pending
    guard let pending, let open = structure else { return }
    connect(pending, open)
    structure?.stepStart = open.lines.count - 1
    structure?.pending = nil
  }

  /// Ties an inference to its premises, which are the lines named by `uses` or else all since the last
  /// conclusion (and that conclusion), and to its conclusion, the last line.
  private mutating func connect(_ inference: NodeIndex, _ open: OpenStructure) {
    guard let conclusion = open.lines.last else { return }
    let earlier = open.lines.dropLast()
    let used = StructureSteps.uses(of: inference, conclusion.occurrence, in: graph)
      .map { numbers in numbers.compactMap { earlier.indices.contains($0 - 1) ? earlier[$0 - 1] : nil } }
    for line in used ?? Array(earlier[open.stepStart...]) {
      let premise = graph.occurrences[line.occurrence.position]
      structureEdges.add(.premise, premise.node, inference, premise.origin)
    }
    let concluded = graph.occurrences[conclusion.occurrence.position]
    structureEdges.add(.conclusion, inference, concluded.node, concluded.origin)
  }

  /// Settles which lines are premises, intermediary conclusions and the main conclusion.
  mutating func finish(_ structure: OpenStructure) {
    guard structure.isSound, let last = structure.lines.lastIndex(where: { $0.inference != nil }) else {
      return
    }
    let lines = Array(structure.lines[...last])
    for (number, line) in lines.enumerated() {
      let node = graph.occurrences[line.occurrence.position].node
      if line.inference == nil {
        graph.insertTraits(.premise, of: node)
      } else if number < last {
        graph.setOccurrenceRole(.intermediaryConclusion, of: line.occurrence)
        graph.insertTraits(.intermediaryConclusion, of: node)
      } else {
        graph.setOccurrenceRole(.mainConclusion, of: line.occurrence)
        graph.insertTraits(.mainConclusion, of: node)
      }
    }
    for line in structure.lines[(last + 1)...] { graph.setOccurrenceRole(.topLevel, of: line.occurrence) }
    graph.setStructure(lines, of: structure.argument)
  }
}
