import Testing

@testable import Quotations

@Suite struct PassageTests {
  private func passage(_ text: String) -> Passage {
    var folding = WordFolding()
    return Passage(text, folding: &folding)
  }

  /// The tokens: words as they stand, `…` for a gap, `/` for a seam.
  private func tokens(_ text: String) -> [String] {
    let passage = passage(text)
    return passage.tokens.map { token in
      switch token.kind {
      case .word, .pattern, .bracket: ReadableText(text)[token.range]
      case .gap: "…"
      case .seam: "/"
      }
    }
  }

  @Test(
    arguments: [
      ("“One two.”", ["One", "two"]), ("“[T]he judg[ed] few”", ["[T]he", "judg[ed]", "few"]),
      ("“one … two”", ["one", "…", "two"]), ("“one. … Two”", ["one", "…", "Two"]),
      ("“one … […] two”", ["one", "…", "two"]), ("“One,” she said, “two.”", ["One", "/", "two"]),
      ("“One …” she said, “two.”", ["One", "…", "two"]), ("“One,” “… two”", ["One", "…", "two"]),
      ("“one [two three] four”", ["one", "[two three]", "four"]), ("“one [] two”", ["one", "[]", "two"]),
      ("“one [sic] two”", ["one", "two"]), ("“one[12] two”", ["one", "two"]), ("“one.[12]”", ["one"]),
      ("“one,12 two”", ["one", "two"]), ("“one 12 two”", ["one", "12", "two"]),
      ("“one [citation omitted] two”", ["one", "…", "two"]),
      ("“one (he said) two”", ["one", "he", "said", "two"]), ("one two", ["one", "two"]),
      ("He wrote “one two” there", ["one", "two"]), ("“to-day”", ["to", "day"]),
    ])
  func `a quotation has words and marks in order`(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(arguments: ["", "“”", "“…”", "“[…] … ...”", "“… [sic] …”", "“.”", "“—”", "“* * *”", "“”“”“”"])
  func `a quotation of marks has no tokens`(text: String) {
    #expect(tokens(text) == [])
    #expect(passage(text).wordCount == 0)
    #expect(passage(text).ending == [])
    #expect(passage(text).quoted == 0..<0)
  }

  @Test(arguments: ["“[]”", "“[one two]”", "“[one] … [two]”"])
  func `brackets have no words of the source`(text: String) {
    #expect(passage(text).wordCount == 0)
  }

  @Test(
    arguments: [
      ("“… one two”", true, false), ("“one two …”", false, true), ("“… one two ....”", true, true),
      ("“[O]ne two”", true, false), ("“[One] two”", true, false), ("“one [two]”", false, true),
      ("“one two”", false, false), ("“one … two”", false, false), ("“One two.”", false, false),
      ("“one” “two”", false, false), ("“one two.[12]”", false, false),
    ])
  func `a quotation owns up to where it begins and ends`(text: String, starts: Bool, ends: Bool) {
    #expect(passage(text).startsMarked == starts)
    #expect(passage(text).endsMarked == ends)
  }

  @Test(
    arguments: [
      ("“one [sic] two”", [PassageNote.sic]), ("“one two” (emphasis added)", [.emphasisAdded]),
      ("“one two (my italics)”", [.emphasisAdded]), ("“one” [cleaned up] “two”", [.cleanedUp]),
      ("“one [sic] two” (emphasis in original)", [.sic, .emphasisOriginal]), ("“one two”", []),
    ])
  func `notes stand inside and behind the marks`(text: String, notes: [PassageNote]) {
    #expect(passage(text).notes == Set(notes))
  }

  @Test(
    arguments: [
      ("“one, two”", ", "), ("“one [sic], two”", " , "), ("“one;[12] two”", "; "), ("“one ‘two’”", " ‘"),
      ("“one (emphasis added) two”", "  "),
    ])
  func `notes are cut out of what stands between words`(text: String, separator: String) {
    #expect(String(decoding: passage(text).separator(before: 1), as: UTF8.self) == separator)
    #expect(passage(text).separator(before: 0) == [])
  }

  @Test(
    arguments: [
      ("“one two.”", "."), ("“one two.” He left.", "."), ("“one two”.", ""), ("“one two!’”", "!’"),
      ("“one two [sic].”", " ."), ("one two?", "?"), ("“One” and “two;” and", ";"),
    ])
  func `what follows the last word ends with its span`(text: String, ending: String) {
    #expect(String(decoding: passage(text).ending, as: UTF8.self) == ending)
  }

  @Test(
    arguments: [
      ("[T]he", "", "he", "the"), ("Judg[ed]", "judg", "", "judged"), ("judg[]", "judg", "", "judg"),
      ("ORGANI[Z]E", "organi", "e", "organize"),
    ])
  func `a word with brackets keeps what stands outside them`(
    word: String, prefix: String, suffix: String, folded: String
  ) {
    let token = passage("“\(word) one”").tokens.first
    #expect(token?.kind == .pattern(prefix: Array(prefix.utf8), suffix: Array(suffix.utf8)))
    #expect(token?.key == WordTable.key(folded))
  }

  @Test func `a bracket counts its words`() {
    #expect(passage("“one [two three four] five [] six”").tokens.map(\.words) == [1, 3, 1, 0, 1])
  }

  @Test func `a part of a quotation is a quotation`() {
    let whole = passage("“one two … three [four] … five”")
    let part = whole.slice(2..<6)
    #expect(part.tokens.map { part.bytes[$0.range].count } == [5, 6])
    #expect(part.wordCount == 1)
    #expect(part.endsMarked)
  }
}
