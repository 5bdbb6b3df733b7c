internal import Claims
internal import MapLanguage
internal import SourceText

/// What stands in the brackets of each node: its title, or where that cannot be spelled, is another's, or is
/// missing, a title of the text's own that stands in for it.
struct MapTitles {
  private var standIns: [NodeIndex: [UInt8]] = [:]
  private let forms: MapForms
  /// The nodes whose own title stands in brackets, by it: statements and arguments.
  private var tables: [IndexTable]
  /// Nodes whose own title cannot stand there, or is another's.
  private(set) var misfits: [NodeIndex] = []

  init(_ forms: MapForms) {
    self.forms = forms
    let graph = forms.graph
    tables = [IndexTable(capacity: graph.nodes.count / 2), IndexTable(capacity: graph.nodes.count / 8)]
    for node in graph.nodes.indices where forms.isElement(node) {
      let title = graph.texts[graph.nodes.titles[node.position]]
      guard !title.isEmpty else { continue }
      let table = table(of: node)
      let hash = tables[table].hash(title)
      guard TitleSpelling.isSpellable(title, isArgument: forms.isArgumentForm(node)),
        tables[table].find(
          hash, orEnter: node.position, isSame: { graph.texts[graph.nodes.titles[$0]] == title }) == nil
      else {
        misfits.append(node)
        continue
      }
    }
  }

  private func table(of node: NodeIndex) -> Int { forms.isArgumentForm(node) ? 1 : 0 }

  private func has(_ node: Int, _ title: ArraySlice<UInt8>) -> Bool {
    forms.graph.texts[forms.graph.nodes.titles[node]] == title
  }

  /// Gives titles to all that need one.
  ///
  /// - Parameter named: the untitled nodes that the text must call something.
  mutating func makeStandIns(for named: [NodeIndex]) {
    var fresh = FreshTitles()
    for node in misfits + named {
      let table = table(of: node)
      let title = fresh.make(wanted(node), table) { candidate in
        let bytes = Array(candidate.utf8)[...]
        return tables[table].find(tables[table].hash(bytes)) { has($0, bytes) } != nil
      }
      standIns[node] = Array(title.utf8)
    }
  }

  /// Whether an untitled node must be called something wherever it stands: arguments are known by their
  /// brackets, and nothing at all cannot be written.
  func needsName(_ node: NodeIndex) -> Bool {
    let graph = forms.graph
    guard forms.isElement(node), graph.nodes.titles[node.position].isEmpty else { return false }
    if forms.isArgumentForm(node) { return !forms.hasStructure[node.position] }
    return graph.nodes.texts[node.position].isEmpty
      && !graph.tagNames(of: node).contains { TagSpelling.bytes(of: $0) != nil }
  }

  /// What stands between the brackets; nil for a node that stands without.
  func spelled(_ node: NodeIndex) -> ArraySlice<UInt8>? {
    if let standIn = standIns[node] { return standIn[...] }
    let title = forms.graph.nodes.titles[node.position]
    return title.isEmpty ? nil : forms.graph.texts[title]
  }

  /// Whether the data must state the node's real title.
  func standsIn(_ node: NodeIndex) -> Bool { standIns[node] != nil }

  /// A title made of the real one, or of the first words of the text.
  private func wanted(_ node: NodeIndex) -> String {
    let graph = forms.graph
    let title = graph.title(of: node)
    let text = graph.texts[graph.nodes.texts[node.position]]
    let words =
      title.isEmpty
      ? String(decoding: text.wholeScalars(within: 60), as: UTF8.self).split(separator: " ").prefix(6)
        .joined(separator: " ") : title
    let standIn = TitleSpelling.standIn(for: words)
    if standIn.isEmpty
      || !TitleSpelling.isSpellable(Array(standIn.utf8)[...], isArgument: forms.isArgumentForm(node))
    {
      return forms.isArgumentForm(node) ? "untitled argument" : "untitled claim"
    }
    return standIn
  }
}

/// Numbers titles that are taken: `Yes`, `Yes (2)`, `Yes (3)` …
private struct FreshTitles {
  private var given: [Set<String>] = [[], []]
  /// The number to try next for each title, so that a million like ones take linear time.
  private var numbers: [[String: Int]] = [[:], [:]]

  mutating func make(_ wanted: String, _ which: Int, isTaken: (String) -> Bool) -> String {
    var number = numbers[which][wanted] ?? 1
    var title: String
    repeat {
      title = number == 1 ? wanted : "\(wanted) (\(number))"
      number += 1
    } while isTaken(title) || given[which].contains(title)
    given[which].insert(title)
    numbers[which][wanted] = number
    return title
  }
}
