import Testing

@testable import Quotations

@Suite struct OuterMarksTests {
  private func quoted(_ text: String) -> [String] {
    OuterMarks(Array(text.utf8)).spans.map { ReadableText(text)[$0] }
  }

  @Test(
    arguments: [
      "“A”", "\"A\"", "‘A’", "'A'", "«A»", "»A«", "„A“", "„A”", "‚A‘", "‹A›", "›A‹", "「A」", "『A』", "”A”",
      "‟A”",
    ])
  func `every kind of mark encloses what is quoted`(marks: String) {
    let words = "one two. Three"
    let text = marks.replacing("A", with: words)
    #expect(quoted(text) == [words])
    #expect(quoted("He said: " + text + " and left") == [words])
    #expect(OuterMarks(Array(text.utf8)).hasMarks)
  }

  @Test(
    arguments: [
      ("“one ‘two’ three”", ["one ‘two’ three"]), ("“one “two” three”", ["one “two” three"]),
      ("\"one 'two' three\"", ["one 'two' three"]), ("«one «two» three»", ["one «two» three"]),
      ("“one \"two\" three”", ["one \"two\" three"]), ("„one ‚two‘ three“", ["one ‚two‘ three"]),
      ("‘one “two” three’", ["two"]), ("“‘one’”", ["‘one’"]), ("「一『二』三」", ["一『二』三"]),
    ])
  func `marks inside marks are a part of what is quoted`(text: String, expected: [String]) {
    #expect(quoted(text) == expected)
  }

  @Test(
    arguments: [
      ("“One,” she said, “two.”", ["One,", "two."]), ("\"One\" \"two\"", ["One", "two"]),
      ("'one', he said, 'two'", ["one", "two"]), ("«Un» … «deux»", ["Un", "deux"]),
      ("“One” and ‘two’ and \"three\"", ["One", "three"]),
    ])
  func `several marked spans are quoted in order`(text: String, expected: [String]) {
    #expect(quoted(text) == expected)
  }

  @Test(
    arguments: [
      ("“one\n\n“two”", ["one\n\n“two"]), ("\"one\n\n\"two\n \n\"three\"", ["one\n\n\"two\n \n\"three"]),
      ("“one\n“two” three”", ["one\n“two” three"]),
    ])
  func `a mark at the beginning of a later paragraph opens nothing new`(text: String, expected: [String]) {
    #expect(quoted(text) == expected)
  }

  @Test(
    arguments: [
      ("“one two", ["one two"]), ("one “two” three “four", ["two", "four"]), ("“one ‘two”", ["one ‘two"]),
      ("one two”", ["one two”"]), ("one two\"", ["one two\""]), ("“one” two”", ["one"]),
    ])
  func `marks without partners cost no words`(text: String, expected: [String]) {
    #expect(quoted(text) == expected)
  }

  @Test(
    arguments: [
      "one two", "It’s the workers’ party", "It's the workers' party", "'tis so", "’tis so", "", " ",
      "6' 2\" tall",
    ])
  func `a text without marks is quoted whole`(text: String) {
    #expect(quoted(text) == [text])
    #expect(!OuterMarks(Array(text.utf8)).hasMarks)
  }

  @Test(
    arguments: [
      ("‘the workers’ own state’", ["the workers’ own state"]),
      ("'the workers' own state'", ["the workers' own state"]), ("'don't' is short", ["don't"]),
      ("“the workers’ state”", ["the workers’ state"]),
    ])
  func `an apostrophe closes nothing`(text: String, expected: [String]) {
    #expect(quoted(text) == expected)
  }

  @Test(arguments: ["“”", "\"\"", "«»", "‘’"])
  func `marks around nothing quote nothing`(text: String) {
    #expect(quoted(text) == [""])
  }
}
