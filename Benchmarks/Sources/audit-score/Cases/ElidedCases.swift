import Claims
import Quotations

/// Words of the source are left out.
enum ElidedCases {
  static let ellipses = ["…", "...", ". . .", "[...]", "[…]", "(…)", "(...)"]

  static let kinds = [
    CaseKind("elided-marked", "one mark") { maker in
      guard let passage = maker.sentences(Wanted(words: 18...50)),
        let gap = maker.gap(in: passage.words, count: 2...20)
      else { return nil }
      return marked(passage, [gap], &maker)
    },
    CaseKind("elided-marked", "two marks") { maker in
      guard let passage = maker.sentences(Wanted(words: 30...60)),
        let first = maker.gap(in: passage.words, count: 2...8), first.upperBound + 14 < passage.count,
        let rest = maker.gap(in: Array(passage.words[first.upperBound...]), count: 2...8)
      else { return nil }
      return marked(
        passage, [first, rest.lowerBound + first.upperBound..<rest.upperBound + first.upperBound], &maker)
    },
    CaseKind("elided-marked", "whole sentences, four dots") { maker in
      guard let passage = maker.sentences(Wanted(words: 40...110, allowed: [.lineBreak, .hyphen, .note]))
      else { return nil }
      let sentences = passage.sentenceRanges(maker.library)
      guard sentences.count >= 3, sentences[0].count > 6, sentences[sentences.count - 1].count > 6 else {
        return nil
      }
      let gap = sentences[1].lowerBound..<sentences[sentences.count - 2].upperBound
      guard gap.count <= 50 else { return nil }
      var words = passage.words
      words[gap.lowerBound - 1].after = maker.random.pick([". . . .", "....", ".…", ". …", ". ..."])
      words.removeSubrange(gap)
      return made(passage, words, [.elidedMarked], &maker, forbidden: .losses)
    },
    CaseKind("elided-marked", "a long gap") { maker in
      guard
        let passage = maker.sentences(
          Wanted(words: 95...150, allowed: [.lineBreak, .hyphen, .note, .page, .typography])),
        let gap = maker.gap(in: passage.words, count: 68...80, margin: 8)
      else { return nil }
      var made = marked(passage, [gap], &maker)
      made?.required.insert(.longGap)
      made?.forbidden.subtract([.longGap, .gapCrossesParagraph])
      return made
    },
    CaseKind("elided-marked", "an ellipsis before and behind") { maker in
      guard let passage = maker.insideSentence(Wanted(), count: 10...24) else { return nil }
      let dots = maker.random.pick(["…", "..."])
      let text = Book.text(passage.words)
      let written = maker.random.chance(50) ? dots + text + dots : dots + " " + text + " " + dots
      let quotation = maker.quotation(maker.quoted(written), source: maker.book(passage).id, language: "en")
      return Case(
        kind: "", quotation: quotation,
        verdicts: [.elidedMarked, .verbatim, .verbatimNormalised, .verbatimMarked],
        required: [.startsInsideSentence, .endsInsideSentence], forbidden: [.falseFullStop, .falseCapital],
        place: maker.bytes(passage))
    },
    CaseKind("elided-silently", "one to four words") { maker in
      guard let passage = maker.sentences(Wanted(words: 16...45)),
        let gap = maker.gap(in: passage.words, count: 1...4)
      else { return nil }
      return silent(passage, [gap], &maker)
    },
    CaseKind("elided-silently", "five to forty words") { maker in
      guard let passage = maker.sentences(Wanted(words: 26...90)),
        let gap = maker.gap(in: passage.words, count: 5...40, margin: 7)
      else { return nil }
      return silent(passage, [gap], &maker)
    },
    CaseKind("elided-silently", "two gaps") { maker in
      guard let passage = maker.sentences(Wanted(words: 30...60)),
        let first = maker.gap(in: passage.words, count: 1...4), first.upperBound + 14 < passage.count,
        let rest = maker.gap(in: Array(passage.words[first.upperBound...]), count: 1...4)
      else { return nil }
      return silent(
        passage, [first, rest.lowerBound + first.upperBound..<rest.upperBound + first.upperBound], &maker)
    },
    CaseKind("elided-silently", "a whole sentence") { maker in
      guard let passage = maker.sentences(Wanted(words: 42...110)) else { return nil }
      let sentences = passage.sentenceRanges(maker.library)
      guard sentences.count >= 3, sentences[1].count <= 45 else { return nil }
      return silent(passage, [sentences[1]], &maker)
    },
    CaseKind("elided-silently", "one gap with a mark, one without") { maker in
      guard let passage = maker.sentences(Wanted(words: 30...60)),
        let first = maker.gap(in: passage.words, count: 2...6), first.upperBound + 14 < passage.count,
        let rest = maker.gap(in: Array(passage.words[first.upperBound...]), count: 1...4)
      else { return nil }
      var words = passage.words
      words.removeSubrange(rest.lowerBound + first.upperBound..<rest.upperBound + first.upperBound)
      words.replaceSubrange(first, with: [Word(maker.random.pick(ellipses), .function)])
      return made(passage, words, [.elidedSilently], &maker, forbidden: .losses)
    },
  ]

  static func marked(_ passage: Passage, _ gaps: [Range<Int>], _ maker: inout CaseMaker) -> Case? {
    var words = passage.words
    for gap in gaps.reversed() {
      words.replaceSubrange(gap, with: [Word(maker.random.pick(ellipses), .function)])
    }
    return made(passage, words, [.elidedMarked], &maker, forbidden: .losses)
  }

  static func silent(_ passage: Passage, _ gaps: [Range<Int>], _ maker: inout CaseMaker) -> Case? {
    var words = passage.words
    for gap in gaps.reversed() { words.removeSubrange(gap) }
    guard maker.isNew(words) else { return nil }
    return made(passage, words, [.elidedSilently], &maker, forbidden: .losses)
  }

  static func made(
    _ passage: Passage, _ words: [Word], _ verdicts: [Verdict], _ maker: inout CaseMaker,
    required: Set<QuotationFlag> = [], forbidden: Set<QuotationFlag> = []
  ) -> Case {
    Case(
      kind: "", quotation: maker.quotation(words, of: passage), verdicts: verdicts, required: required,
      forbidden: forbidden, place: maker.bytes(passage))
  }
}
