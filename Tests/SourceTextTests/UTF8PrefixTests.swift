import SourceText
import Testing

struct UTF8PrefixTests {
  @Test(
    arguments: [
      (0, ""), (1, "a"), (2, "a"), (3, "aé"), (6, "aé"), (7, "aé🙂"), (100, "aé🙂"),
    ])
  func `a text is cut between characters`(limit: Int, kept: String) {
    let text = Array("-aé🙂".utf8).dropFirst()
    #expect(text.wholeScalars(within: limit).elementsEqual(kept.utf8))
  }

  @Test func `bytes that are no UTF-8 are cut too`() {
    #expect([UInt8](repeating: 0x80, count: 5)[...].wholeScalars(within: 3).isEmpty)
  }
}
