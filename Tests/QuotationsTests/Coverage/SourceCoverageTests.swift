import Claims
import Quotations
import SourceText
import TestSupport
import Testing

struct SourceCoverageTests {
  private static let text = """
    The toll

    1. Money. The town needs forty thousand a year, and the bridge is where the money has always come from.

    The clerk said: "We would need another forty thousand a year, and we have not got it." Nobody answered her.

    2. Queues. Most days nobody waits longer than a minute, though on a market day it can be an hour or more.

    3. Any other business. There was none, and the meeting ended in good time for the market to be visited.
    """

  /// A map of claims taken from the text, each with the locator given, and of quotations without one.
  private func coverage(
    _ locators: [String?], quotations: [String] = [], text: String = Self.text
  ) -> (map: GraphBuilder, coverage: SourceCoverage) {
    var map = GraphBuilder()
    let source = map.source("minutes", title: "Minutes")
    for (number, locator) in locators.enumerated() {
      let claim = map.claim("c\(number)")
      map.edge(.quotes, from: claim, to: source)
      map.graph.setCitation(Citation(locator: locator), of: claim)
    }
    for (number, words) in quotations.enumerated() {
      map.edge(.quotes, from: map.quotation("q\(number)", words), to: source)
    }
    let document = SourceDocument(id: "minutes", fileName: "minutes.txt", hash: "", text: ReadableText(text))
    let indexed = IndexedSource(document)
    return (
      map,
      SourceCoverage(
        of: indexed, in: map.graph, anchors: SourceCoverage.anchors(of: map.graph, in: indexed),
        quoted: QuotationExtractor().extract(from: indexed))
    )
  }

  private func mentions(_ locator: String) -> [Int] {
    coverage([locator]).coverage.paragraphs.filter { !$0.mentions.isEmpty }.map(\.number)
  }

  @Test(arguments: [
    ("¶ 1", [1]), ("¶ 2-3", [2, 3]), ("paragraph 2, paragraph 4", [2, 4]), ("item 1", [1, 2]),
    ("items 1-2", [1, 2, 3]), ("item 3", [4]), ("¶ 9", []), ("p. 4", []), ("ch. 2", []),
  ])
  func `a locator names paragraphs by number or item`(locator: String, numbers: [Int]) {
    #expect(mentions(locator) == numbers)
  }

  @Test(arguments: [
    (nil, UnplacedNode.Reason.noLocator), ("¶ 9", .noSuchPlace), ("p. 4", .noSuchPlace),
    ("ch. 2", .otherLocator), ("", .otherLocator), ("¶ 1-400", .tooBroad), ("¶ 0-1000000000", .tooBroad),
  ])
  func `what names no paragraph is listed with the reason`(locator: String?, reason: UnplacedNode.Reason) {
    let unplaced = coverage([locator]).coverage.unplaced
    #expect(unplaced.map(\.reason) == [reason])
  }

  @Test func `pages name the paragraphs that stand on them`() {
    let text = """
      The town needs forty thousand a year, and the bridge is where the money has always come from.

      Nobody on the committee could say how long the queue at the gate is on a day without a market.

      Most drivers who were asked would rather pay at home than look for coins in the rain and wind.

      A tax on fuel would fall on farmers first, said the clerk, and they have no other way to town.

      It was agreed to count the carts for a month and to ask the neighbouring council what it does.

      The meeting ended in good time, and those who had come over the bridge went home by the ferry.
      """
    let bytes = Array(text.utf8)
    let middle = bytes.count / 2
    let document = SourceDocument(
      id: "minutes", fileName: "", hash: "",
      text: ReadableText(
        bytes: bytes, pageStarts: [.init(offset: 0, label: "xii"), .init(offset: middle, label: "13")]))
    func numbers(_ locator: String) -> [Int] {
      let source = IndexedSource(document)
      var map = GraphBuilder()
      let claim = map.claim("c")
      map.edge(.quotes, from: claim, to: map.source("minutes", title: ""))
      map.graph.setCitation(Citation(locator: locator), of: claim)
      return SourceCoverage(of: source, in: map.graph, anchors: [:], quoted: []).paragraphs
        .filter { $0.mentions.contains { $0.reason == .page } }.map(\.number)
    }
    let (first, second) = (numbers("p. xii"), numbers("p. 13"))
    #expect(!first.isEmpty && !second.isEmpty)
    #expect(Set(first).union(second) == Set(1...6))
    #expect(numbers("p. 12") == [])
  }

