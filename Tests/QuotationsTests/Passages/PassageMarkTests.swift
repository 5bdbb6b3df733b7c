import Testing

@testable import Quotations

@Suite struct PassageMarkTests {
  private func marks(_ text: String) -> [PassageMark] {
    PassageMarkScanner(Array(text.utf8), spans: [0..<text.utf8.count]).marks
  }

  /// Each mark's text.
  private func texts(_ text: String) -> [String] { marks(text).map { ReadableText(text)[$0.range] } }

  @Test(
    arguments: [
      "…", "...", ". . .", "....", ". . . .", ". …", "….", "……", "..........", ".\u{A0}.\u{A0}.", "[...]",
      "[…]", "[ … ]", "[. . .]", "(…)", "(...)", "<...>", "<…>", "* * *", "***", "* * * *", "—snip—",
      "--snip--", "– Snip –", "<snip>", "[snip]", "[SNIP]", "[Table omitted]",
      "[---]", "[—]", "[-]", "[Auslassung]",
    ])
  func `an omission has many forms`(mark: String) {
    for text in ["one \(mark) two", mark, "one \(mark)", "\(mark) two"] {
      let found = marks(text)
      #expect(found.map(\.kind) == [.gap])
      #expect(
        found.map { ReadableText(text)[$0.range].filter { $0 != " " } } == [mark.filter { $0 != " " }])
    }
  }

  @Test(
    arguments: [
      "one. Two", "one.. two", "3.14", "e.g. this", "*one* two", "**one** two", "***one*** two", "one* two",
      "one -- two", "one — two", "one - snippets of two", "— snipers", "— snip the thread",
      "(one) two", "(a note on this)", "one < two > three", "2 * 3 * 4", "<em>one</em>", "one] two",
      "[one two",
      "[" + String(repeating: "long ", count: 100) + "]",
    ])
  func `the author's own signs are no marks`(text: String) {
    #expect(texts(text) == [])
  }

  @Test(arguments: ["[word]", "[a few words]", "[]", "[ ]", "[1917]", "[A. Reed's]", "[sick]", "[а не б]"])
  func `words in brackets are the quoter's`(bracket: String) {
    let text = "one \(bracket) two"
    #expect(marks(text).map(\.kind) == [.bracket])
    #expect(texts(text) == [bracket])
  }

  @Test(
    arguments: [
      ("[T]he", "", "he"), ("judg[ed]", "judg", ""), ("judg[]", "judg", ""), ("organi[z]e", "organi", "e"),
      ("[re]write", "", "write"), ("[О]ни", "", "ни"), ("[r]un[s]", "", ""), ("caf[é]s", "caf", "s"),
    ])
  func `a bracket in a word changes its letters`(word: String, prefix: String, suffix: String) {
    let text = "one \(word), two"
    #expect(texts(text) == [word])
    guard case .pattern(let prefixEnd, let suffixStart) = marks(text).first?.kind else {
      Issue.record("\(word) is not found")
      return
    }
    #expect(ReadableText(text)[4..<prefixEnd] == prefix)
    #expect(ReadableText(text)[suffixStart..<4 + word.utf8.count] == suffix)
  }

  @Test(
    arguments: [
      ("one[12] two", "[12]", PassageMark.Kind.footnote), ("one.[3]", "[3]", .footnote),
      ("one [12] two", "[12]", .bracket), ("[3] one", "[3]", .bracket), ("one[…] two", "[…]", .gap),
      ("one [sic] two", "[sic]", .note(.sic)), ("one[sic]", "[sic]", .note(.sic)),
      ("one (emphasis added)", "(emphasis added)", .note(.emphasisAdded)),
      ("one [citations omitted] two", "[citations omitted]", .note(.citationsOmitted)),
      ("one [two [three] four", "[three]", .bracket), ("[[one]]", "[one]", .bracket),
    ])
  func `what stands in brackets says what they are`(text: String, mark: String, kind: PassageMark.Kind) {
    #expect(texts(text) == [mark])
    #expect(marks(text).map(\.kind) == [kind])
  }

  @Test func `stars of emphasis beside stars of an omission are told apart`() {
    #expect(texts("*one* * * * *two*") == ["* * *"])
  }

  @Test func `nothing is found outside the spans`() {
    let text = "… one […] two …"
    #expect(PassageMarkScanner(Array(text.utf8), spans: [4..<8, 14..<18]).marks == [])
  }

  @Test func `a changed word and what follows it are two marks`() {
    #expect(texts("judg[ed][12] two[s][sic]") == ["judg[ed]", "[12]", "two[s]", "[sic]"])
  }

  @Test(
    arguments: [
      ("*", 1), ("x*", 0), ("* ", 1), ("-", 0), ("—", 0), ("[a]", 1_000), ("[", 0), ("(", 0), ("<", 0),
      (".. ", 1),
      ("a[", 0), ("* *x", 0), ("[…]", 1_000), ("—snip", 500),
    ])
  func `long runs of one sign are gone through`(sign: String, count: Int) {
    #expect(marks("a " + String(repeating: sign, count: 1_000) + " z").count == count)
  }
}
