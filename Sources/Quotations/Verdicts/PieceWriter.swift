/// Writes the parts of a comparison out as the texts of both.
struct PieceWriter {
  let passage: Passage
  let source: IndexedSource
  let list: WordList

  /// - Parameter end: where the passage ends in the source, with the punctuation that belongs to it.
  func pieces(_ parts: [ComparedPart], end: Int) -> [MatchPiece] {
    var result: [MatchPiece] = []
    var token = passage.tokens.first?.range.lowerBound ?? 0
    var at = parts.first { !$0.words.isEmpty }.map { source.words.range($0.words).lowerBound } ?? 0
    for (index, part) in parts.enumerated() {
      let next = index + 1 < parts.count ? parts[index + 1] : nil
      let quotedEnd = next.map { tokenStart($0, after: token) } ?? passageEnd
      let sourceEnd = next.map { wordStart($0, after: at, end) } ?? end
      let range = at..<max(at, sourceEnd)
      result.append(
        MatchPiece(
          part.kind, quoted: String(decoding: passage.bytes[token..<max(token, quotedEnd)], as: UTF8.self),
          source: source.document.text[range], range: range, words: words(part), isMarked: part.isMarked,
          classes: classes(part)))
      token = max(token, quotedEnd)
      at = range.upperBound
    }
    return result
  }

  /// Where the quotation ends with its punctuation.
  private var passageEnd: Int { passage.end }

  private func tokenStart(_ part: ComparedPart, after start: Int) -> Int {
    let token = part.tokens.lowerBound
    if part.isPunctuation, token > 0 { return passage.tokens[token - 1].range.upperBound }
    return token < passage.tokens.count ? passage.tokens[token].range.lowerBound : max(start, passageEnd)
  }

  private func wordStart(_ part: ComparedPart, after start: Int, _ end: Int) -> Int {
    let word = part.words.lowerBound
    if part.isPunctuation, word > 0 { return source.words.range(word - 1).upperBound }
    guard word < source.words.count else { return end }
    return min(end, Int(source.words.starts[word]))
  }

  private func words(_ part: ComparedPart) -> Int {
    switch part.kind {
    case .same, .omitted, .replaced, .reordered:
      part.words.isEmpty && part.kind == .reordered ? part.tokens.count : part.words.count
    case .inserted: part.tokens.reduce(0) { $0 + passage.tokens[$1].words }
    }
  }

  private func classes(_ part: ComparedPart) -> Set<WordClass> {
    if part.kind == .same { return [] }
    if part.isPunctuation { return [.punctuation] }
    if part.isScan { return [.scan] }
    return PartClasses(part, passage, source, list).ofDifference
  }
}
