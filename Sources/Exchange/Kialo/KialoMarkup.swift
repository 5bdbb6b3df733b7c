internal import Claims
internal import Writing

/// Spells texts in Kialo's Markdown so that `KialoText` reads them as they were: escapes, links, emphasis,
/// footnote marks. Marks that Markdown cannot spell where they stand are left out, their words stay.
struct KialoMarkup {
  struct Footnote {
    var number: Int
    /// Where in the text it stands, in bytes.
    var at: Int
  }

  private struct Mark {
    var kind: TextMark.Kind
    var start: Int
    var end: Int
    var target: ArraySlice<UInt8>
  }

  private let text: ArraySlice<UInt8>
  private var marks: [Mark] = []

  /// - Parameter marks: those of this text.
  init(_ text: ArraySlice<UInt8>, _ marks: ArraySlice<TextMark>, of graph: ClaimGraph) {
    self.text = text
    choose(from: marks, graph)
  }

  // MARK: Marks

  private mutating func choose(from all: ArraySlice<TextMark>, _ graph: ClaimGraph) {
    let sorted = all.compactMap { usable($0, graph) }.sorted {
      ($0.start, $1.end, $0.kind == .bold ? 0 : 1) < ($1.start, $0.end, $1.kind == .bold ? 0 : 1)
    }
    var open: [Mark] = []
    var lastEnd = -1
    for mark in sorted {
      while let last = open.last, last.end <= mark.start {
        if last.kind != .link { lastEnd = max(lastEnd, last.end) }
        open.removeLast()
      }
      // Asterisks side by side would be read as one run.
      if mark.kind != .link, lastEnd == mark.start { continue }
      if let outer = open.last, !fits(mark, in: outer) { continue }
      if open.contains(where: { $0.kind == mark.kind }) { continue }
      open.append(mark)
      marks.append(mark)
    }
  }

  /// A mark that Markdown has, with a word at both ends.
  private func usable(_ mark: TextMark, _ graph: ClaimGraph) -> Mark? {
    guard [.bold, .italic, .link].contains(mark.kind), mark.start < mark.end, mark.end <= text.count,
      !isInsideCharacter(Int(mark.start)), !isInsideCharacter(Int(mark.end))
    else { return nil }
    let target = graph.texts[mark.target]
    if mark.kind == .link, target.isEmpty || target.contains(where: { $0 <= 0x20 }) { return nil }
    if mark.kind != .link, byte(Int(mark.start)) <= 0x20 || byte(Int(mark.end) - 1) <= 0x20 { return nil }
    return Mark(kind: mark.kind, start: Int(mark.start), end: Int(mark.end), target: target)
  }

  private func isInsideCharacter(_ at: Int) -> Bool { byte(at) & 0b1100_0000 == 0b1000_0000 }

  private func fits(_ mark: Mark, in outer: Mark) -> Bool {
    if mark.end > outer.end || outer.kind == .link { return false }
    // Two asterisks behind a letter would end the italics that one began.
    return outer.kind != .italic || mark.kind == .link || byte(mark.start - 1) <= 0x20
  }

  /// 0 outside of the text.
  private func byte(_ at: Int) -> UInt8 {
    text.indices.contains(text.startIndex + at) ? text[text.startIndex + at] : 0
  }

  // MARK: Writing

  func write(_ footnotes: [Footnote], to stream: inout ByteStream) {
    var open: [Mark] = []
    var marks = marks[...]
    var footnotes = footnotes.sorted { ($0.at, $0.number) < ($1.at, $1.number) }[...]
    for at in 0...text.count {
      while let mark = open.last, mark.end == at {
        Self.writeEnd(of: mark, to: &stream)
        open.removeLast()
      }
      if open.last?.kind != .link, !isInsideCharacter(at) {
        while let footnote = footnotes.first, footnote.at <= at {
          stream.append("[\(footnote.number)]")
          footnotes.removeFirst()
        }
      }
      while let mark = marks.first, mark.start == at {
        stream.append(mark.kind == .link ? "[" : mark.kind == .bold ? "**" : "*")
        open.append(mark)
        marks.removeFirst()
      }
      if at < text.count { writeByte(at, to: &stream) }
    }
  }

  private static func writeEnd(of mark: Mark, to stream: inout ByteStream) {
    guard mark.kind == .link else { return stream.append(mark.kind == .bold ? "**" : "*") }
    stream.append("](")
    for byte in mark.target {
      if isMarkup(byte) { stream.append(UInt8(ascii: "\\")) }
      stream.append(byte)
    }
    stream.append(")")
  }

  private func writeByte(_ at: Int, to stream: inout ByteStream) {
    let own = byte(at)
    switch own {
    case 0x0D:
      // A discussion has one kind of line break.
      if byte(at + 1) != 0x0A { stream.append(0x0A) }
    case _ where Self.isMarkup(own) || begins(at): stream.append([UInt8(ascii: "\\"), own])
    default: stream.append(own)
    }
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "*"):
      true
    default: false
    }
  }

  /// Whether the character would make its line the beginning of something: the dot of a number, the colon of
  /// `Pro:`, the arrow of a link, the colon before a list of sources.
  private func begins(_ at: Int) -> Bool {
    switch byte(at) {
    case UInt8(ascii: "."):
      var start = at
      while start > 0, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(start - 1)) { start -= 1 }
      return start < at && isLineStart(start)
    case UInt8(ascii: ":"): return at == 3 && (follows("Pro", at) || follows("Con", at)) || endsSources(at)
    case UInt8(ascii: ">"): return at == 1 && follows("-", at)
    default: return false
    }
  }

  private func endsSources(_ at: Int) -> Bool {
    follows("Sources", at) && isLineStart(at - "Sources".utf8.count)
  }

  private func follows(_ word: String, _ at: Int) -> Bool {
    at >= word.utf8.count
      && text[(text.startIndex + at - word.utf8.count)..<(text.startIndex + at)].elementsEqual(word.utf8)
  }

  /// Whether it begins a line after the first, but for blanks.
  private func isLineStart(_ at: Int) -> Bool {
    var at = at
    while at > 0, byte(at - 1) == 0x20 || byte(at - 1) == 0x09 { at -= 1 }
    return at > 0 && (byte(at - 1) == 0x0A || byte(at - 1) == 0x0D)
  }
}
