/// Writes a book of a size in a register.
enum BookWriter {
  static func book(id: String, register: Register, bytes: Int, words: EnglishWords, seed: UInt64) -> Book {
    var prose = EnglishProse(words, register: register, seed: seed)
    var german = GermanProse(random: Random(seed: seed))
    var random = Random(seed: seed ^ 0xB00C)
    var book = Book(id: id, register: register, title: title(&prose))
    var size = 0
    while size < bytes {
      let first = book.sentences.count
      for _ in 0..<random.within(register.paragraph) {
        if book.sentences.count > 400, random.chance(4), repeatSentence(&book, &random) {
          size += 100
          continue
        }
        var sentence = register == .german ? german.sentence() : prose.sentence()
        addNotes(to: &sentence, register, &random)
        if random.chance(2), register != .german { addEllipsis(to: &sentence, &random) }
        size += add(sentence, to: &book)
      }
      book.paragraphs.append(first..<book.sentences.count)
    }
    return book
  }

  private static func title(_ prose: inout EnglishProse) -> String {
    "The " + prose.content(prose.words.adjectives).raised + " " + prose.content(prose.words.nouns).raised
  }

  private static func add(_ sentence: Sentence, to book: inout Book) -> Int {
    let start = book.words.count
    book.words += sentence.words
    book.sentences.append(start..<book.words.count)
    book.traits.append(sentence.traits)
    book.inner.append(sentence.inner.map { $0.lowerBound + start..<$0.upperBound + start })
    return sentence.words.reduce(0) { $0 + $1.text.utf8.count + $1.after.utf8.count + 1 }
  }

  /// Says a plain sentence once more that stands far above and has not been repeated yet.
  private static func repeatSentence(_ book: inout Book, _ random: inout Random) -> Bool {
    let earlier = random.below(book.sentences.count - 300)
    let words = Array(book.words[book.sentences[earlier]])
    let sentence = Sentence(words, book.traits[earlier])
    guard sentence.isPlain, words.count >= 9, words.count <= 30, words.allSatisfy({ $0.note == nil }),
      words.filter(\.kind.isContent).count >= 6,
      !book.repeats.contains(where: { $0.0 == earlier || $0.1 == earlier })
    else { return false }
    book.repeats.append((earlier, book.sentences.count))
    _ = add(sentence, to: &book)
    return true
  }

  private static func addNotes(to sentence: inout Sentence, _ register: Register, _ random: inout Random) {
    guard register == .academic else { return }
    for index in sentence.words.indices.dropLast() where random.chance(3) {
      sentence.words[index].note =
        random.chance(60) ? "[\(random.within(1...240))]" : random.pick(["¹", "²", "³", "¹²"])
    }
  }

  /// An ellipsis of the source's own, in the middle.
  private static func addEllipsis(to sentence: inout Sentence, _ random: inout Random) {
    guard sentence.isPlain, sentence.words.count > 12 else { return }
    let at = random.within(5...sentence.words.count - 6)
    if sentence.words[at].after.isEmpty { sentence.words[at].after = "…" }
  }
}
