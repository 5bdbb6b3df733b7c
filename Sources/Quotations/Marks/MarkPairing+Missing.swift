/// Marks without a partner.
extension MarkPairing {
  /// At the end of a paragraph: finds the bounds of what was not closed, ends what cannot go on, and keeps the
  /// rest for the next paragraph.
  mutating func settle() {
    let end = trimmedEnd(of: parts.last?.upperBound ?? 0, from: parts.first?.lowerBound ?? 0)
    let (next, first) = nextUsed()
    func nextMark(_ open: Open) -> Int? { open.mark < 0 ? first[open.family.rawValue] : next[open.mark] }
    for (open, limit) in unclosed where open.family != .single {
      let bound = min(limit, nextMark(open) ?? end)
      let inner = bound < end ? sentenceEnd(before: bound, from: open.pieceStart) : end
      add(open, inner: inner, end: inner, missing: .closing)
    }
    unclosed.removeAll(keepingCapacity: true)
    carried = stack.filter(mayGoOn)
    for index in carried.indices {
      let open = carried[index]
      let bound = nextMark(open) ?? end
      carried[index].bound = bound < end ? sentenceEnd(before: bound, from: open.pieceStart) : end
      carried[index].paragraphEnd = end
      carried[index].lastParagraph = paragraph
    }
    stack.removeAll(keepingCapacity: true)
  }

  /// Ends quotations that no mark closes.
  mutating func drop(_ opens: ArraySlice<Open>) {
    for open in opens where open.family != .single {
      add(open, inner: open.bound, end: open.bound, missing: .closing, in: open.lastParagraph)
    }
  }

  /// A single mark goes on in the next paragraph only if it is surely no apostrophe.
  private func mayGoOn(_ open: Open) -> Bool {
    open.family != .single || open.lean == .opener || open.start == parts.first?.lowerBound || open.mark < 0
  }

  /// For each mark that opens or closes, where the next one of its family stands; in `first`, for each family
  /// the first of the paragraph.
  private func nextUsed() -> (next: [Int?], first: [Int?]) {
    var after = [Int?](repeating: nil, count: MarkShape.Family.allCases.count)
    var next = [Int?](repeating: nil, count: marks.count)
    for index in marks.indices.reversed() where roles[index] != .none {
      let family = marks[index].shape.family.rawValue
      next[index] = after[family]
      after[family] = marks[index].start
    }
    return (next, after)
  }

  /// A mark that closes what nothing opens: its words begin with the sentence, or behind a colon.
  mutating func closeWithoutOpening(_ index: Int) {
    let mark = marks[index]
    roles[index] = .closes
    guard mark.shape.family != .single else { return }
    let first = parts.first?.lowerBound ?? 0
    let bound = max(first, lastUsed[mark.shape.family.rawValue], stack.last?.pieceStart ?? 0)
    guard bound < mark.start else { return }
    let start = sentenceStart(before: mark.start, from: bound)
    let open = Open(
      family: mark.shape.family, lean: mark.shape.lean, mark: index, start: start, pieceStart: start,
      inner: start, paragraph: paragraph)
    add(open, inner: mark.start, end: mark.end, missing: .opening)
  }

  // MARK: Where sentences end

  /// The end of the last whole sentence before an offset; the offset itself, without blanks, if none ends.
  private func sentenceEnd(before offset: Int, from start: Int) -> Int {
    var at = offset - 1
    while at > start {
      if Self.endsSentence(bytes[at - 1]), bytes[at] <= 0x20 { return at }
      at -= 1
    }
    return trimmedEnd(of: offset, from: start)
  }

  private func sentenceStart(before offset: Int, from start: Int) -> Int {
    // What stands right before the mark ends its own sentence.
    var at = offset - 2
    while at > start {
      if bytes[at] <= 0x20, Self.endsSentence(bytes[at - 1]) || bytes[at - 1] == UInt8(ascii: ":") {
        break
      }
      at -= 1
    }
    at = max(at, start)
    while at < offset, bytes[at] <= 0x20 { at += 1 }
    return at
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private func trimmedEnd(of end: Int, from start: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }
}
