import Claims
import Quotations

/// Fragments from distant places, or in another order.
enum SplicedCases {
  static let kinds = [
    CaseKind("spliced", "distant, with an ellipsis") { maker in
      guard let (first, second) = distant(words: 600, &maker) else { return nil }
      return made(first, [first.words, [Word("…", .function)], second.words], &maker)
    },
    CaseKind("spliced", "distant, without a mark") { maker in
      guard let (first, second) = distant(words: 150, &maker) else { return nil }
      return made(first, [first.words, second.words], &maker)
    },
    CaseKind("spliced", "reversed, with an ellipsis") { maker in
      guard let (first, second) = neighbours(&maker) else { return nil }
      return made(first, [second.words, [Word("…", .function)], first.words], &maker)
    },
    CaseKind("spliced", "reversed, without a mark") { maker in
      guard let (first, second) = neighbours(&maker) else { return nil }
      return made(first, [second.words, first.words], &maker)
    },
    CaseKind("spliced", "distant and reversed") { maker in
      guard let (first, second) = distant(words: 600, &maker) else { return nil }
      return made(first, [second.words, [Word("[...]", .function)], first.words], &maker)
    },
    CaseKind("spliced", "three fragments, the middle one from elsewhere") { maker in
      guard let (first, far) = distant(words: 600, &maker), first.count >= 18 else { return nil }
      let half = first.count / 2
      let dots = [Word("...", .function)]
      return made(
        first, [Array(first.words[..<half]), dots, far.words, dots, Array(first.words[half...])], &maker)
    },
  ]

  private static func distant(words: Int, _ maker: inout CaseMaker) -> (Passage, Passage)? {
    guard let first = maker.sentences(Wanted(words: 10...30, content: 6)) else { return nil }
    for _ in 0..<60 {
      guard
        let second = maker.sentences(
          Wanted(words: 10...30, registers: [maker.book(first).register], content: 6))
      else { return nil }
      guard second.book == first.book, abs(second.range.lowerBound - first.range.lowerBound) > words else {
        continue
      }
      return first.range.lowerBound < second.range.lowerBound ? (first, second) : (second, first)
    }
    return nil
  }

  private static func neighbours(_ maker: inout CaseMaker) -> (Passage, Passage)? {
    guard let both = maker.sentences(Wanted(words: 22...70, content: 14)) else { return nil }
    let sentences = both.sentenceRanges(maker.library)
    guard sentences.count >= 2, sentences[0].count >= 9, sentences[1].count >= 9,
      let first = maker.part(both, sentences[0]), let second = maker.part(both, sentences[1])
    else { return nil }
    return (first, second)
  }

  private static func made(_ passage: Passage, _ parts: [[Word]], _ maker: inout CaseMaker) -> Case {
    ElidedCases.made(passage, parts.flatMap(\.self), [.spliced], &maker).without(\.place)
  }
}

extension Case {
  func without<Value>(_ path: WritableKeyPath<Case, Value?>) -> Case {
    var copy = self
    copy[keyPath: path] = nil
    return copy
  }
}
