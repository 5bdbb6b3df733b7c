import Claims
import Quotations

/// The words stand there once typography, layout or spelling are set aside.
enum NormalisedCases {
  static let kinds = [
    CaseKind("verbatim-normalised", "L2 typography of the quotation") { maker in
      guard let passage = maker.sentences(Wanted(allowed: [.lineBreak, .typography])) else { return nil }
      var text = Book.text(passage.words)
      let plain = text.replacing("’", with: "'").replacing("—", with: maker.random.pick(["--", " — ", "–"]))
      guard plain != text else { return nil }
      text = "“" + plain + "”"
      return made(passage, text, .typography, &maker)
    },
    CaseKind("verbatim-normalised", "L2 typography of the source") { maker in
      guard let passage = maker.sentences(Wanted(needed: [.typography])) else { return nil }
      return made(passage, maker.quoted(Book.text(passage.words)), .typography, &maker)
    },
    CaseKind("verbatim-normalised", "L3 a capital without a mark") { maker in
      guard var passage = maker.insideSentence(Wanted(), count: 10...22), passage.words[0].kind == .function,
        passage.words[0].text != passage.words[0].raised
      else {
        return nil
      }
      passage.words[0].text = passage.words[0].raised
      var made = made(passage, maker.quoted(Book.text(passage.words)), .edges, &maker)
      made.required = [.falseCapital, .startsInsideSentence, .endsInsideSentence]
      made.forbidden = [.falseFullStop]
      return made
    },
    CaseKind("verbatim-normalised", "L3 a full stop that the source has not") { maker in
      guard var passage = maker.insideSentence(Wanted(), count: 10...22) else { return nil }
      passage.words[passage.count - 1].after = "."
      var made = made(passage, maker.quoted(Book.text(passage.words)), .edges, &maker)
      made.required = [.falseFullStop, .startsInsideSentence, .endsInsideSentence]
      made.forbidden = [.falseCapital]
      return made
    },
    CaseKind("verbatim-normalised", "L3 American comma") { maker in
      guard var passage = maker.insideSentence(Wanted(), count: 10...22) else { return nil }
      passage.words[passage.count - 1].after = ","
      var made = made(passage, maker.quoted(Book.text(passage.words)), .edges, &maker)
      made.required = [.startsInsideSentence, .endsInsideSentence]
      made.forbidden = [.falseFullStop, .falseCapital]
      return made
    },
    CaseKind("verbatim-normalised", "L3 small letter at the beginning, comma at the end") { maker in
      guard var passage = maker.sentences(), passage.words[0].isRaised else { return nil }
      passage.words[0].text = passage.words[0].lowered
      passage.words[passage.count - 1].after = ","
      var made = made(passage, maker.quoted(Book.text(passage.words)), .edges, &maker)
      made.forbidden = .edges
      return made
    },
    CaseKind("verbatim-normalised", "L3 nested marks become single") { maker in
      guard
        let passage = maker.sentences(
          Wanted(registers: [.dialogue, .narrative, .newspaper], isPlain: false, trait: .quotes))
      else { return nil }
      let text = Book.text(passage.words).replacing("“", with: "‘").replacing("”", with: "’")
      return made(passage, "“" + text + "”", .edges, &maker)
    },
    CaseKind("verbatim-normalised", "L4 words divided at the ends of lines") { maker in
      guard let passage = maker.sentences(Wanted(needed: [.hyphen, .lineBreak])) else { return nil }
      return made(passage, maker.quoted(Book.text(passage.words)), .layout, &maker)
    },
    CaseKind("verbatim-normalised", "L4 over the end of a page") { maker in
      guard
        let passage = maker.sentences(
          Wanted(words: 14...90, allowed: [.lineBreak, .hyphen], needed: [.page]))
      else {
        return nil
      }
      return made(passage, maker.quoted(Book.text(passage.words)), .layout, &maker)
    },
    CaseKind("verbatim-normalised", "L4 with a reference to a note") { maker in
      guard let passage = maker.sentences(Wanted(needed: [.note])) else { return nil }
      return made(passage, maker.quoted(Book.text(passage.words)), .layout, &maker)
    },
    CaseKind("verbatim-normalised", "L5 spelling") { maker in
      guard var passage = maker.sentences() else { return nil }
      var changed = false
      for index in passage.words.indices {
        if let other = Spelling.other(passage.words[index].text) {
          passage.words[index].text = other
          changed = true
        }
      }
      guard changed else { return nil }
      return made(passage, maker.quoted(Book.text(passage.words)), .spelling, &maker)
    },
  ]

  private static func made(
    _ passage: Passage, _ text: String, _ level: NormalisationLevel, _ maker: inout CaseMaker
  ) -> Case {
    let quotation = maker.quotation(
      text, source: maker.book(passage).id, language: maker.book(passage).language)
    return Case(
      kind: "", quotation: quotation, verdicts: [.verbatimNormalised],
      level: max(level, CaseMaker.level(passage.noise)), forbidden: .losses, place: maker.bytes(passage))
  }
}

/// Words that are spelt in more than one way.
enum Spelling {
  private static let pairs: [String: String] = [
    "labour": "labor", "harbour": "harbor", "colour": "color", "neighbour": "neighbor", "honour": "honor",
    "favour": "favor", "centre": "center", "theatre": "theater", "grey": "gray", "defence": "defense",
    "organise": "organize", "organised": "organized", "recognised": "recognized", "recognise": "recognize",
    "realise": "realize", "realised": "realized", "organiser": "organizer", "organisers": "organizers",
    "harbours": "harbors", "colours": "colors", "neighbours": "neighbors", "honours": "honors",
    "honoured": "honored", "favours": "favors", "labours": "labors", "centres": "centers",
    "theatres": "theaters",
    "café": "cafe", "façade": "facade", "naïve": "naive", "cafés": "cafes", "façades": "facades",
    "tsar": "czar", "tsars": "czars", "co-operation": "cooperation", "co-operations": "cooperations",
  ]

  static func other(_ word: String) -> String? {
    if let other = pairs[word] { return other }
    guard let other = pairs[word.lowercased()], word.first?.isUppercase == true else { return nil }
    return other.prefix(1).uppercased() + other.dropFirst()
  }

  /// Whether two words could be taken for spellings of one.
  static func areNear(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Word.plain(a), Word.plain(b))
    return a.first == b.first || Set(a).subtracting(b).count < 3 || a.contains(b) || b.contains(a)
  }
}
