import Claims
import Quotations

/// The words are the source's, but what stands around them changes what they say.
enum SurroundingsCases {
  static let kinds = [
    CaseKind("surroundings", "the next sentence begins with but") { maker in
      guard let passage = maker.sentences(),
        passage.sentences.upperBound < maker.book(passage).sentences.count,
        maker.book(passage).traits[passage.sentences.upperBound].contains(.opensWithContrast),
        // A new paragraph may begin a new thought.
        maker.book(passage).paragraph(of: passage.sentences.upperBound)
          == maker.book(passage).paragraph(of: passage.sentences.lowerBound)
      else { return nil }
      return made(passage, [.turnAfter], &maker)
    },
    CaseKind("surroundings", "the rest of the sentence turns") { maker in
      guard let part = inner(.turns, &maker) else { return nil }
      return made(part, [.turnAfter, .endsInsideSentence], &maker)
    },
    CaseKind("surroundings", "what precedes turns") { maker in
      guard let part = inner(.turnsBefore, &maker) else { return nil }
      return made(part, [.turnBefore, .startsInsideSentence], &maker)
    },
    CaseKind("surroundings", "handed on, asked, or under a condition") { maker in
      guard let part = inner(.framed, &maker) else { return nil }
      return made(part, [.framed], &maker)
    },
    CaseKind("surroundings", "plain all around") { maker in
      guard let passage = maker.sentences(Wanted(hasPlainNeighbours: true)) else { return nil }
      var made = made(passage, [], &maker)
      made.forbidden = .surroundings
      return made
    },
    CaseKind("surroundings", "a gap over the end of a paragraph") { maker in
      guard let passage = overParagraphs(&maker), let gap = paragraphGap(passage, &maker) else { return nil }
      var words = passage.words
      words.replaceSubrange(gap, with: [Word("…", .function)])
      var made = ElidedCases.made(passage, words, [.elidedMarked], &maker)
      made.required = [.gapCrossesParagraph]
      return made
    },
  ]

  private static func made(_ passage: Passage, _ required: Set<QuotationFlag>, _ maker: inout CaseMaker)
    -> Case
  {
    var made = VerbatimCases.verbatim(passage, CaseMaker.level(passage.noise), &maker, forbidden: [.losses])
    made.required = required
    if passage.words.last?.after == "" || passage.words.last?.after == "," {
      // Without the comma or question mark that the source has behind it.
      made.level = nil
      made.verdicts = [.verbatim, .verbatimNormalised]
    }
    return made
  }

  /// The part of a sentence that its trait is about.
  private static func inner(_ trait: Sentence.Trait, _ maker: inout CaseMaker) -> Passage? {
    guard let whole = maker.sentences(Wanted(words: 10...50, isPlain: false, trait: trait, content: 5)) else {
      return nil
    }
    let book = maker.book(whole)
    guard let sentence = whole.sentences.first(where: { book.traits[$0].contains(trait) }),
      let inner = book.inner[sentence],
      inner.count >= 8, book.words[inner].filter(\.kind.isContent).count >= 5,
      maker.library.isUnique(whole.book, inner)
    else { return nil }
    var words = Array(book.words[inner])
    let last = words.count - 1
    if inner.upperBound < book.sentences[sentence].upperBound || trait == .framed {
      words[last].after = ""
    }
    words[0].before = ""
    return Passage(
      book: whole.book, range: inner, words: words, noise: book.noise(in: inner),
      sentences: sentence..<sentence + 1)
  }

  private static func overParagraphs(_ maker: inout CaseMaker) -> Passage? {
    for _ in 0..<400 {
      let index = maker.random.below(maker.library.books.count)
      let book = maker.library.books[index]
      // A number in front of a paragraph is no word of it, and a page may end there.
      guard [.speech, .dialogue, .typeset].contains(book.register), !book.isExcerpt else { continue }
      let paragraph = maker.random.below(book.paragraphs.count - 1)
      let sentences = book.paragraphs[paragraph].upperBound - 1..<book.paragraphs[paragraph].upperBound + 1
      let range =
        book.sentences[sentences.lowerBound].lowerBound..<book.sentences[sentences.upperBound - 1].upperBound
      let words = Array(book.words[range])
      guard (26...80).contains(words.count), words.allSatisfy(\.kind.isPlain),
        book.traits[sentences].allSatisfy(\.isEmpty), maker.library.isUnique(index, range),
        !words.contains(where: { $0.after.contains("…") })
      else { continue }
      return Passage(
        book: index, range: range, words: words, noise: book.noise(in: range), sentences: sentences)
    }
    return nil
  }

  /// Words left out from some way before the end of the first paragraph to some way into the second.
  private static func paragraphGap(_ passage: Passage, _ maker: inout CaseMaker) -> Range<Int>? {
    let border = passage.sentenceRanges(maker.library)[0].upperBound
    guard border >= 10, passage.count - border >= 10 else { return nil }
    let gap = border - maker.random.within(2...4)..<border + maker.random.within(2...4)
    return passage.words[gap.lowerBound - 1].after.isEmpty && passage.words[gap.upperBound - 1].after.isEmpty
      ? gap : nil
  }
}
