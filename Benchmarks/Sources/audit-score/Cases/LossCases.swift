import Claims
import Quotations

/// What is left out, exchanged or added can turn the sentence round.
enum LossCases {
  static let kinds = [
    CaseKind("losses", "a negation left out at a mark") { maker in
      left(out: .negation, marked: true, flag: .omitsNegation, &maker)
    },
    CaseKind("losses", "a negation left out silently") { maker in
      left(out: .negation, marked: false, flag: .omitsNegation, &maker)
    },
    CaseKind("losses", "a quantifier left out at a mark") { maker in
      left(out: .quantifier, marked: true, flag: .omitsQuantifier, &maker)
    },
    CaseKind("losses", "a quantifier left out silently") { maker in
      left(out: .quantifier, marked: false, flag: .omitsQuantifier, &maker)
    },
    CaseKind("losses", "a hedge left out silently") { maker in
      left(out: .hedge, marked: false, flag: .omitsQuantifier, &maker)
    },
    CaseKind("losses", "a number left out at a mark") { maker in
      left(out: .number, marked: true, flag: .omitsNumber, &maker)
    },
    CaseKind("losses", "a number left out silently") { maker in
      left(out: .number, marked: false, flag: .omitsNumber, &maker)
    },
    CaseKind("losses", "a contrast left out at a mark") { maker in
      left(out: .contrast, marked: true, flag: .omitsContrast, &maker)
    },
    CaseKind("losses", "a bracket that swallows a negation") { maker in
      guard let (passage, at) = passage(with: .negation, &maker) else { return nil }
      var words = passage.words
      words[at].text = "[" + maker.random.pick(["always", "indeed", "clearly", "really"]) + "]"
      return made(passage, words, [.altered], .omitsNegation, &maker)
    },
    CaseKind("losses", "an empty bracket that swallows a negation") { maker in
      guard let (passage, at) = passage(with: .negation, &maker) else { return nil }
      var words = passage.words
      words[at].text = maker.random.pick(["[]", "[ ]"])
      return made(passage, words, [.altered, .elidedMarked, .elidedSilently], .omitsNegation, &maker)
    },
    CaseKind("losses", "always for never") { maker in
      guard let (passage, at) = passage(with: .negation, &maker) else { return nil }
      var words = passage.words
      words[at].text = maker.random.pick(["always", "indeed", "now", "gladly"])
      return made(passage, words, [.altered], .omitsNegation, &maker)
    },
    CaseKind("losses", "a negation over the end of a sentence that is left out") { maker in
      guard let passage = aroundNegation(&maker) else { return nil }
      let sentences = passage.sentenceRanges(maker.library)
      var words = passage.words
      words.replaceSubrange(sentences[1], with: [Word("…", .function)])
      return made(passage, words, [.elidedMarked], .omitsNegation, &maker)
    },
  ]

  /// A plain sentence, one with a negation, and a plain one.
  private static func aroundNegation(_ maker: inout CaseMaker) -> Passage? {
    let wanted = Wanted(words: 30...110, allowed: [.lineBreak, .hyphen, .page, .note], isPlain: false)
    for _ in 0..<400 {
      guard let passage = maker.sentences(wanted) else { return nil }
      let sentences = passage.sentenceRanges(maker.library)
      guard sentences.count == 3, sentences.allSatisfy({ $0.count > 7 && $0.count < 55 }) else { continue }
      let plain = [0, 2].allSatisfy { number in passage.words[sentences[number]].allSatisfy(\.kind.isPlain) }
      if plain, passage.words[sentences[1]].contains(where: { $0.kind == .negation }) { return passage }
    }
    return nil
  }

  /// A sentence with a word of a kind well inside it, and where that stands.
  private static func passage(with kind: Word.Kind, _ maker: inout CaseMaker) -> (Passage, Int)? {
    for _ in 0..<60 {
      var wanted = Wanted(words: 14...60, isPlain: false, content: 8)
      wanted.registers.remove(.typeset)
      guard let passage = maker.sentences(wanted),
        !maker.book(passage).traits[passage.sentences].contains(where: { $0.contains(.quotes) })
      else { return nil }
      // "So far from" is a cue only as a whole.
      if kind == .contrast, passage.words.contains(where: { $0.lowered == "far" }) { continue }
      let inside = passage.words.indices.dropFirst(4).dropLast(5)
      guard
        let at = inside.first(where: {
          passage.words[$0].kind == kind && CaseMaker.isSmooth(passage.words, $0..<$0 + 1)
        })
      else { continue }
      return (passage, at)
    }
    return nil
  }

  private static func left(
    out kind: Word.Kind, marked: Bool, flag: QuotationFlag, _ maker: inout CaseMaker
  ) -> Case? {
    guard let (passage, at) = passage(with: kind, &maker) else { return nil }
    var words = passage.words
    var gap = at..<at + 1
    // At a mark some of the words around it go with it.
    if marked {
      gap = max(4, at - maker.random.below(3))..<min(words.count - 4, at + 1 + maker.random.below(4))
      guard CaseMaker.isSmooth(words, gap) else { return nil }
      words.replaceSubrange(gap, with: [Word(maker.random.pick(ElidedCases.ellipses), .function)])
    } else {
      words.removeSubrange(gap)
      guard maker.isNew(words) else { return nil }
    }
    return made(passage, words, [marked ? .elidedMarked : .elidedSilently], flag, &maker)
  }

  private static func made(
    _ passage: Passage, _ words: [Word], _ verdicts: [Verdict], _ flag: QuotationFlag,
    _ maker: inout CaseMaker
  ) -> Case {
    ElidedCases.made(passage, words, verdicts, &maker, required: [flag], forbidden: [.addsNegation])
  }
}
