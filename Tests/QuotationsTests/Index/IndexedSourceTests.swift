import TestSupport
import Testing

@testable import Quotations

@Suite struct IndexedSourceTests {
  private func source(_ bytes: [UInt8]) -> IndexedSource {
    IndexedSource(SourceDocument(id: "s", fileName: "s.txt", hash: "", text: ReadableText(bytes: bytes)))
  }

  @Test func `a place is told by page, paragraph and item`() {
    let text =
      "MINUTES\n\n1. One thing was agreed.\n\u{0C}\n2. Another thing was not.\n\nAfter that all went home."
    let source = source(Array(text.utf8))
    #expect(source.place(of: 2..<5).description == "p. 1")
    #expect(source.place(of: 12..<20).description == "p. 1, item 1, ¶ 1")
    #expect(source.place(of: 40..<45).description == "p. 2, item 2, ¶ 2")
    #expect(source.place(of: 70..<75).description == "p. 2, item 2, ¶ 3")
    #expect(source.place(of: 40..<45).original == 40..<45)
  }

  /// Structure, words and grams of any text are in order and inside it.
  private func check(_ bytes: [UInt8], _ name: Comment) {
    let source = source(bytes)
    let (structure, words) = (source.structure, source.words)
    let parts = structure.paragraphs.flatMap(\.parts)
    for ranges in [structure.sentences, parts, structure.furniture, structure.pages.map(\.range)] {
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, name)
      #expect((ranges.first?.lowerBound ?? 0) >= 0 && (ranges.last?.upperBound ?? 0) <= bytes.count, name)
    }
    #expect(parts.allSatisfy { !$0.isEmpty }, name)
    #expect(structure.sentences.allSatisfy { !$0.isEmpty }, name)
    #expect(
      words.indices.dropFirst().allSatisfy { words.range($0 - 1).upperBound <= words.range($0).lowerBound },
      name)
    #expect(words.count == 0 || words.range(words.count - 1).upperBound <= bytes.count, name)
    #expect(words.count < 4 || source.grams.positions(of: 0, in: words.keys).contains(0), name)
    _ = source.place(of: 0..<0)
    _ = source.place(of: bytes.count..<bytes.count)
  }

  @Test(arguments: [[], [0x61], [0x0A], [0x80], [0xE2], Array(0...255), [0x0C], [0xEF, 0xBB, 0xBF]])
  func `the smallest texts and all bytes are gone through`(bytes: [UInt8]) {
    check(bytes, "\(bytes)")
  }

  @Test(
    arguments: HostileTexts.pieces + [
      "a\u{0C}", "1\n", "1.\n", "1. a\n", "“", "” ", "a. ", "\u{301}", "\u{200B}", "革", "a-\n",
    ])
  func `a piece repeated without end is gone through`(piece: String) {
    check(HostileTexts.long(piece), "\(piece.debugDescription)")
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `mixtures and noise are gone through`(number: UInt64) {
    check(HostileTexts.mixture(number, fragments: 300), "mixture \(number)")
    check(HostileTexts.bytes(number, count: 3_000), "noise \(number)")
  }

  /// A quadratic step anywhere would take minutes here.
  @Test(arguments: [
    "a", "\n", " ", "“", ". ", "1", "é", "\u{0C}", "1\n", "a-\n\n", "-", "'", "\u{301}", ".\u{200B}",
  ])
  func `a long text of one thing is gone through once`(piece: String) {
    check(
      Array(String(repeating: piece, count: 200_000 / piece.utf8.count).utf8), "\(piece.debugDescription)")
  }
}
