/// Words of a book that stand together.
struct Passage {
  var book: Int
  var range: Range<Int>
  var words: [Word]
  var noise: Book.Noise
  /// In sentences of the book.
  var sentences: Range<Int>

  var count: Int { words.count }

  /// Where in the passage its first sentence ends, and so on.
  func sentenceRanges(_ library: Library) -> [Range<Int>] {
    library.books[book].sentences[sentences].map {
      max(0, $0.lowerBound - range.lowerBound)..<min(words.count, $0.upperBound - range.lowerBound)
    }
  }
}

/// What a passage must be like.
struct Wanted {
  var words = 14...45
  /// What printing may and must have done in it.
  var allowed: Book.Noise = [.lineBreak]
  var needed: Book.Noise = []
  var registers: Set<Register> = Set(Register.allCases).subtracting([.german, .scan])
  /// Only sentences without anything that is worth a flag.
  var isPlain = true
  /// Whether the sentences around are plain as well.
  var hasPlainNeighbours = false
  /// A sentence of the passage must have it.
  var trait: Sentence.Trait?
  var hasOwnEllipsis = false
  var isComplete = true
  var content = 7
}
