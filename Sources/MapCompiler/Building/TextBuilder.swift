internal import Claims
internal import MapLanguage
internal import SourceText

/// Joins the tokens of a text: lines become one, escapes and shortcodes what they stand for, markup becomes
/// marks (reference §1.9).
struct TextBuilder {
  struct Tag {
    var name: ArraySlice<UInt8>
    var range: SourceRange
  }

  struct Built {
    var text: Text
    var marks: Range<UInt32>
    var tags: [Tag]
  }

  private let removesTags: Bool
  private let shortcodes: [String: String]
  private var bytes: [UInt8] = []
  private var open: [(kind: TextMark.Kind, start: Int)] = []
  private var marks: [TextMark] = []
  private var tags: [Tag] = []
  /// Blanks before this are words: a shortcode says them.
  private var keptBlanks = 0

  init(settings: ModelSettings) {
    removesTags = settings.removeTagsFromText
    shortcodes = Shortcodes.table.merging(settings.shortcodes) { $1 }
  }

  mutating func build(
    _ tree: SyntaxTree, _ tokens: Range<Int>, into graph: inout ClaimGraph, repairing: Bool
  ) -> Built {
    let firstMark = UInt32(truncatingIfNeeded: graph.marks.count)
    if let slice = plainText(tree, tokens) {
      let text = repairing ? graph.addText(repairing: slice) : graph.addText(slice)
      return Built(text: text, marks: firstMark..<firstMark, tags: [])
    }
    bytes.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    tags.removeAll(keepingCapacity: true)
    keptBlanks = 0
    for token in tokens { add(token, of: tree, to: &graph, repairing) }
    while bytes.count > keptBlanks, bytes.last == UInt8(ascii: " ") || bytes.last == UInt8(ascii: "\t") {
      bytes.removeLast()
    }
    let text = graph.addText(bytes[...])
    for mark in marks { graph.addMark(mark.cut(to: text.count)) }
    return Built(text: text, marks: firstMark..<UInt32(truncatingIfNeeded: graph.marks.count), tags: tags)
  }

  /// The whole text, when it is one run of plain words.
  private func plainText(_ tree: SyntaxTree, _ tokens: Range<Int>) -> ArraySlice<UInt8>? {
    var found: Int?
    for token in tokens {
      let kind = tree.tokens.kinds[token]
      if kind == .text, found == nil {
        found = token
      } else if !kind.isTrivia, kind != .data, kind != .stray {
        return nil
      }
    }
    guard let found else { return tree.bytes[0..<0] }
    var text = tree.text(found)
    while text.last == UInt8(ascii: " ") || text.last == UInt8(ascii: "\t") { text.removeLast() }
    return text
  }

  private mutating func add(_ token: Int, of tree: SyntaxTree, to graph: inout ClaimGraph, _ repairing: Bool)
  {
    // Repaired piece by piece, so that marks count the bytes of the repaired text.
    let source =
      repairing ? Array(String(decoding: tree.text(token), as: UTF8.self).utf8)[...] : tree.text(token)
    switch tree.tokens.kinds[token] {
    case .text: bytes.append(contentsOf: source)
    case .lineBreak, .blanks: blank()
    case .escaped: bytes.append(contentsOf: source.dropFirst())
    case .shortcode: shortcode(source)
    case .url: marked(.link, source, target: source, &graph)
    case .tag:
      let name = Self.tagName(source)
      tags.append(Tag(name: name, range: tree.range(ofToken: token)))
      if !removesTags { marked(.tag, source, target: name, &graph) }
    case .link:
      guard let close = Self.linkTextEnd(source) else { return bytes.append(contentsOf: source) }
      marked(
        .link, source[source.startIndex + 1..<close], target: source[close + 2..<source.endIndex - 1], &graph)
    case .statementMention, .argumentMention:
      let isStatement = tree.tokens.kinds[token] == .statementMention
      marked(
        isStatement ? .statementMention : .argumentMention, source,
        target: source.dropFirst(2).dropLast(), &graph)
    case .bareStatementMention, .bareArgumentMention:
      let isStatement = tree.tokens.kinds[token] == .bareStatementMention
      marked(
        isStatement ? .statementMention : .argumentMention, source,
        target: source.dropFirst().dropLast(), &graph)
    case .boldStart: open.append((.bold, bytes.count))
    case .italicStart: open.append((.italic, bytes.count))
    case .boldEnd, .italicEnd:
      guard let range = open.popLast() else { return }
      marks.append(TextMark(kind: range.kind, start: range.start, end: bytes.count, target: .empty))
    default: break
    }
  }

  private mutating func blank() {
    if let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func marked(
    _ kind: TextMark.Kind, _ words: ArraySlice<UInt8>, target: ArraySlice<UInt8>, _ graph: inout ClaimGraph
  ) {
    let start = bytes.count
    bytes.append(contentsOf: words)
    marks.append(TextMark(kind: kind, start: start, end: bytes.count, target: graph.addText(target)))
  }

  private mutating func shortcode(_ source: ArraySlice<UInt8>) {
    let name = String(decoding: source, as: UTF8.self)
    if let symbol = shortcodes[name] {
      bytes.append(contentsOf: symbol.utf8)
    } else if let scalar = Shortcodes.scalar(name) {
      bytes.append(contentsOf: String(scalar).utf8)
      keptBlanks = bytes.count
    } else {
      bytes.append(contentsOf: source)
    }
  }

  /// `tag` of `#tag` and of `#(tag)`.
  private static func tagName(_ source: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let name = source.dropFirst()
    return name.first == UInt8(ascii: "(") ? name.dropFirst().dropLast() : name
  }

  /// Where the `]` of `[text](address)` stands.
  private static func linkTextEnd(_ source: ArraySlice<UInt8>) -> Int? {
    source.firstIndex(of: UInt8(ascii: "]"))
  }
}

extension TextMark {
  /// The mark without what lies behind the end of the text.
  fileprivate func cut(to end: UInt32) -> TextMark {
    var mark = self
    mark.start = min(start, end)
    mark.end = min(self.end, end)
    return mark
  }
}
