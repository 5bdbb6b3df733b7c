import Claims
import Testing

@testable import Quotations

@Suite struct MatcherTests {
  private func audit(_ quotation: String, _ text: String) -> AuditedQuotation? {
    let document = SourceDocument(id: "s", fileName: "s.txt", hash: "", text: ReadableText(text))
    return QuotationAudit().run([Quotation(id: "q", text: quotation, source: "s")], against: [document]).first
  }

  /// Each needs its level and no higher one.
  @Test(
    arguments: [
      (
        "“The miller's labour was honest, and dear to many of us.”",
        "The miller's labour was honest, and dear to many of us.", 0
      ),
      (
        "“The miller's labour was honest, and dear to many of us.”",
        "The miller's  labour was\nhonest, and dear to many of us.", 1
      ),
      (
        "“The caf\u{E9} labour was honest, and dear to many of us.”",
        "The cafe\u{301} labour was honest, and dear to many of us.", 1
      ),
      (
        "“The miller's labour was honest — and dear to many of us.”",
        "The miller’s labour was honest--and dear to many of us.", 2
      ),
      (
        "“The miller's ofﬁce was honest, and dear to many of us.”",
        "The miller's office was honest, and dear to many of us.", 2
      ),
      (
        "“The miller's ‘labour’ was honest, and dear to many of us.”",
        "The miller's “labour” was honest, and dear to many of us.", 3
      ),
      (
        "“the miller's labour was honest, and dear to many of us”",
        "The miller's labour was honest, and dear to many of us.", 3
      ),
      (
        "“The miller's labour was honest, and dear to many of us,”",
        "The miller's labour was honest, and dear to many of us.", 3
      ),
      (
        "“The miller's labour was honest, and dear to many of us.”",
        "The miller's la-\nbour was honest, and dear to many of us.", 4
      ),
      (
        "“The miller's labour was honest, and dear to many of us.”",
        "The miller's labour was honest,[12] and dear to many of us.", 4
      ),
      (
        "“The miller's labor was honest, and dear to many of us.”",
        "The miller's labour was honest, and dear to many of us.", 5
      ),
      (
        "“The Miller's labour was honest, and dear to many of us.”",
        "The miller's labour was honest, and dear to many of us.", 5
      ),
      (
        "“The miller's labour to-day was honest, and dear to many of us.”",
        "The miller's labour today was honest, and dear to many of us.", 5
      ),
      (
        "“The miller's labour was honest, and dear to many of us.”",
        "The miller's 1abour was honest, and dear to many of us.", 6
      ),
    ])
  func `the level of a match is the highest that any of it needs`(quotation: String, text: String, level: Int)
  {
    let audited = audit(quotation, "It is told here. " + text + " So it is told.")
    #expect(audited?.match?.level.rawValue == level)
    let expected: Verdict = level < 2 ? .verbatim : level < 6 ? .verbatimNormalised : .altered
    #expect(audited?.verdict == expected)
  }

  @Test(
    arguments: [
      ("“The miller kept two books and was honest.”", "The miller kept two books and was not honest.", 1),
      ("“He was honest and kept two books”", "He was not honest and kept two books.", 1),
      (
        "“The miller kept two books and they were dear”",
        "The miller kept two books and they were very, very dear.", 2
      ),
    ])
  func `words left out before the last one are left out and not exchanged`(
    quotation: String, text: String, count: Int
  ) {
    let audited = audit(quotation, text)
    #expect(audited?.verdict == .elidedSilently)
    #expect(audited?.match?.edits.map(\.kind) == [.omitted])
    #expect(audited?.match?.edits.first?.words == count)
    #expect(audited?.flags.contains(.omitsNegation) == text.contains(" not "))
  }

  @Test(
    arguments: [
      (
        "“The miller kept two books and was [very] honest.”", "The miller kept two books and was honest.",
        Verdict.verbatimMarked
      ),
      (
        "“The miller keep[s] two books and is very dear.”", "The miller keeps two books and is very dear.",
        .verbatimMarked
      ),
      (
        "“The miller [keeps] two books and is very dear.”", "The miller kept two books and is very dear.",
        .verbatimMarked
      ),
      (
        "“The miller kept[] two books and is very dear.”", "The miller kept two books and is very dear.",
        .verbatimMarked
      ),
      (
        "“The miller kepd [sic] two books and is very dear.”", "The miller kepd two books and is very dear.",
        .verbatimMarked
      ),
      (
        "“The miller kept two books and is very dear” (emphasis added).",
        "The miller kept two books and is very dear.",
        .verbatimMarked
      ),
      (
        "“The miller bake[d] two books and is very dear.”", "The miller kept two books and is very dear.",
        .altered
      ),
      (
        "“The miller kept two books … is very dear.”", "The miller kept two books and is very dear.",
        .elidedMarked
      ),
      (
        "“The miller kept two books [...] and is very dear.”", "The miller kept two books and is very dear.",
        .verbatimMarked
      ),
    ])
  func `marks own up to what is changed`(quotation: String, text: String, verdict: Verdict) {
    #expect(audit(quotation, text)?.verdict == verdict)
  }

  @Test func `places do not overlap, and the best comes first`() {
    let sentence = "Nobody on the northern moor owned a clock of any kind."
    let near = "Nobody on the southern moor owned a clock of any kind."
    let filler = InventedWords.words(80, seed: 37).joined(separator: " ")
    let laid = LaidBeside(sentence, "\(near) \(filler) \(sentence) \(filler) \(near)")
    var matcher = Matcher(laid.source, AuditThresholds())
    let found = matcher.alignments(of: laid.passage, floor: 0.2)
    #expect(found.first?.cost == 0)
    #expect(found.first?.words.lowerBound == 91)
    #expect(found.map(\.cost) == found.map(\.cost).sorted())
    for (one, next) in zip(found, found.dropFirst()) { #expect(!one.words.overlaps(next.words)) }
  }
}
