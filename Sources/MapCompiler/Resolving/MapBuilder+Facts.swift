internal import Claims
internal import SourceText

/// The `facts` of a map's front matter: nodes that have no place in the text, and whatever of a node the text
/// cannot say.
///
///     facts:
///       n7: {kind: inference, title: Expert opinion, argument: "argument:Queue", group: s2}
///       Toll: {color: "#cc0000", marks: [bold 0 4]}
extension MapBuilder {
  /// What can be said of a node, in the order it is told. The words are those of the text with its tags and
  /// with `@[…]`, where they differ from it; marks count their bytes.
  enum Fact: String, CaseIterable {
    case kind, form, role, title, text, words, marks, tags, group, argument, structure
    case locator, work, date, weight, color
  }

  mutating func resolveFacts(_ section: DataValue.Entry, _ ids: inout NodeIDs) {
    guard section.value.isMap || section.value == .null else {
      return findings.add(.sectionForm(section, "facts by id"))
    }
    var known: [(node: NodeIndex, entry: DataValue.Entry)] = []
    for entry in section.value.entries {
      guard entry.value.isMap else {
        findings.add(.sectionForm(entry, "facts in braces"))
        continue
      }
      if let node = ids[entry.key] {
        known.append((node, entry))
      } else if entry.value["kind"] != nil {
        let node = addNode(.claim, title: .empty, [], entry.keyRange ?? section.keyRange ?? .startOfMap)
        graph.setID(graph.addText(entry.key), of: node)
        ids.enter(entry.key, node)
        known.append((node, entry))
      } else {
        addUnknown("node", entry.keyRange, entry.key, ids.names)
      }
    }
    // All nodes are there before any fact names one.
    for (node, entry) in known {
      for fact in entry.value.entries where Fact(rawValue: fact.key) == nil {
        findings.add(.unknownFact(fact, Fact.allCases.map(\.rawValue)))
      }
      for fact in Fact.allCases {
        guard let told = entry.value.entry(fact.rawValue) else { continue }
        if !set(fact, told.value, of: node, ids) { findings.add(.factValue(told)) }
      }
    }
  }

  /// Whether the value fits.
  private mutating func set(_ fact: Fact, _ value: DataValue, of node: NodeIndex, _ ids: NodeIDs) -> Bool {
    switch fact {
    case .kind:
      guard let kind = value.text.flatMap({ NodeKind(rawValue: $0) }) else { return false }
      graph.setKind(kind, of: node)
      if kind == .argument { graph.insertTraits(.argumentForm, of: node) }
    case .form:
      switch value.text {
      case "argument": graph.insertTraits(.argumentForm, of: node)
      case "statement": graph.removeTraits(.argumentForm, of: node)
      default: return false
      }
    case .role:
      let role = value.text.flatMap { Role(rawValue: $0) }
      guard role != nil || value == .null else { return false }
      graph.setRole(role, of: node)
    case .title:
      guard let title = value.text else { return false }
      graph.setTitle(graph.addText(title), of: node)
      title.isEmpty ? graph.removeTraits(.titled, of: node) : graph.insertTraits(.titled, of: node)
    case .text:
      guard let text = value.text else { return false }
      setText(text, of: node)
    case .words:
      guard let words = value.text else { return false }
      addCanonical(of: node, graph.addText(words), marks: [])
    case .marks: return setMarks(value, of: node)
    case .tags:
      guard let tags = value.texts else { return false }
      setTags(tags, of: node)
    case .group:
      guard value != .null else {
        graph.setGroup(nil, of: node)
        return true
      }
      guard let group = value.text.flatMap(group(id:)) else { return false }
      graph.setGroup(group, of: node)
    case .argument:
      guard let owner = value.text.flatMap({ ids[$0] }) else { return false }
      graph.setOwner(owner, of: node)
    case .structure: return setStructure(value, of: node, ids)
    case .color:
      guard let color = value.text.flatMap({ Color(hex: $0) }) else { return false }
      graph.setColor(color, of: node)
    case .locator, .work, .date, .weight: return cite(fact, value, of: node)
    }
    return true
  }

