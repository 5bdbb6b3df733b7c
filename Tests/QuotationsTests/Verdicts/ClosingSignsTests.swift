import Testing

@testable import Quotations

struct ClosingSignsTests {
  private static let texts: [(String, ClosingSigns)] = [
    (". It", ClosingSigns.stop), ("? It", .question), ("!”", .exclamation), ("’?”", .question),
    ("?!", [.question, .exclamation]), (" ? Il", .question), ("\u{202F}! Il", .exclamation), ("… It", .stop),
    ("？", .question), ("؟", .question), (", it", []), (" it?", []), (" “Why?”", []), ("", []), (": no?", []),
    (".\n“?”", .stop), ("\u{FFFD}?", []),
  ]

  @Test(arguments: texts)
  func `The signs behind a word`(text: String, signs: ClosingSigns) {
    #expect(ClosingSigns(Array(text.utf8)[...]) == signs)
  }

  /// The quotation's, the source's, those of the end of its sentence.
  private static let pairs: [([ClosingSigns], Bool)] = [
    ([[], [.question], [.question]], true), ([.stop, .stop, .stop], true),
    ([.question, .stop, .stop], false),
    ([.stop, .question, .question], false), ([.exclamation, .stop, .stop], false),
    ([.question, [.question, .exclamation], .question], false), ([.stop, [], .question], true),
    ([.question, [], .question], true), ([.question, [], .stop], false),
  ]

  @Test(arguments: pairs)
  func `What a quotation may show`(
    signs: [ClosingSigns], agrees: Bool
  ) {
    #expect(signs[0].agree(with: signs[1], endOfSentence: signs[2]) == agrees)
  }
}
