import Claims
import Quotations

/// Changes that brackets or notes own up to.
enum MarkedCases {
  static let kinds = [
    CaseKind("verbatim-marked", "a capital in brackets") { maker in
      guard var passage = maker.insideSentence(Wanted(), count: 10...24), passage.words[0].kind == .function,
        passage.words[0].text != passage.words[0].raised
      else {
        return nil
      }
      let raised = passage.words[0].raised
      passage.words[0].text = "[" + raised.prefix(1) + "]" + raised.dropFirst()
      var made = made(passage, passage.words, &maker)
      made.required = [.startsInsideSentence, .endsInsideSentence]
      made.forbidden.formUnion([.falseCapital, .falseFullStop])
      return made
    },
    CaseKind("verbatim-marked", "a small letter in brackets") { maker in
      guard var passage = maker.sentences(), passage.words[0].isRaised else { return nil }
      let lowered = passage.words[0].lowered
      passage.words[0].text = "[" + lowered.prefix(1) + "]" + lowered.dropFirst()
      return made(passage, passage.words, &maker)
    },
    CaseKind("verbatim-marked", "words in brackets for others") { maker in
      guard let passage = maker.sentences(), let gap = maker.gap(in: passage.words, count: 1...3) else {
        return nil
      }
      var words = passage.words
      var other = Word(
        "[" + maker.random.pick(["they", "the movement", "it", "our friends"]) + "]", .function)
      other.after = words[gap.upperBound - 1].after
      words.replaceSubrange(gap, with: [other])
      return made(passage, words, &maker)
    },
    CaseKind("verbatim-marked", "words in brackets added") { maker in
      guard let passage = maker.sentences(), let gap = maker.gap(in: passage.words, count: 1...1) else {
        return nil
      }
      var words = passage.words
      let added = maker.random.pick([
        "[sic]", "[the author means the old harbour]", "[of that year]", "[that is]",
      ])
      words.insert(Word(added, .function), at: gap.lowerBound)
      return made(passage, words, &maker)
    },
    CaseKind("verbatim-marked", "another ending in brackets") { maker in
      guard let passage = maker.sentences() else { return nil }
      var words = passage.words
      let endings = words.indices.filter {
        $0 > 1 && words[$0].text.count > 6 && words[$0].text.hasSuffix("ed")
      }
      guard let at = endings.first else { return nil }
      words[at].text = words[at].text.dropLast(2) + maker.random.pick(["[ing]", "[s]", "[es]"])
      return made(passage, words, &maker)
    },
    CaseKind("verbatim-marked", "emphasis added") { maker in
      guard let passage = maker.sentences() else { return nil }
      let note = maker.random.pick([
        "(emphasis added)", "[emphasis added]", "[my italics]", "[emphasis mine]",
      ])
      return made(passage, passage.words + [Word(note, .function)], &maker)
    },
  ]

  private static func made(_ passage: Passage, _ words: [Word], _ maker: inout CaseMaker) -> Case {
    Case(
      kind: "", quotation: maker.quotation(words, of: passage), verdicts: [.verbatimMarked],
      forbidden: .losses, place: maker.bytes(passage))
  }
}
