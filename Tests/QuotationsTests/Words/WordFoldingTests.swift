import Testing

@testable import Quotations

@Suite struct WordFoldingTests {
  @Test(
    arguments: [
      ("Œuvre", "oeuvre"), ("ﬃ", "ffi"), ("don’t", "don't"), ("ſaid", "said"), ("or\u{AD}ganize", "organize"),
      ("Cafe\u{301}", "cafe"), ("Ёлка", "елка"), ("Йод", "и\u{306}од"), ("и\u{306}од", "и\u{306}од"),
      ("1,000", "1,000"), ("革", "革"), ("ﬁ\u{301}", "fi"), ("¹²", "12"), ("½", "1/2"), ("", ""),
    ])
  func `a word is folded`(word: String, expected: String) {
    var folding = WordFolding()
    #expect(Array(folding.folded(word).utf8) == Array(expected.utf8))
  }

  @Test(
    arguments: [
      "It's the ÉLAN of Œuvres, don’t naïve cafe\u{301}", "Ещё один чёрный й и\u{306} ё е\u{308}",
      "3.14 1,000 B2B",
      "한국어 हिन्दी مُحَمَّد", "がか\u{3099} 革命", "ﬁne ﬂow Straße ÅÆØ ½ ¹²", "a\u{308}б\u{308} еx\u{308}",
      "日本（語）ｶﾞ", "x\u{200D}y\u{FE0F}z",
    ])
  func `the key of a word is the key of its folded form`(text: String) {
    var folding = WordFolding()
    let bytes = Array(text.utf8)
    let table = WordTable(bytes)
    #expect(!table.keys.isEmpty)
    for word in table.indices {
      #expect(WordKey.of(folding.folded(bytes[table.range(word)])) == table.keys[word])
    }
  }
}
