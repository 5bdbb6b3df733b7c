import Testing

@testable import Reports

struct ExcerptTests {
  @Test(arguments: [
    ("", ""), ("a", "a"), (" a\n b ", "a b"), ("a b c", "a b …"), ("a\tb", "a b"),
  ])
  func `so many words from the beginning`(text: String, excerpt: String) {
    #expect(Excerpt.beginning(of: text, words: 2) == excerpt)
  }

  @Test(arguments: [("", ""), ("a b", "a b"), ("a b c", "… b c"), ("é 漢 字 ", "… 漢 字")])
  func `so many words from the end`(text: String, excerpt: String) {
    #expect(Excerpt.ending(of: text, words: 2) == excerpt)
  }

  @Test func `words are not cut where the excerpt ends`() {
    let text = String(repeating: "seven77 ", count: 100)
    let excerpt = Excerpt.beginning(of: text, words: 90)
    #expect(excerpt.hasSuffix(" seven77 …"))
    #expect(excerpt.utf8.count < 260)
  }

  @Test(arguments: ["a", "é", "漢", "🚀"])
  func `a word without end is cut between characters`(character: Character) {
    let text = String(repeating: character, count: 100_000)
    let beginning = Excerpt.beginning(of: text, words: 2)
    #expect(beginning.hasSuffix(" …"))
    #expect(beginning.dropLast(2).allSatisfy { $0 == character })
    #expect(beginning.utf8.count < 260)
    let ending = Excerpt.ending(of: text, words: 2)
    #expect(ending.hasPrefix("… "))
    #expect(ending.dropFirst(2).allSatisfy { $0 == character })
    #expect(ending.utf8.count < 260)
  }
}
