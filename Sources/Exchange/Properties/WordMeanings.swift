internal import Claims

/// What the words of a file mean, each understood once: among the kinds of a million nodes there are few
/// different words.
struct WordMeanings<Meaning> {
  private var table = IndexTable()
  private var entries: [(word: Text, meaning: Meaning)] = []

  func known(_ word: Text, in texts: TextPool) -> Meaning? {
    let bytes = texts[word]
    return table.find(table.hash(bytes)) { texts[entries[$0].word] == bytes }.map { entries[$0].meaning }
  }

  /// Enters a word that is not known.
  mutating func enter(_ word: Text, _ meaning: Meaning, in texts: TextPool) {
    table.enter(entries.count, under: table.hash(texts[word]))
    entries.append((word, meaning))
  }

  mutating func meaning(of word: Text, in texts: TextPool, _ understand: (String) -> Meaning) -> Meaning {
    if let known = known(word, in: texts) { return known }
    let meaning = understand(texts.string(word))
    enter(word, meaning, in: texts)
    return meaning
  }
}
