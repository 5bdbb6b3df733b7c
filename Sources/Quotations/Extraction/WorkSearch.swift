/// Finds the work that a sentence says a quotation is from.
struct WorkSearch {
  let clause: Clause
  let names: Names
  /// Words of titles, by the number of their span.
  let titles: [Int: String]

  /// The last title in quotation marks or italics before a quotation, in its sentence and outside parentheses;
  /// else one right behind it, after "in".
  func work(of index: Int) -> String? {
    let start = clause.sentenceStart(index)
    var at = index - 1
    while at >= start {
      if !clause.tokens[at].isAside, let title = title(at, from: start) { return title }
      at -= 1
    }
    let end = min(clause.sentenceEnd(index), index + 14)
    for at in index + 1..<max(index + 1, end) where clause.kind(at) == .word && clause.key(at) == Self.inWord
    {
      for next in at + 1..<max(at + 1, min(at + 4, end)) {
        if let title = title(next, from: at) { return title }
      }
    }
    return nil
  }

  private func title(_ index: Int, from start: Int) -> String? {
    let token = clause.tokens[index]
    if token.kind == .quoted { return titles[token.span] }
    return italics(index)
  }

  /// A run of emphasis that begins with a capital, which the token ends or stands in.
  private func italics(_ index: Int) -> String? {
    let bytes = clause.bytes
    let token = clause.tokens[index]
    guard token.kind == .word || token.kind == .stop else { return nil }
    guard token.end < bytes.count, Self.isStar(bytes[token.end]) else { return nil }
    var first = index
    while first >= 0, index - first < 14, clause.tokens[first].kind != .quoted {
      let start = clause.tokens[first].start
      if start > 0, Self.isStar(bytes[start - 1]) {
        // `**` is no title, it is loud.
        if start > 1, Self.isStar(bytes[start - 2]) { return nil }
        return clause.tokens[first].isCapital ? names.words(start..<token.end) : nil
      }
      first -= 1
    }
    return nil
  }

  private static func isStar(_ byte: UInt8) -> Bool { byte == 0x2A || byte == 0x5F }
  private static let inWord = WordHash("in".utf8)
}
