import Claims
import Quotations
import SourceText
import TestSupport
import Testing

struct CoverageAnchorsTests {
  private func audited(_ verdict: Verdict, source: String = "minutes", _ pieces: [MatchPiece])
    -> AuditedQuotation
  {
    var quotation = Quotation(id: "q", text: "\"a b\"")
    quotation.node = NodeIndex(3)
    let place = Place(source: source, range: 10..<40, original: 10..<40)
    return AuditedQuotation(
      quotation, verdict,
      match: Match(
        place: place, level: .exact, pieces: pieces, similarity: 1, longestRun: 1, start: Edge(), end: Edge(),
        context: Context()))
  }

  @Test func `what is omitted is no part of the place`() {
    let pieces = [
      MatchPiece(.same, quoted: "a", source: "a", range: 10..<15, words: 1),
      MatchPiece(.replaced, quoted: "b", source: "c", range: 16..<20, words: 1),
      MatchPiece(.omitted, quoted: "…", source: "d", range: 21..<30, words: 2, isMarked: true),
      MatchPiece(.inserted, quoted: "e", source: "", range: 30..<30, words: 1),
      MatchPiece(.same, quoted: "f", source: "f", range: 31..<40, words: 1),
    ]
    #expect(
      SourceCoverage.anchors(of: [audited(.elidedMarked, pieces)], in: "minutes") == [
        NodeIndex(3): [10..<20, 31..<40]
      ])
  }

  @Test(arguments: Verdict.allCases)
  func `a passage that only says the like is no place of the words`(verdict: Verdict) {
    let anchors = SourceCoverage.anchors(of: [audited(verdict, [])], in: "minutes")
    #expect(anchors.isEmpty == [.paraphrase, .notFound].contains(verdict))
  }

  @Test func `words found in another source are not in this one`() {
    #expect(
      SourceCoverage.anchors(of: [audited(.misattributed, source: "letter", [])], in: "minutes").isEmpty)
  }

  /// Where a quotation's words are found in a text of six like paragraphs.
  private func found(_ quotation: String, locator: String? = nil) -> [String] {
    let text = (1...6).map {
      "Here begins paragraph \($0), in which the same words stand as in all of the others."
    }
    .joined(separator: "\n\n")
    var map = GraphBuilder()
    let node = map.quotation("q", quotation)
    map.edge(.quotes, from: node, to: map.source("minutes", title: "Minutes"))
    map.graph.setCitation(Citation(locator: locator), of: node)
    let document = SourceDocument(id: "minutes", fileName: "", hash: "", text: ReadableText(text))
    let source = IndexedSource(document)
    return (SourceCoverage.anchors(of: map.graph, in: source)[node] ?? []).map { range in
      "\(source.place(of: range).paragraph ?? 0): \(document.text[range])"
    }
  }

  @Test(arguments: [
    ("\"begins Paragraph 3, in which\"", nil, ["3: begins paragraph 3, in which"]),
    ("\"the same words stand\"", nil, ["1: the same words stand"]),
    ("\"the same words stand\"", "¶ 4", ["4: the same words stand"]),
    ("“same words”", "¶ 2", ["2: same words"]), ("“same words”", nil, []),
    (
      "\"Here begins … the same [old] words stand\"", "¶ 5",
      ["5: Here begins", "5: the same", "5: words stand"]
    ),
    ("no marks at all", nil, []), ("\"\"", "¶ 1", []), ("\"", nil, []), ("\"[…]\"", nil, []),
  ])
  func `the run of words, at the place the locator names where there are several`(
    quotation: String, locator: String?, places: [String]
  ) {
    #expect(found(quotation, locator: locator) == places)
  }

  @Test func `words divided at the ends of lines, and marks of notes, are no hindrance`() {
    var map = GraphBuilder()
    let node = map.quotation("q", "\"It is impossible to organize an army without repression.\"")
    map.edge(.quotes, from: node, to: map.source("minutes", title: "Minutes"))
    let text = ReadableText(
      "He wrote: It is impossible to or-\nganize an army[12] without repression. So he said.")
    let source = IndexedSource(SourceDocument(id: "minutes", fileName: "", hash: "", text: text))
    #expect(
      (SourceCoverage.anchors(of: map.graph, in: source)[node] ?? []).map { text[$0] } == [
        "It is impossible to or-\nganize an army[12] without repression"
      ])
  }
}
