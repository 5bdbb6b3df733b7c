import Testing

@testable import Quotations

@Suite struct SentenceScannerTests {
  /// The sentences of a paragraph; `|` in the text shows where one is expected to end.
  @Test(
    arguments: [
      "One. |Two! |Three?",
      "He said, “Go.” |Then he went.",
      "“Is it so?” he asked. |“It is.”",
      "“Run!” cried Anna. |Nobody ran.",
      "Dr. Okafor met Mr. Brandt and Mrs. Reyes at St. Mary’s. |They spoke.",
      "V. I. Lenin wrote it. |J. V. Stalin did not.",
      "He is taller than I. |She is not.",
      "See p. 12, vol. 3 and no. 5. |It is there.",
      "It cost 3.50 in 1917. |The price rose.",
      "In the U.S. Senate they agreed. |So it goes.",
      "He lived in the U.S. |The others stayed.",
      "At 7 a.m. they met, i.e. early, e.g. before work. |Then they left.",
      "Bread, peace, etc. |All of it.",
      "He paused… and went on. |Then… |Nothing.",
      "He paused . . . and went on. |Then . . . |Nothing more.",
      "It ended today.[12] |Then it began.",
      "It ended today.12 |Then it began.",
      "It ended today.¹² |Then it began.",
      "(He left.) |She stayed. |*It was over.* |And so on.",
      "4. Dogs. |The committee met.",
      "Am 3. Oktober kam er. |Dann ging er.",
      "Он родился в 1870 г. в Симбирске, т. е. на Волге. |Потом уехал.",
      "¿Qué hacer? |¡Nada! |Él calló.",
      "«Что делать?» |Ничего.",
      "革命。|終わり！|はい。",
      "यह है। |वह था।",
      "What?! |No.",
      "word.word and www.example.org are one. |This is another.",
      "Fig. 3 shows it (cf. Smith et al. 1999). |Not here.",
      "“‘I came.’” |He saw.",
      "No stop at the end",
    ])
  func `sentences end where they should`(marked: String) {
    let text = marked.filter { $0 != "|" }
    let bytes = Array(text.utf8)
    var scanner = SentenceScanner(bytes)
    scanner.scan(Paragraph(parts: [0..<bytes.count]))
    let expected = marked.split(separator: "|").map {
      String($0).trimmingSuffix { $0 == " " }
    }
    #expect(scanner.sentences.map { ReadableText(text)[$0] } == expected)
  }

  @Test func `a sentence goes on over a page break`() {
    let text = "One ends. Two is or-\n\n12\n\nganized here. Three ends.\n\n13\n\nFour."
    let bytes = Array(text.utf8)
    let parts = [(0, 20), (26, 51), (57, 62)].map { $0.0..<$0.1 }
    var scanner = SentenceScanner(bytes)
    scanner.scan(Paragraph(parts: parts))
    #expect(
      scanner.sentences.map { ReadableText(text)[$0] }
        == ["One ends.", "Two is or-\n\n12\n\nganized here.", "Three ends.", "Four."])
  }

  @Test(arguments: [
    ".", "!", "\"", ". ", "A. ", "…", "a.a", "]", ".[", ".[1]", ".1", "。", "\u{FF01}", "\u{E2}",
  ])
  func `any repeated mark gives sentences in order`(piece: String) {
    let bytes = Array(String(repeating: piece, count: 3_000).utf8)
    var scanner = SentenceScanner(bytes)
    scanner.scan(Paragraph(parts: [0..<bytes.count]))
    for (a, b) in zip(scanner.sentences, scanner.sentences.dropFirst()) {
      #expect(a.upperBound <= b.lowerBound)
    }
    #expect(scanner.sentences.last?.upperBound ?? 0 <= bytes.count)
    #expect(scanner.sentences.allSatisfy { !$0.isEmpty })
  }
}

extension String {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    var result = self
    while let last = result.last, isTrimmed(last) { result.removeLast() }
    return result
  }
}
