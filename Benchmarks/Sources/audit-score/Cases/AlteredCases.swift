import Claims
import Quotations

/// Words are replaced or added without a mark.
enum AlteredCases {
  static let kinds = [
    CaseKind("altered", "one word") { maker in replaced(1, &maker) },
    CaseKind("altered", "two or three words") { maker in replaced(maker.random.within(2...3), &maker) },
    CaseKind("altered", "the first word") { maker in replaced(1, at: 0, &maker) },
    CaseKind("altered", "the last word") { maker in replaced(1, at: -1, &maker) },
    CaseKind("altered", "a word added") { maker in
      guard let passage = maker.sentences(), let gap = maker.gap(in: passage.words, count: 1...1) else {
        return nil
      }
      var words = passage.words
      words.insert(other(than: words[gap.lowerBound], in: words, &maker), at: gap.lowerBound)
      return checked(passage, words, &maker)
    },
    CaseKind("altered", "a word added at the beginning or end") { maker in
      guard let passage = maker.insideSentence(Wanted(), count: 10...24) else { return nil }
      var words = passage.words
      let added = other(than: words[3], in: words, &maker)
      words.insert(added, at: maker.random.chance(50) ? 0 : words.count)
      return checked(passage, words, &maker)
    },
    CaseKind("altered", "a negation added") { maker in
      guard let passage = maker.sentences() else { return nil }
      var words = passage.words
      guard
        let at = words.indices.first(where: {
          $0 > 2 && words[$0].kind == .content && words[$0].text.hasSuffix("ed")
        })
      else { return nil }
      words.insert(Word(maker.random.pick(["never", "not"]), .negation), at: at)
      var made = checked(passage, words, &maker)
      made?.required = [.addsNegation]
      return made
    },
    CaseKind("altered", "singular for plural, tense for tense") { maker in
      guard let passage = maker.sentences() else { return nil }
      var words = passage.words
      let at = words.indices.filter {
        $0 > 0 && $0 < words.count - 1 && words[$0].kind == .content && words[$0].text.count > 5
      }
      guard let at = maker.random.shuffled(at).first else { return nil }
      let text = words[at].text
      if text.hasSuffix("ed") {
        words[at].text = text.dropLast(2) + "ing"
      } else if text.hasSuffix("s"), !text.hasSuffix("ss"), !text.hasSuffix("’s") {
        words[at].text = String(text.dropLast())
      } else if text.allSatisfy(\.isLetter) {
        words[at].text = text + "s"
      }
      return checked(passage, words, &maker)
    },
    CaseKind("altered", "another number") { maker in
      guard let passage = maker.sentences(Wanted(isPlain: false)) else { return nil }
      var words = passage.words
      guard let at = words.indices.dropFirst().first(where: { words[$0].kind == .number }) else { return nil }
      words[at].text = String((Int(words[at].text) ?? 0) + maker.random.within(1...70))
      var made = checked(passage, words, &maker)
      made?.required = [.omitsNumber]
      return made
    },
    CaseKind("altered", "another name") { maker in
      guard let passage = maker.sentences(),
        let at = passage.words.indices.first(where: { passage.words[$0].kind == .name })
      else { return nil }
      var words = passage.words
      let name = maker.random.pick(maker.library.words.names)
      guard !Spelling.areNear(name, words[at].text) else { return nil }
      words[at].text = name
      return checked(passage, words, &maker)
    },
    CaseKind("altered", "a comma inside that the source has not, or has") { maker in
      guard let passage = maker.sentences(), let gap = maker.gap(in: passage.words, count: 1...1) else {
        return nil
      }
      var words = passage.words
      if let comma = words.indices.dropFirst(2).dropLast(2).first(where: { words[$0].after == "," }),
        maker.random.chance(50)
      {
        words[comma].after = ""
      } else {
        words[gap.lowerBound].after = ","
      }
      return ElidedCases.made(passage, words, [.altered], &maker)
    },
    CaseKind("altered", "characters that scanners mistake") { maker in
      let wanted = Wanted(allowed: [.lineBreak, .hyphen, .page, .scan], needed: [.scan], registers: [.scan])
      guard let passage = maker.sentences(wanted) else { return nil }
      let damaged = passage.range.filter { maker.book(passage).noise[$0].contains(.scan) }.count
      guard damaged * 6 < passage.count else { return nil }
      return ElidedCases.made(passage, passage.words, [.altered], &maker)
    },
    CaseKind("altered", "a quarter of the words") { maker in
      guard let passage = maker.sentences(Wanted(words: 24...45)) else { return nil }
      // The first ten words stay, so that there is no doubt which passage is meant.
      let places = maker.random.shuffled(Array(11..<passage.count - 1)).prefix(passage.count / 4)
      var words = passage.words
      for at in places { words[at] = other(than: words[at], in: words, &maker) }
      return checked(passage, words, &maker)
    },
  ]

  private static func replaced(_ count: Int, at edge: Int? = nil, _ maker: inout CaseMaker) -> Case? {
    guard let passage = maker.sentences(Wanted(words: 8 + 8 * count...45)) else { return nil }
    var words = passage.words
    var places = maker.random.shuffled(
      words.indices.dropFirst(2).dropLast(2).filter { words[$0].kind == .content })
    if let edge { places = [edge < 0 ? words.count + edge : edge] }
    for at in places.prefix(count) { words[at] = other(than: words[at], in: words, &maker) }
    return checked(passage, words, &maker)
  }

  /// Another word with the same punctuation and case, of which no part looks like the first.
  static func other(than word: Word, in words: [Word], _ maker: inout CaseMaker) -> Word {
    var other = word
    repeat {
      other.text = maker.random.pick(maker.library.foreign.nouns + maker.library.words.nouns.prefix(120))
    } while Spelling.areNear(other.text, word.text) || words.contains { $0.plain == other.plain }
    other.kind = .content
    if word.isRaised { other.text = other.raised }
    return other
  }

  static func checked(_ passage: Passage, _ words: [Word], _ maker: inout CaseMaker) -> Case? {
    guard maker.isNew(words) else { return nil }
    return ElidedCases.made(passage, words, [.altered], &maker)
  }
}
