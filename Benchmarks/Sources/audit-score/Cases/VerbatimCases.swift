import Claims
import Quotations

/// The words as the source has them.
enum VerbatimCases {
  static let kinds = [
    CaseKind("verbatim", "same bytes") { maker in
      let registers: Set<Register> = [.speech, .dialogue, .typeset]
      guard let passage = maker.sentences(Wanted(allowed: [], registers: registers, hasPlainNeighbours: true))
      else {
        return nil
      }
      return verbatim(passage, .exact, &maker, forbidden: [.edges, .losses, .surroundings])
    },
    CaseKind("verbatim", "over the ends of lines") { maker in
      guard let passage = maker.sentences(Wanted(needed: [.lineBreak])) else { return nil }
      return verbatim(passage, .whitespace, &maker, forbidden: [.edges, .losses])
    },
    CaseKind("verbatim", "with numbers, negations and turns in it") { maker in
      guard let passage = maker.sentences(Wanted(isPlain: false)),
        !maker.book(passage).traits[passage.sentences].contains(where: { $0.contains(.quotes) })
      else { return nil }
      return verbatim(passage, CaseMaker.level(passage.noise), &maker, forbidden: [.edges, .losses])
    },
    CaseKind("verbatim", "part of a sentence") { maker in
      guard let passage = maker.insideSentence(Wanted(), count: 10...24) else { return nil }
      var made = verbatim(passage, CaseMaker.level(passage.noise), &maker, forbidden: [.losses])
      made.required = [.startsInsideSentence, .endsInsideSentence]
      made.forbidden.formUnion([.falseFullStop, .falseCapital])
      return made
    },
    CaseKind("verbatim", "with the source's own ellipsis") { maker in
      guard let passage = maker.sentences(Wanted(hasOwnEllipsis: true)) else { return nil }
      return verbatim(passage, CaseMaker.level(passage.noise), &maker, forbidden: [.edges, .losses])
    },
    CaseKind("verbatim", "letters composed otherwise") { maker in
      guard let passage = maker.sentences(Wanted(registers: [.german])) else { return nil }
      var made = verbatim(passage, .whitespace, &maker, forbidden: [.edges, .losses])
      made.quotation.text = decomposed(made.quotation.text)
      guard Array(made.quotation.text.utf8) != Array(Book.text(passage.words).utf8) else { return nil }
      return made
    },
    CaseKind("verbatim", "without quotation marks") { maker in
      guard let passage = maker.sentences() else { return nil }
      var made = verbatim(passage, CaseMaker.level(passage.noise), &maker, forbidden: [.edges, .losses])
      made.quotation.text = Book.text(passage.words)
      return made
    },
    CaseKind("verbatim", "at the place that is named") { maker in PlaceCases.right(&maker) },
  ]

  static func verbatim(
    _ passage: Passage, _ level: NormalisationLevel, _ maker: inout CaseMaker, forbidden: [Set<QuotationFlag>]
  ) -> Case {
    Case(
      kind: "", quotation: maker.quotation(passage.words, of: passage),
      verdicts: [level > .whitespace ? .verbatimNormalised : .verbatim], level: level,
      forbidden: forbidden.reduce([]) { $0.union($1) }, place: maker.bytes(passage))
  }

  /// German letters with their dots as characters of their own.
  private static func decomposed(_ text: String) -> String {
    var result = ""
    for letter in text {
      switch letter {
      case "ä": result += "a\u{308}"
      case "ö": result += "o\u{308}"
      case "ü": result += "u\u{308}"
      default: result.append(letter)
      }
    }
    return result
  }
}
