import Claims
import Quotations

/// The words stand in the source, but not where they are said to, or in several places.
enum PlaceCases {
  static let kinds = [
    CaseKind("wrong-place", "another page") { maker in wrong(paged, &maker) },
    CaseKind("wrong-place", "another paragraph") { maker in wrong([.speech, .dialogue, .typeset], &maker) },
    CaseKind("wrong-place", "another item") { maker in wrong([.legal], &maker) },
    CaseKind("ambiguous", "a sentence that stands in two places") { maker in repeated(&maker) },
    CaseKind("ambiguous", "too few words of content") { maker in
      guard let whole = maker.sentences() else { return nil }
      let start = maker.random.within(1...whole.count - 8)
      let words = Array(whole.words[start..<start + maker.random.within(3...6)])
      let content = words.filter(\.kind.isContent).count
      guard (1...3).contains(content), words.dropLast().allSatisfy({ $0.after.isEmpty && $0.spaced }),
        !words.contains(where: { $0.text.contains("-") || $0.text.contains("’") }),
        words[words.count - 1].after.isEmpty,
        words[0].before.isEmpty, Book.text(words).count > 14
      else { return nil }
      return ElidedCases.made(whole, words, [.ambiguous], &maker).without(\.place)
    },
  ]

  private static let paged: Set<Register> = [.academic, .longWinded]

  /// With a right locator, in every form.
  static func right(_ maker: inout CaseMaker) -> Case? {
    let registers = maker.random.pick([paged, [.legal], [.speech, .dialogue, .typeset]])
    guard let passage = maker.sentences(Wanted(registers: registers)) else { return nil }
    let number = number(of: passage, maker)
    let level = CaseMaker.level(passage.noise)
    return Case(
      kind: "",
      quotation: maker.quotation(passage.words, of: passage, locator: locator(number, passage, &maker)),
      verdicts: [level > .whitespace ? .verbatimNormalised : .verbatim], level: level,
      forbidden: [.otherPlace],
      place: maker.bytes(passage))
  }

  private static func wrong(_ registers: Set<Register>, _ maker: inout CaseMaker) -> Case? {
    guard let passage = maker.sentences(Wanted(registers: registers)) else { return nil }
    let right = number(of: passage, maker)
    let wrong = right + maker.random.within(4...25) * (maker.random.chance(50) ? 1 : -1)
    guard wrong > 0, wrong < last(of: maker.book(passage)) else { return nil }
    return Case(
      kind: "",
      quotation: maker.quotation(passage.words, of: passage, locator: locator(wrong, passage, &maker)),
      verdicts: [.wrongPlace], required: [.otherPlace], place: maker.bytes(passage))
  }

  private static func number(of passage: Passage, _ maker: CaseMaker) -> Int {
    let book = maker.book(passage)
    return book.page(of: passage.range.lowerBound) ?? book.paragraph(of: passage.sentences.lowerBound) + 1
  }

  private static func last(of book: Book) -> Int { book.pageStarts.last?.label ?? book.paragraphs.count }

  private static func locator(_ number: Int, _ passage: Passage, _ maker: inout CaseMaker) -> String {
    let book = maker.book(passage)
    if !book.pageStarts.isEmpty {
      return maker.random.pick(["p. \(number)", "page \(number)", "pp. \(number)-\(number + 1)"])
    }
    if book.isNumbered { return maker.random.pick(["item \(number)", "§ \(number)"]) }
    return maker.random.pick(["¶ \(number)", "paragraph \(number)", "para. \(number)"])
  }

  private static func repeated(_ maker: inout CaseMaker) -> Case? {
    let index = maker.random.below(maker.library.books.count)
    let book = maker.library.books[index]
    guard book.language == "en", book.register != .scan, !book.repeats.isEmpty, !book.isExcerpt else {
      return nil
    }
    let pair = maker.random.pick(book.repeats)
    let (first, second) = (book.sentences[pair.0], book.sentences[pair.1])
    guard book.noise(in: first) == book.noise(in: second), book.noise(in: first).isSubset(of: [.lineBreak]),
      !book.words[first].dropLast().contains(where: { $0.after.contains("…") })
    else { return nil }
    let quotation = maker.quotation(maker.quoted(book.text(first)), source: book.id, language: "en")
    return Case(kind: "", quotation: quotation, verdicts: [.ambiguous])
  }
}
