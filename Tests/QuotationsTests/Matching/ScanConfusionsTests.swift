import Testing

@testable import Quotations

@Suite struct ScanConfusionsTests {
  private func same(_ one: String, _ other: String) -> Bool {
    ScanConfusions.same(Array(one.utf8), Array(other.utf8))
  }

  @Test(
    arguments: [
      ("modern", "modem"), ("1abour", "labour"), ("0ctober", "october"), ("thc", "the"),
      ("vvorker", "worker"),
      ("cloctrine", "doctrine"), ("moderii", "moderu"), ("b0ok", "book"), ("1917", "l917"), ("tbe", "the"),
      ("fociety", "society"), ("nnion", "union"), ("pабота", "работа"), ("cop", "сор"), ("coвет", "совет"),
    ])
  func `a scanner takes one for the other`(one: String, other: String) {
    #expect(same(one, other))
    #expect(same(other, one))
  }

  @Test(
    arguments: [
      ("labour", "labour"), ("party", "parties"), ("worker", "work"), ("not", "now"), ("", "a"), ("", ""),
      ("1917", "1918"), ("miller", "baker"), ("нас", "вас"), ("тот", "кот"), ("они", "она"),
    ])
  func `other words are other words`(one: String, other: String) {
    #expect(!same(one, other))
    #expect(!same(other, one))
  }
}