  @Test func `words of a quotation are found wherever they stand`() {
    let (_, coverage) = coverage(
      [],
      quotations: [
        "\"Most days nobody waits longer than a minute … an hour or more.\"",
        "\"not a word of this stands there\"",
      ])
    #expect(coverage.paragraphs.map { $0.mentions.count } == [0, 0, 1, 0])
    #expect(coverage.paragraphs[2].mentions.first?.reason == .words)
    #expect(coverage.unplaced.map(\.reason) == [.noLocator])
  }

  @Test func `the source's quotations are in the map by their words, wholly or in part`() throws {
    let whole = coverage(
      [], quotations: ["\"We would need another forty thousand a year, and we have not got it.\""]
    )
    .coverage
    #expect(whole.quotations.count == 1)
    #expect(whole.uncoveredQuotations.isEmpty)
    #expect(whole.partialQuotations.isEmpty)
    let part = coverage([], quotations: ["\"We would need another forty thousand a year\""]).coverage
    #expect(part.partialQuotations.count == 1)
    let share = try #require(part.quotations.first?.share)
    #expect(share > 0.5 && share < 0.7)
    let none = coverage(["¶ 2"], quotations: []).coverage
    #expect(none.uncoveredQuotations.map(\.extracted.paragraph) == [2])
  }

  @Test func `complete is what has every paragraph and every quotation`() {
    let quotation = "\"We would need another forty thousand a year, and we have not got it.\""
    #expect(coverage(["¶ 1", "¶ 3-4"], quotations: [quotation]).coverage.isComplete)
    #expect(!coverage(["¶ 1-4"]).coverage.isComplete)
    #expect(!coverage(["¶ 1", "¶ 3"], quotations: [quotation]).coverage.isComplete)
  }

  @Test func `nodes of other sources do not count`() {
    var map = GraphBuilder()
    let claim = map.claim("c")
    map.edge(.quotes, from: claim, to: map.source("letter", title: "Minutes"))
    map.graph.setCitation(Citation(locator: "¶ 1"), of: claim)
    let document = SourceDocument(id: "minutes", fileName: "", hash: "", text: ReadableText(Self.text))
    let coverage = SourceCoverage(of: IndexedSource(document), in: map.graph, anchors: [:], quoted: [])
    #expect(coverage.paragraphs.allSatisfy { $0.mentions.isEmpty })
    #expect(coverage.unplaced.isEmpty)
  }

  @Test(arguments: ["", " \n\n ", "x", String(repeating: "\n", count: 100)])
  func `an empty text has nothing to cover`(text: String) {
    let coverage = coverage([nil, "¶ 1"], quotations: ["\"x\""], text: text).coverage
    #expect(coverage.paragraphs.count <= 1)
    #expect(coverage.quotations.isEmpty)
  }

  @Test func `long texts, many nodes and hostile locators are gone through once`() {
    let text = (1...5_000).map {
      "Paragraph \($0) of a long text says \"nothing new at all number \($0)\" and ends."
    }
    .joined(separator: "\n\n")
    let locators: [String?] = (1...5_000).map { "¶ \($0)-\($0 + 39)" } + ["¶ 1-999999999", "¶ 5000"]
    let coverage = coverage(locators, quotations: ["\"" + text + "\""], text: text).coverage
    #expect(coverage.paragraphs.count == 5_000)
    #expect(coverage.paragraphs[4_000].mentions.count >= 40)
    #expect(coverage.unplaced.contains { $0.reason == .tooBroad })
  }
}
