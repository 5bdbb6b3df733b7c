import Claims
import Quotations

/// Several things at once.
enum CombinedCases {
  static let kinds = [
    CaseKind("combined", "normalised, elided, broken off") { maker in
      guard var passage = maker.insideSentence(Wanted(needed: [.hyphen]), count: 18...40),
        let gap = maker.gap(in: passage.words, count: 2...6)
      else { return nil }
      passage.words[passage.count - 1].after = "."
      var made = ElidedCases.marked(passage, [gap], &maker)
      made?.required = [.startsInsideSentence, .endsInsideSentence, .falseFullStop]
      return made
    },
    CaseKind("combined", "a bracket and an ellipsis") { maker in
      guard let passage = maker.sentences(Wanted(words: 30...60)),
        let first = maker.gap(in: passage.words, count: 2...6), first.upperBound + 14 < passage.count,
        let rest = maker.gap(in: Array(passage.words[first.upperBound...]), count: 1...2)
      else { return nil }
      var words = passage.words
      let second = rest.lowerBound + first.upperBound..<rest.upperBound + first.upperBound
      words.replaceSubrange(second, with: [Word("[they]", .function)])
      words.replaceSubrange(first, with: [Word(maker.random.pick(ElidedCases.ellipses), .function)])
      return ElidedCases.made(passage, words, [.elidedMarked], &maker, forbidden: .losses)
    },
    CaseKind("combined", "a word altered beside one divided at the end of a page") { maker in
      guard
        let passage = maker.sentences(
          Wanted(words: 14...90, allowed: [.lineBreak], needed: [.page, .hyphen]))
      else {
        return nil
      }
      var words = passage.words
      let noise = maker.book(passage).noise
      let free = words.indices.dropFirst().dropLast().filter {
        words[$0].kind == .content && !noise[passage.range.lowerBound + $0].contains(.hyphen)
      }
      guard let at = maker.random.shuffled(free).first else { return nil }
      words[at] = AlteredCases.other(than: words[at], in: words, &maker)
      return AlteredCases.checked(passage, words, &maker)
    },
    CaseKind("combined", "the source's own ellipsis and a silent gap") { maker in
      guard let passage = maker.sentences(Wanted(words: 20...60, hasOwnEllipsis: true)),
        let gap = maker.gap(in: passage.words, count: 1...4),
        // Nearer to the ellipsis the gap could as well be the ellipsis's.
        !passage.words[gap.lowerBound - 5..<min(passage.count, gap.upperBound + 5)]
          .contains(where: { $0.after.contains("…") })
      else { return nil }
      return ElidedCases.silent(passage, [gap], &maker)
    },
    CaseKind("combined", "the source's own ellipsis and an added one") { maker in
      guard let passage = maker.sentences(Wanted(words: 24...60, hasOwnEllipsis: true)),
        let gap = maker.gap(
          in: passage.words, count: 2...4, where: { !$0.contains { $0.after.contains("…") } })
      else { return nil }
      return ElidedCases.marked(passage, [gap], &maker)
    },
    CaseKind("combined", "an American comma behind divided words") { maker in
      guard var passage = maker.insideSentence(Wanted(needed: [.hyphen]), count: 10...24) else { return nil }
      passage.words[passage.count - 1].after = ","
      var made = VerbatimCases.verbatim(passage, .layout, &maker, forbidden: [.losses])
      made.required = [.startsInsideSentence, .endsInsideSentence]
      made.forbidden.insert(.falseFullStop)
      return made
    },
    CaseKind("combined", "a silent gap and a bracket") { maker in
      guard let passage = maker.sentences(Wanted(words: 30...60)),
        let first = maker.gap(in: passage.words, count: 1...4), first.upperBound + 14 < passage.count,
        let rest = maker.gap(in: Array(passage.words[first.upperBound...]), count: 1...2)
      else { return nil }
      var words = passage.words
      let second = rest.lowerBound + first.upperBound..<rest.upperBound + first.upperBound
      words.replaceSubrange(second, with: [Word("[these]", .function)])
      words.removeSubrange(first)
      return ElidedCases.made(passage, words, [.elidedSilently], &maker, forbidden: .losses)
    },
    CaseKind("combined", "a marked gap and an altered word") { maker in
      guard let passage = maker.sentences(Wanted(words: 30...60)),
        let first = maker.gap(in: passage.words, count: 2...6), first.upperBound + 14 < passage.count,
        let rest = maker.gap(in: Array(passage.words[first.upperBound...]), count: 1...1)
      else { return nil }
      var words = passage.words
      let at = rest.lowerBound + first.upperBound
      words[at] = AlteredCases.other(than: words[at], in: words, &maker)
      words.replaceSubrange(first, with: [Word(maker.random.pick(ElidedCases.ellipses), .function)])
      return ElidedCases.made(passage, words, [.altered], &maker)
    },
    CaseKind("combined", "other spelling and a silent gap") { maker in
      guard let passage = maker.sentences(Wanted(words: 18...50)),
        let gap = maker.gap(in: passage.words, count: 1...4)
      else { return nil }
      var words = passage.words
      words.removeSubrange(gap)
      guard words.contains(where: { Spelling.other($0.text) != nil }) else { return nil }
      for index in words.indices {
        words[index].text = Spelling.other(words[index].text) ?? words[index].text
      }
      return ElidedCases.made(passage, words, [.elidedSilently], &maker, forbidden: .losses)
    },
    CaseKind("combined", "reversed fragments with a word altered") { maker in
      guard let passage = maker.sentences(Wanted(words: 24...70, content: 14)) else { return nil }
      let sentences = passage.sentenceRanges(maker.library)
      guard sentences.count == 2, sentences.allSatisfy({ $0.count >= 10 }) else { return nil }
      var second = Array(passage.words[sentences[1]])
      second[1] = AlteredCases.other(than: second[1], in: passage.words, &maker)
      let words = second + [Word("…", .function)] + passage.words[sentences[0]]
      return ElidedCases.made(passage, words, [.spliced, .altered], &maker).without(\.place)
    },
  ]
}
