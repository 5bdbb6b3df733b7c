/// The people that a text names, and how it names them at the fullest.
struct Names {
  let bytes: [UInt8]
  /// Words that occur with a small letter, so that a capital at the beginning of a sentence makes them no name.
  private var small: Set<WordHash> = []
  private var people: Set<WordHash> = []
  /// The first name of several words for each last word.
  private var fullest: [WordHash: Range<Int>] = [:]

  init(_ bytes: [UInt8], paragraphs: [Paragraph]) {
    self.bytes = bytes
    let scanner = ClauseScanner(bytes: bytes)
    for paragraph in paragraphs {
      for token in scanner.tokens(of: paragraph.parts) where token.kind == .word && !token.isCapital {
        small.insert(token.key)
      }
    }
    for paragraph in paragraphs { read(Clause(tokens: scanner.tokens(of: paragraph.parts), bytes: bytes)) }
  }

  private mutating func read(_ clause: Clause) {
    let tokens = clause.tokens
    var at = 0
    while at < tokens.count {
      guard isName(tokens[at]) else {
        at += 1
        continue
      }
      let start = at
      while at + 1 < tokens.count, !tokens[at].isPossessive,
        isName(tokens[at + 1]) || joinsNames(tokens, at + 1)
      {
        at += 1
      }
      let last = tokens[at]
      at += 1
      if ClauseWords.bodies.contains(last.key) { continue }
      // `Russian Revolutionary` in front of a name is none of it.
      var first = start
      for index in start..<at - 1 where isDescription(tokens[index]) { first = index + 1 }
      if at - first > 1, fullest[last.key] == nil { fullest[last.key] = tokens[first].start..<last.end }
      let before = start > 0 && tokens[start - 1].kind == .word ? tokens[start - 1].key : .none
      let isThing = ClauseWords.determiners.contains(before) || ClauseWords.prepositions.contains(before)
      if ClauseWords.people.contains(before) || ClauseWords.honorifics.contains(before)
        || ClauseWords.honorifics.contains(tokens[start].key) && at - start > 1
        || !isThing && clause.speaks(after: at)
      {
        people.insert(last.key)
      }
    }
  }

  private func isDescription(_ token: ClauseToken) -> Bool {
    ClauseWords.people.contains(token.key) || ClauseWords.nations.contains(token.key)
  }

  /// A particle between two parts of a name.
  private func joinsNames(_ tokens: [ClauseToken], _ at: Int) -> Bool {
    ClauseWords.particles.contains(tokens[at].key) && at + 1 < tokens.count && isName(tokens[at + 1])
  }

  /// Whether a word may be part of a name.
  func isName(_ token: ClauseToken) -> Bool {
    token.kind == .word && token.isCapital && !ClauseWords.functionWords.contains(token.key)
      && !(token.beginsSentence && small.contains(token.key))
  }

  func isPerson(_ token: ClauseToken) -> Bool { isName(token) && people.contains(token.key) }

  /// The words of a name; for a last name alone the fullest that the text has.
  func name(_ tokens: ArraySlice<ClauseToken>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    var range = first.start..<last.end
    if tokens.count == 1, people.contains(last.key), let full = fullest[last.key] { range = full }
    return words(range)
  }

  func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
      .split(separator: " ").joined(separator: " ").filter { $0 != "*" && $0 != "_" }
  }
}
