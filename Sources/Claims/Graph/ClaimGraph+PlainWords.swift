extension ClaimGraph {
  /// The text of an occurrence without its tags, and with `@[Title]` as the title alone; nil if it has neither.
  public func plainWords(of occurrence: Occurrence) -> [UInt8]? {
    let words = PlainWords(of: occurrence, in: self)
    return words.isChanged ? words.bytes : nil
  }

  /// The marks of an occurrence in its plain words, but for tags.
  ///
  /// - Complexity: O(bytes + marks · log marks).
  public func plainMarks(of occurrence: Occurrence) -> [TextMark] {
    PlainWords(of: occurrence, in: self).marks(of: occurrence, in: self)
  }
}

/// An occurrence's text without tags, and with mentions as titles.
private struct PlainWords {
  private(set) var bytes: [UInt8] = []
  private(set) var isChanged = false
  /// Stretches of the occurrence's text and where they begin in the plain words; nothing is between them.
  private var stretches: [(start: Int, end: Int, plain: Int)] = []
  /// Mentions that are replaced by their titles, with their places in the plain words.
  private var mentions: [TextMark] = []

  init(of occurrence: Occurrence, in graph: ClaimGraph) {
    let text = graph.texts[occurrence.text]
    let marks = graph.marks[Int(occurrence.marks.lowerBound)..<Int(occurrence.marks.upperBound)]
    var from = 0
    for mark in marks {
      let (start, end) = (Int(mark.start), min(Int(mark.end), text.count))
      let isMention =
        Self.isMention(mark) && start < text.count && text[text.startIndex + start] == UInt8(ascii: "@")
      guard mark.kind == .tag || isMention, start >= from else { continue }
      isChanged = true
      keep(text, from, start)
      if isMention {
        let title = graph.texts[mark.target]
        mentions.append(
          TextMark(kind: mark.kind, start: bytes.count, end: bytes.count + title.count, target: mark.target))
        bytes += title
      }
      from = end
      if !isMention, bytes.last ?? 0x20 == 0x20 {
        while from < text.count, text[text.startIndex + from] == 0x20 { from += 1 }
      }
    }
    guard isChanged || !marks.isEmpty else { return }
    keep(text, from, text.count)
    if isChanged { while bytes.last == 0x20 { bytes.removeLast() } }
  }

  private mutating func keep(_ text: ArraySlice<UInt8>, _ start: Int, _ end: Int) {
    stretches.append((start, end, bytes.count))
    bytes += text[(text.startIndex + start)..<(text.startIndex + end)]
  }

  func marks(of occurrence: Occurrence, in graph: ClaimGraph) -> [TextMark] {
    let marks = graph.marks[Int(occurrence.marks.lowerBound)..<Int(occurrence.marks.upperBound)]
    let others = marks.filter { $0.kind != .tag && !(Self.isMention($0) && isReplaced($0)) }
    let placed = others.map { mark in
      TextMark(
        kind: mark.kind, start: place(Int(mark.start)), end: place(Int(mark.end)), target: mark.target)
    }
    return (mentions + placed).filter { $0.start < $0.end }
  }

  private static func isMention(_ mark: TextMark) -> Bool {
    mark.kind == .statementMention || mark.kind == .argumentMention
  }

  private func isReplaced(_ mark: TextMark) -> Bool {
    let at = stretchNumber(Int(mark.start))
    return at < 0 || Int(mark.start) >= stretches[at].end
  }

  /// The last stretch that begins at or before an offset of the occurrence's text; -1 for none.
  private func stretchNumber(_ offset: Int) -> Int {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// Where an offset of the occurrence's text lies in the plain words; inside what is left out, where that was.
  private func place(_ offset: Int) -> Int {
    let at = stretchNumber(offset)
    if at < 0 { return 0 }
    let stretch = stretches[at]
    let isInside = offset <= stretch.end || at + 1 == stretches.count
    let plain = isInside ? stretch.plain + min(offset, stretch.end) - stretch.start : stretches[at + 1].plain
    return min(plain, bytes.count)
  }
}
