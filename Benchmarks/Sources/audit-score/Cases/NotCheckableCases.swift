import Claims
import Quotations

/// There is nothing to decide it by.
enum NotCheckableCases {
  static let kinds = [
    CaseKind("not-checkable", "no source named") { maker in
      guard let passage = maker.sentences() else { return nil }
      let text = maker.quoted(Book.text(passage.words))
      return obstacle(maker.quotation(text, source: nil, language: "en"), .noSource)
    },
    CaseKind("not-checkable", "no text of the source") { maker in
      guard let passage = maker.sentences() else { return nil }
      let text = maker.quoted(Book.text(passage.words))
      return obstacle(maker.quotation(text, source: "a-book-nobody-gave", language: "en"), .noText)
    },
    CaseKind("not-checkable", "not in the excerpt") { maker in
      let books = maker.library.books.filter { $0.isExcerpt && $0.language == "en" }
      let text = maker.quoted(Book.text(ForeignCases.invented(14...40, &maker)))
      return obstacle(maker.quotation(text, source: maker.random.pick(books).id, language: "en"), .excerpt)
    },
    CaseKind("not-checkable", "the text is in another language") { maker in
      guard let german = maker.library.books.first(where: { $0.language == "de" && !$0.isExcerpt }) else {
        return nil
      }
      let text = maker.quoted(Book.text(ForeignCases.invented(14...40, &maker)))
      return obstacle(maker.quotation(text, source: german.id, language: "en"), .otherLanguage)
    },
    CaseKind("not-checkable", "too few words") { maker in
      guard let passage = maker.sentences() else { return nil }
      let start = maker.random.within(1...passage.count - 4)
      let words = passage.words[start..<start + maker.random.within(1...2)].map { word in
        var bare = Word(word.text, word.kind)
        bare.isRaised = word.isRaised
        return bare
      }
      guard !words.contains(where: { $0.text.contains("-") || $0.text.contains("’") }) else { return nil }
      return obstacle(maker.quotation(words, of: passage), .tooShort)
    },
    CaseKind("not-checkable", "no words") { maker in
      guard let passage = maker.sentences() else { return nil }
      let text = maker.random.pick(["“…”", "“ ”", "\"...\"", "“—”", "“[...]”", "", "“!?”", "\"\""])
      return obstacle(maker.quotation(text, source: maker.book(passage).id, language: "en"), .noWords)
    },
  ]

  private static func obstacle(_ quotation: Quotation, _ obstacle: AuditedQuotation.Obstacle) -> Case {
    Case(kind: "", quotation: quotation, verdicts: [.notCheckable], obstacle: obstacle)
  }
}
