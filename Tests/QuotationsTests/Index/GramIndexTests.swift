import TestSupport
import Testing

@testable import Quotations

@Suite struct GramIndexTests {
  private let text = WordTable(Array("the cat sat on the mat and the cat sat on the chair by the cat".utf8))

  private func keys(_ text: String) -> [UInt32] { WordTable(Array(text.utf8)).keys }

  @Test(
    arguments: [
      ("the cat sat on", [0, 7]), ("The CAT sat, on", [0, 7]), ("sat on the chair", [9]),
      ("on the chair by", [10]),
      ("chair by the cat", [12]), ("the cat sat by", []), ("by the cat", []), ("the cat sat dog", []),
      ("", []),
    ])
  func `four words are found wherever they stand in a row`(sought: String, expected: [Int]) {
    #expect(GramIndex(text).positions(of: 0, in: keys(sought)) == expected)
  }

  @Test(arguments: [(0, []), (1, [0]), (2, [0, 7]), (9, [0, 7])])
  func `as many places are told as are enough`(limit: Int, expected: [Int]) {
    var found: [Int] = []
    GramIndex(text).forEachPosition(of: 0, in: keys("the cat sat on"), atMost: limit) { found.append($0) }
    #expect(found == expected)
  }

  @Test(arguments: [("the", [0, 4, 7, 11, 14]), ("cat", [1, 8, 15]), ("mat", [5]), ("dog", []), ("", [])])
  func `a word is found wherever it stands`(word: String, expected: [UInt32]) {
    let grams = GramIndex(text)
    #expect(grams.positions(of: WordTable.key(word)).sorted() == expected)
    #expect(grams.frequency(of: WordTable.key(word)) == expected.count)
    #expect(grams.distinctWords == 8)
  }

  @Test(arguments: ["", "one", "one two three", "one two three four"])
  func `a short text is searched as well`(text: String) {
    let words = WordTable(Array(text.utf8))
    let grams = GramIndex(words)
    #expect(grams.positions(of: 0, in: keys("one two three four")) == (words.count == 4 ? [0] : []))
    #expect(grams.frequency(of: WordTable.key("one")) == (words.count == 0 ? 0 : 1))
  }

  @Test func `a place beyond the sought words finds nothing`() {
    let sought = keys("the cat sat on")
    #expect([-1, 1, 4, 99].allSatisfy { GramIndex(text).positions(of: $0, in: sought).isEmpty })
  }

  @Test(arguments: [2, 3, 50, 20_000])
  func `all is found that going through the words finds`(vocabulary: UInt64) {
    var random = SplitMix64(state: vocabulary)
    let keys = (0..<20_000).map { _ in UInt32(random.next() % vocabulary) }
    let words = WordTable(
      starts: keys, lengths: keys.map { _ in 1 }, keys: keys, flags: keys.map { _ in [] })
    let grams = GramIndex(words)
    for gram in stride(from: 0, to: 20_000, by: 997) {
      let expected = (0...19_996).filter { keys[$0..<$0 + 4] == keys[gram..<min(gram + 4, 20_000)] }
      #expect(grams.positions(of: gram, in: keys) == expected)
      let places = keys.indices.filter { keys[$0] == keys[gram] }.map { UInt32($0) }
      #expect(grams.positions(of: keys[gram]).sorted() == places)
    }
  }
}
