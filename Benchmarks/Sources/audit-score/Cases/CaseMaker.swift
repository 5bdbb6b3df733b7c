import Claims
import Quotations

/// Draws passages from the library and makes quotations of them.
struct CaseMaker {
  let library: Library
  var random: Random
  private var made = 0
  var foreignProse: EnglishProse
  var homeProse: EnglishProse

  init(_ library: Library, seed: UInt64) {
    self.library = library
    random = Random(seed: seed)
    foreignProse = EnglishProse(library.foreign, register: .narrative, seed: seed &+ 7)
    homeProse = EnglishProse(library.words, register: .narrative, seed: seed &+ 8)
  }

  func book(_ passage: Passage) -> Book { library.books[passage.book] }

  // MARK: - Passages

  /// Whole sentences of one paragraph; nil when none was found in many tries.
  mutating func sentences(_ wanted: Wanted = Wanted()) -> Passage? {
    for _ in 0..<2000 {
      let index = random.below(library.books.count)
      let book = library.books[index]
      guard wanted.registers.contains(book.register), book.isExcerpt != wanted.isComplete else { continue }
      let paragraph = book.paragraphs[random.below(book.paragraphs.count)]
      let first = random.within(paragraph.lowerBound...paragraph.upperBound - 1)
      var last = first
      let start = book.sentences[first].lowerBound
      while last + 1 < paragraph.upperBound, book.sentences[last].upperBound - start < wanted.words.lowerBound
      {
        last += 1
      }
      let range = start..<book.sentences[last].upperBound
      if let passage = passage(index, range, sentences: first..<last + 1, wanted) { return passage }
    }
    return nil
  }

  private func passage(_ index: Int, _ range: Range<Int>, sentences: Range<Int>, _ wanted: Wanted) -> Passage?
  {
    let book = library.books[index]
    guard wanted.words.contains(range.count), !wanted.isPlain || book.traits[sentences].allSatisfy(\.isEmpty)
    else {
      return nil
    }
    let noise = book.noise(in: range)
    guard noise.isSubset(of: wanted.allowed.union(wanted.needed)), noise.isSuperset(of: wanted.needed) else {
      return nil
    }
    let words = Array(book.words[range])
    guard words.filter({ $0.kind.isContent }).count >= wanted.content,
      !wanted.isPlain || words.allSatisfy(\.kind.isPlain)
    else { return nil }
    if let trait = wanted.trait, !book.traits[sentences].contains(where: { $0.contains(trait) }) {
      return nil
    }
    if wanted.hasPlainNeighbours {
      for other in max(0, sentences.lowerBound - 3)..<min(book.sentences.count, sentences.upperBound + 3)
      where !sentences.contains(other) {
        guard book.traits[other].isEmpty, book.words[book.sentences[other]].allSatisfy(\.kind.isPlain) else {
          return nil
        }
      }
    }
    guard words.dropLast().contains(where: { $0.after.contains("…") }) == wanted.hasOwnEllipsis,
      library.isUnique(index, range)
    else { return nil }
    return Passage(book: index, range: range, words: words, noise: noise, sentences: sentences)
  }

  /// A part of a passage, with what is true of the whole.
  func part(_ passage: Passage, _ range: Range<Int>) -> Passage? {
    let inBook = passage.range.lowerBound + range.lowerBound..<passage.range.lowerBound + range.upperBound
    guard library.isUnique(passage.book, inBook) else { return nil }
    return Passage(
      book: passage.book, range: inBook, words: Array(passage.words[range]),
      noise: book(passage).noise(in: inBook),
      sentences: passage.sentences)
  }

  /// A stretch that begins and ends inside a sentence, at least `margin` words from both its ends.
  mutating func insideSentence(_ wanted: Wanted, margin: Int = 3, count: ClosedRange<Int>) -> Passage? {
    for _ in 0..<60 {
      var wide = wanted
      wide.words = count.lowerBound + 2 * margin...90
      guard let whole = sentences(wide), whole.sentences.count == 1 else { continue }
      let length = min(random.within(count), whole.count - 2 * margin)
      let start = random.within(margin...whole.count - margin - length)
      guard let part = part(whole, start..<start + length), part.words[0].before.isEmpty,
        part.words[length - 1].after.isEmpty, whole.words[start - 1].spaced, part.words[length - 1].spaced,
        part.words.filter(\.kind.isContent).count >= 6, part.noise.isSuperset(of: wanted.needed)
      else { continue }
      return part
    }
    return nil
  }

  /// Words of a passage that can be left out, with no punctuation where the gap is; nil when there are none.
  mutating func gap(
    in words: [Word], count: ClosedRange<Int>, margin: Int = 5,
    where isGood: (ArraySlice<Word>) -> Bool = { _ in true }
  ) -> Range<Int>? {
    guard words.count >= 2 * margin + count.lowerBound else { return nil }
    for _ in 0..<40 {
      let length = min(random.within(count), words.count - 2 * margin)
      let start = random.within(margin...words.count - margin - length)
      let gap = start..<start + length
      if Self.isSmooth(words, gap), isGood(words[gap]) { return gap }
    }
    return nil
  }

  /// Whether nothing but blanks would stand at a gap's ends.
  static func isSmooth(_ words: [Word], _ gap: Range<Int>) -> Bool {
    let (before, last, first, next) = (
      words[gap.lowerBound - 1], words[gap.upperBound - 1], words[gap.lowerBound], words[gap.upperBound]
    )
    return before.after.isEmpty && last.after.isEmpty && before.spaced && last.spaced && first.before.isEmpty
      && next.before.isEmpty && before.plain != last.plain && first.plain != next.plain
  }

  // MARK: - Quotations

  private static let marks = [("“", "”"), ("“", "”"), ("\"", "\""), ("«", "»"), ("„", "“")]

  mutating func quoted(_ text: String) -> String {
    if text.contains(where: { "“”\"«»".contains($0) }) { return "“" + text + "”" }
    let pair = random.pick(Self.marks)
    return pair.0 + text + pair.1
  }

  mutating func quotation(_ text: String, source: String?, locator: String? = nil, language: String? = nil)
    -> Quotation
  {
    made += 1
    var quotation = Quotation(id: "q\(made)", text: text, source: source, locator: locator)
    quotation.language = language
    return quotation
  }

  mutating func quotation(_ words: some Sequence<Word>, of passage: Passage, locator: String? = nil)
    -> Quotation
  {
    let text = quoted(Book.text(words))
    return quotation(text, source: book(passage).id, locator: locator, language: book(passage).language)
  }

  func bytes(_ passage: Passage) -> Range<Int> { book(passage).bytes(of: passage.range) }

  /// The lowest level at which a clean copy agrees with what was printed.
  static func level(_ noise: Book.Noise) -> NormalisationLevel {
    if noise.contains(.scan) { return .scan }
    if !noise.isDisjoint(with: [.hyphen, .page, .note]) { return .layout }
    if noise.contains(.typography) { return .typography }
    return noise.isDisjoint(with: [.lineBreak, .paragraph]) ? .exact : .whitespace
  }

  /// Whether words stand nowhere in the library as they are.
  func isNew(_ words: [Word]) -> Bool { library.isNew(words.map(\.plain)) }
}

extension Set<QuotationFlag> {
  static let edges: Self = [.startsInsideSentence, .endsInsideSentence, .falseFullStop, .falseCapital]
  static let losses: Self = [
    .omitsNegation, .omitsQuantifier, .omitsNumber, .omitsContrast, .addsNegation, .longGap,
    .gapCrossesParagraph,
  ]
  static let surroundings: Self = [.turnBefore, .turnAfter, .framed]
}
