internal import Claims
internal import MapLanguage
internal import SourceText

/// The words of a node as its text in the map: with their markup, and with the tags that do not stand among
/// them behind.
struct MapWords: Sendable {
  var words: ArraySlice<UInt8> = []
  var marks: [TextSpelling.Mark] = []
  /// Tags behind the words, with their signs.
  var tags: [[UInt8]] = []
  /// Tags that no sign can write.
  var tagsInData: [String] = []
  /// Whether the reader of the text will not get the words of the node back.
  var losesText = false
  /// Whether the marks cannot be written.
  var losesMarks = false

  init(
    _ node: NodeIndex, in graph: ClaimGraph, at place: TextSpelling.Place, removesTags: Bool,
    _ spelling: inout TextSpelling
  ) {
    let text = graph.texts[graph.nodes.texts[node.position]]
    var inline: Set<String> = []
    words = text
    if !text.isEmpty, let occurrence = Self.shown(node, in: graph), !occurrence.marks.isEmpty {
      let marks = Self.marks(of: occurrence, in: graph)
      if spelling.spell(graph.texts[occurrence.text], marks: marks, at: place) {
        words = graph.texts[occurrence.text]
        self.marks = marks
        inline = Set(Self.tags(of: occurrence, in: graph))
      } else {
        losesMarks = true
      }
    }
    addTags(graph.tagNames(of: node).filter { !inline.contains($0) })
    // Behind a tag blanks at the end of the words cannot be told.
    if let last = text.last, last == 0x20, !graph.tags(of: node).isEmpty, !removesTags { losesText = true }
  }

  /// No words and no tags.
  static let none = MapWords(tags: [])

  /// Tags without words.
  init(tags: [String]) { addTags(tags) }

  init(tagsInData: [String]) { self.tagsInData = tagsInData }

  private mutating func addTags(_ names: [String]) {
    for name in names {
      if let tag = TagSpelling.bytes(of: name) { tags.append(tag) } else { tagsInData.append(name) }
    }
  }

  /// The occurrence whose text is the node's, in plain words.
  private static func shown(_ node: NodeIndex, in graph: ClaimGraph) -> Occurrence? {
    guard let canonical = graph.nodes.canonical[node.position] else { return nil }
    let occurrence = graph.occurrences[canonical.position]
    let text = graph.texts[graph.nodes.texts[node.position]]
    guard let plain = graph.plainWords(of: occurrence) else {
      return graph.texts[occurrence.text] == text ? occurrence : nil
    }
    return plain[...] == text ? occurrence : nil
  }

  private static func marks(of occurrence: Occurrence, in graph: ClaimGraph) -> [TextSpelling.Mark] {
    graph.marks[Int(occurrence.marks.lowerBound)..<Int(occurrence.marks.upperBound)].map { mark in
      let kind: TextSpelling.Mark.Kind =
        switch mark.kind {
        case .bold: .bold
        case .italic: .italic
        case .link: .link
        case .tag: .tag
        case .statementMention: .statementMention
        case .argumentMention: .argumentMention
        }
      let start = min(Int(mark.start), occurrence.text.range.count)
      let end = min(max(Int(mark.end), start), occurrence.text.range.count)
      return TextSpelling.Mark(kind, start..<end, target: graph.texts[mark.target])
    }
  }

  private static func tags(of occurrence: Occurrence, in graph: ClaimGraph) -> [String] {
    graph.marks[Int(occurrence.marks.lowerBound)..<Int(occurrence.marks.upperBound)].filter {
      $0.kind == .tag
    }
    .map { graph.texts.string($0.target) }
  }

  /// What the compiler will make of it: the words, and the tags unless they are left out of texts.
  func occurrenceText(removesTags: Bool) -> [UInt8] {
    var text = Array(words)
    for tag in tags where !removesTags {
      if !text.isEmpty { text.append(0x20) }
      text += tag
    }
    return text
  }
}