  private mutating func cite(_ fact: Fact, _ value: DataValue, of node: NodeIndex) -> Bool {
    guard value == .null || (fact == .weight ? value.number != nil : value.text != nil) else { return false }
    var citation = graph.citation(of: node)
    switch fact {
    case .locator: citation.locator = value.text
    case .work: citation.work = value.text
    case .date: citation.date = value.text
    default: citation.weight = value.number
    }
    graph.setCitation(citation, of: node)
    return true
  }

  private mutating func setTags(_ names: [String], of node: NodeIndex) {
    var known: Set<String> = []
    let tags = names.filter { known.insert($0).inserted }.map {
      tagIndex(TextBuilder.Tag(name: Array($0.utf8)[...], range: .startOfMap))
    }
    graph.setTags(tags, of: node)
  }

  /// `s3` is the third heading.
  private func group(id: String) -> GroupIndex? {
    guard id.hasPrefix("s"), let number = Int(id.dropFirst()), graph.groups.indices.contains(number - 1)
    else {
      return nil
    }
    return GroupIndex(number - 1)
  }

  // MARK: Texts

  private mutating func setText(_ text: String, of node: NodeIndex) {
    let text = graph.addText(text)
    graph.setText(text, of: node)
    addCanonical(of: node, text, marks: [])
  }

  /// `[bold 0 4, link 5 9 https://example.org]`: kind, first byte, byte after the last, and what is meant.
  private mutating func setMarks(_ value: DataValue, of node: NodeIndex) -> Bool {
    guard let lines = value.texts else { return false }
    let canonical = graph.nodes.canonical[node.position].map { graph.occurrences[$0.position].text }
    let text = canonical ?? graph.nodes.texts[node.position]
    var marks: [TextMark] = []
    for line in lines {
      let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      guard words.count >= 3, let kind = TextMark.Kind(rawValue: String(words[0])),
        let start = Int(words[1]), let end = Int(words[2]), start >= 0, start <= end, end <= text.count
      else { return false }
      let target = words.count == 4 ? graph.addText(String(words[3])) : .empty
      marks.append(TextMark(kind: kind, start: start, end: end, target: target))
    }
    addCanonical(of: node, text, marks: marks)
    return true
  }

  private mutating func addCanonical(of node: NodeIndex, _ text: Text, marks: [TextMark]) {
    let first = UInt32(truncatingIfNeeded: graph.marks.count)
    for mark in marks { graph.addMark(mark) }
    let old = graph.nodes.canonical[node.position].map { graph.occurrences[$0.position] }
    let occurrence = graph.addOccurrence(
      Occurrence(
        node: node, role: old?.role ?? .listItem, isReference: false, text: text,
        marks: first..<UInt32(truncatingIfNeeded: graph.marks.count),
        group: graph.nodes.groups[node.position],
        origin: graph.nodes.origins[node.position]))
    graph.setCanonical(occurrence, of: node)
  }

  // MARK: Structures

  /// `[[Rain], [Wet, "argument:Weather:inference:1"]]`: each line's claim, and the inference it concludes.
  private mutating func setStructure(_ value: DataValue, of argument: NodeIndex, _ ids: NodeIDs) -> Bool {
    guard case .list(let values) = value else { return false }
    var lines: [(claim: NodeIndex, inference: NodeIndex?)] = []
    for value in values {
      guard let names = value.texts, names.count == 1 || names.count == 2, let claim = ids[names[0]] else {
        return false
      }
      let inference = names.count == 2 ? ids[names[1]] : nil
      if names.count == 2, inference == nil { return false }
      lines.append((claim, inference))
    }
    let structure = lines.map { line in
      StructureLine(
        occurrence: graph.addOccurrence(
          Occurrence(
            node: line.claim, role: line.inference == nil ? .premise : .intermediaryConclusion,
            isReference: true, text: .empty, marks: 0..<0, group: graph.nodes.groups[argument.position],
            origin: graph.nodes.origins[argument.position])), inference: line.inference)
    }
    graph.setStructure(structure, of: argument)
    return true
  }
}
