import Claims
import Quotations

/// The words do not stand in the source as one would think: retold, another's, or invented.
enum ForeignCases {
  static let kinds = [
    CaseKind("paraphrase", "the same content in other order and with other small words") { maker in
      paraphrase(keeping: 80, &maker)
    },
    CaseKind("paraphrase", "two thirds of the content") { maker in paraphrase(keeping: 66, &maker) },
    CaseKind("misattributed", "verbatim in another source") { maker in
      misattributed(maker.sentences(), &maker) { words, _ in words }
    },
    CaseKind("misattributed", "with other spelling and layout") { maker in
      misattributed(maker.sentences(Wanted(needed: [.hyphen])), &maker) { words, _ in words }
    },
    CaseKind("misattributed", "with a marked gap") { maker in
      misattributed(maker.sentences(Wanted(words: 20...50)), &maker) { words, maker in
        guard let gap = maker.gap(in: words, count: 2...10) else { return nil }
        var words = words
        words.replaceSubrange(gap, with: [Word("…", .function)])
        return words
      }
    },
    CaseKind("not-found", "invented") { maker in
      let words = invented(14...40, &maker)
      return elsewhere(Book.text(words), [.notFound], &maker)
    },
    CaseKind("not-found", "invented, with some of the source's words") { maker in
      var words = invented(16...40, &maker)
      let content = words.indices.filter { words[$0].kind == .content }
      for at in maker.random.shuffled(content).prefix(content.count / 7) {
        words[at].text = maker.random.pick(maker.library.words.nouns)
      }
      guard maker.isNew(words) else { return nil }
      return elsewhere(Book.text(words), [.notFound], &maker)
    },
    CaseKind("not-found", "a fabricated tail after an ellipsis") { maker in
      fabricated(&maker) { real, invented in real + [Word("…", .function)] + invented }
    },
    CaseKind("not-found", "a fabricated head before an ellipsis") { maker in
      fabricated(&maker) { real, invented in invented + [Word("[...]", .function)] + real }
    },
    CaseKind("not-found", "a fabricated sentence behind a true one") { maker in
      fabricated(&maker) { real, invented in real + invented }
    },
  ]

  private static func paraphrase(keeping percent: Int, _ maker: inout CaseMaker) -> Case? {
    guard let passage = maker.sentences(Wanted(words: 24...45, content: 13)) else { return nil }
    let content = passage.words.filter(\.kind.isContent)
    var words: [Word] = []
    for word in maker.random.shuffled(content).prefix(content.count * percent / 100) {
      words.append(
        Word(maker.random.pick(["a", "this", "with", "by", "upon", "and", "as", "into"]), .function))
      if maker.random.chance(30) {
        words.append(Word(maker.random.pick(["such", "here", "there"]), .function))
      }
      words.append(Word(word.lowered, word.kind))
    }
    var sentence = Sentence(words)
    EnglishProse.finish(&sentence)
    let common = Common(sentence.words.map(\.plain), passage.words.map(\.plain))
    guard common.longestRun < 4, common.inOrder * 100 < sentence.words.count * 35 else { return nil }
    return ElidedCases.made(passage, sentence.words, [.paraphrase], &maker)
  }

  private static func misattributed(
    _ passage: Passage?, _ maker: inout CaseMaker, change: ([Word], inout CaseMaker) -> [Word]?
  ) -> Case? {
    guard let passage, let words = change(passage.words, &maker) else { return nil }
    let others = maker.library.books.filter {
      $0.id != maker.book(passage).id && $0.language == "en" && !$0.isExcerpt
    }
    let quotation = maker.quotation(
      maker.quoted(Book.text(words)), source: maker.random.pick(others).id, language: "en")
    var made = Case(kind: "", quotation: quotation, verdicts: [.misattributed])
    let printed = maker.book(passage).bytes[maker.bytes(passage)]
    made.taken = maker.book(passage).id + ": " + String(decoding: printed, as: UTF8.self)
    return made
  }

  static func invented(_ count: ClosedRange<Int>, _ maker: inout CaseMaker) -> [Word] {
    while true {
      let sentence = maker.foreignProse.plainSentence()
      if count.contains(sentence.words.count) { return sentence.words }
    }
  }

  private static func elsewhere(_ text: String, _ verdicts: [Verdict], _ maker: inout CaseMaker) -> Case {
    let books = maker.library.books.filter { $0.language == "en" && !$0.isExcerpt && $0.register != .scan }
    let quotation = maker.quotation(maker.quoted(text), source: maker.random.pick(books).id, language: "en")
    return Case(kind: "", quotation: quotation, verdicts: verdicts)
  }

  private static func fabricated(_ maker: inout CaseMaker, join: ([Word], [Word]) -> [Word]) -> Case? {
    guard let passage = maker.sentences(Wanted(words: 9...16, content: 6)) else { return nil }
    let words = join(passage.words, invented(12...24, &maker))
    return ElidedCases.made(passage, words, [.notFound, .altered], &maker).without(\.place)
  }
}

/// What two lists of words have in common.
struct Common {
  /// The longest run of the same words.
  private(set) var longestRun = 0
  /// The most words that come in both in the same order.
  private(set) var inOrder = 0

  init(_ a: [String], _ b: [String]) {
    var runs = Array(repeating: 0, count: b.count + 1)
    var order = runs
    for first in a {
      let (oldRuns, oldOrder) = (runs, order)
      for (index, second) in b.enumerated() {
        runs[index + 1] = first == second ? oldRuns[index] + 1 : 0
        order[index + 1] = first == second ? oldOrder[index] + 1 : max(oldOrder[index + 1], order[index])
        longestRun = max(longestRun, runs[index + 1])
      }
    }
    inOrder = order.last ?? 0
  }
}
