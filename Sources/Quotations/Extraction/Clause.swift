/// The tokens of a paragraph, or of the inside of a quotation, and what they say about who speaks.
struct Clause {
  var tokens: [ClauseToken]
  let bytes: [UInt8]

  /// How far a sentence is looked through, so that a text without full stops stays cheap.
  private static let reach = 90

  /// Where the sentence of a token begins.
  func sentenceStart(_ index: Int) -> Int {
    var at = index
    while at > 0, index - at < Self.reach, !tokens[at].beginsSentence { at -= 1 }
    return at
  }

  /// Where the sentence that goes on behind a token ends.
  func sentenceEnd(_ index: Int) -> Int {
    var at = index + 1
    while at < tokens.count, at - index < 40, !tokens[at].beginsSentence { at += 1 }
    return at
  }

  func key(_ index: Int) -> WordHash {
    tokens.indices.contains(index) && tokens[index].kind == .word ? tokens[index].key : .none
  }

  func kind(_ index: Int) -> ClauseToken.Kind? { tokens.indices.contains(index) ? tokens[index].kind : nil }

  func ends(_ index: Int, in ending: String) -> Bool {
    let token = tokens[index]
    return token.kind == .word
      && bytes[token.start..<token.end].suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Whether a word is a verb of speech where it stands, and no noun.
  func isSpeech(_ index: Int) -> Bool {
    let key = key(index)
    guard ClauseWords.speech.contains(key), !tokens[index].isPossessive else { return false }
    if index > 0, tokens[index - 1].kind == .word {
      let before = tokens[index - 1]
      if before.isPossessive
        || ClauseWords.determiners.contains(before.key) && !ClauseWords.he.contains(before.key)
      {
        return ClauseWords.pronouns.contains(before.key)
      }
    }
    guard ClauseWords.vagueSpeech.contains(key) else { return true }
    switch kind(index + 1) {
    case .quoted?, .colon?: return true
    case .comma?: return kind(index + 2) == .quoted || isAfterQuotation(index)
    case .word?:
      return ClauseWords.makesSpeech.contains(self.key(index + 1)) || isAfterQuotation(index)
        || ClauseWords.naming.contains(key) && !ClauseWords.prepositions.contains(self.key(index + 1))
    default: return isAfterQuotation(index)
    }
  }

  /// A quotation stands a few words before.
  private func isAfterQuotation(_ index: Int) -> Bool {
    tokens[max(0, index - 5)..<index].contains { $0.kind == .quoted }
  }

  /// Whether a verb of speech follows, with nothing but helpers between.
  func speaks(after index: Int) -> Bool {
    var at = index
    while at < tokens.count, at - index < 3, ClauseWords.helpers.contains(key(at)) { at += 1 }
    return at < tokens.count && isSpeech(at)
  }

  /// The verb of speech nearest before a token, in its sentence.
  func verb(before index: Int) -> Int? {
    let start = sentenceStart(index)
    var at = index - 1
    while at >= start {
      if !tokens[at].isAside, isSpeech(at) { return at }
      at -= 1
    }
    return nil
  }

  /// The last words before a quotation, nearest first.
  func wordsBefore(_ index: Int, _ count: Int) -> [WordHash] {
    var words: [WordHash] = []
    var at = index - 1
    while at >= 0, words.count < count, tokens[at].kind == .word, !tokens[at + 1].beginsSentence {
      words.append(tokens[at].key)
      at -= 1
    }
    return words
  }
}
