import Testing

@testable import Quotations

@Suite struct WordLevelTests {
  private func level(_ quoted: String, _ source: String, isFirst: Bool = false) -> NormalisationLevel? {
    var folding = WordFolding()
    return WordLevel.of(
      Array(quoted.utf8)[...], Array(source.utf8)[...], isFirst: isFirst, folding: &folding)
  }

  @Test(
    arguments: [
      ("party", "party", NormalisationLevel.exact), ("caf\u{E9}", "cafe\u{301}", .whitespace),
      ("don't", "don’t", .typography), ("final", "ﬁnal", .typography), ("office", "oﬃce", .typography),
      ("so\u{AD}ciety", "society", .typography), ("Congress", "Congreſs", .typography),
      ("so\u{200B}ciety", "society", .typography), ("Party", "party", .spelling), ("élan", "elan", .spelling),
      ("Œuvre", "Oeuvre", .spelling), ("Straße", "Strasse", .spelling), ("ещё", "еще", .spelling),
      ("PARTY", "party", .spelling),
    ])
  func `words that fold alike agree at a level`(
    quoted: String, source: String, expected: NormalisationLevel
  ) {
    #expect(level(quoted, source) == expected)
    #expect(level(source, quoted) == expected)
  }

  @Test(arguments: [("The", "the"), ("Élan", "élan"), ("Don’t", "don't"), ("Они", "они")])
  func `the first capital is another matter where a quotation begins`(quoted: String, source: String) {
    #expect(level(quoted, source, isFirst: true) == .edges)
    #expect(level(source, quoted, isFirst: true) == .edges)
    #expect(level(quoted, source) == .spelling)
  }

  @Test(arguments: [("THE", "the"), ("tHe", "the")])
  func `only the first letter is`(quoted: String, source: String) {
    #expect(level(quoted, source, isFirst: true) == .spelling)
  }

  @Test(arguments: [("party", "parties"), ("labour", "labor"), ("1917", "1918"), ("m", "rn")])
  func `other words agree at none`(quoted: String, source: String) {
    #expect(level(quoted, source) == nil)
  }
}
