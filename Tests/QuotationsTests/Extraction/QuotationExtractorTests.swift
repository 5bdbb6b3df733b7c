import Quotations
import Testing

struct QuotationExtractorTests {
  private func extract(_ text: String) -> [ExtractedQuotation] {
    let readable = ReadableText(text)
    return QuotationExtractor().extract(from: readable, TextStructure(readable))
  }

  @Test(arguments: [
    ("The warden wrote: “The gate has been shut since noon.”", ExtractedQuotation.Kind.quotation),
    ("She told them to “quietly wait” until noon.", .phrase),
    ("He called it a “dry season” and left.", .phrase),
    ("The motto of the club is “never late”, they say.", .phrase),
    ("Most of it passes for “news” these days.", .scare),
    ("The so-called “lake” is a pond.", .scare),
    ("He printed it in his essay “On the Uses of Mud” last year.", .title),
    ("It is laid out in “What the river does.” Nobody read it.", .title),
    ("“No!” she cried.", .quotation),
  ])
  func `tells quotations, phrases, titles and scare quotes apart`(
    text: String, kind: ExtractedQuotation.Kind
  ) {
    #expect(extract(text).map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("Ann Lee wrote in *The Mill*: “The wheel turns by itself at night.”", "Ann Lee", "The Mill"),
    ("“The wheel turns by itself,” said Ann Lee.", "Ann Lee", nil),
    ("“The wheel turns by itself,” Lee wrote in *The Mill*.", "Lee", "The Mill"),
    ("The loss was “without equal in the valley,” according to one miller.", "one miller", nil),
    (
      "Ann Lee, the Rowan Professor of Milling, put it this way in her book *The Mill*: “It turns by itself.”",
      "Ann Lee", "The Mill"
    ),
    ("The historian Marta Quill described: “There were mills on every brook.”", "Marta Quill", nil),
    ("Take the statement Quill made in spring: “There were mills on every brook.”", "Quill", nil),
    (
      "In her pamphlet “Mud and Water,” Quill wrote: “There were mills on every brook.”", "Quill",
      "Mud and Water"
    ),
    ("As Quill put it, “there were mills on every brook.”", "Quill", nil),
  ])
  func `reads speaker and work from the sentence`(text: String, speaker: String, work: String?) {
    let found = extract(text).first { $0.isQuotation }
    #expect(found?.speaker?.name == speaker)
    #expect(found?.speaker?.basis == .named)
    #expect(found?.work == work)
  }

  @Test(arguments: [
    (
      "Ann Lee said little. Later she wrote: “The wheel turns by itself.”", "Ann Lee",
      ExtractedQuotation.Speaker.Basis.pronoun
    ),
    (
      "Ann Lee said little. Marta Quill said more. Quill and Lee met. She wrote: “The wheel turns by itself.”",
      "Marta Quill", .guessed
    ),
    ("Ann Lee wrote: “One is enough for me.” “Two are too many for anybody.”", "Ann Lee", .continued),
  ])
  func `resolves pronouns and marks guesses`(
    text: String, speaker: String, basis: ExtractedQuotation.Speaker.Basis
  ) {
    let last = extract(text).last
    #expect(last?.speaker?.name == speaker)
    #expect(last?.speaker?.basis == basis)
  }

  @Test(arguments: [
    "It reads: “The wheel turns by itself at night.”", "Somewhere stands “the wheel turns by itself”.",
  ])
  func `leaves a speaker blank who is not named`(text: String) {
    #expect(extract(text).map(\.speaker) == [nil])
  }

  @Test func `joins what a clause interrupts`() {
    let found = extract("“A goat that has eaten,” she said, “is a goat that sleeps.” Quiet fell.")
    #expect(found.map(\.text) == ["A goat that has eaten … is a goat that sleeps."])
    #expect(found.first?.interruptions == ["she said"])
    #expect(found.first?.pieces.count == 2)
  }

  @Test func `two quotations of a sentence stay two`() {
    let found = extract("He called it “a sorry sight for all,” and she replied: “It is a fine sight to me.”")
    #expect(found.map(\.interruptions) == [[], []])
  }

  /// A paragraph long enough not to be taken for a heading.
  private let opening = String(
    repeating: "The valley had many mills in those years, and few millers. ", count: 3)

  @Test func `finds a block without marks behind a reporting clause`() {
    let text = """
      \(opening)Ann Lee, the miller of Rowan, put it this way in her book, *The Mill*:

      A wheel is never still. It turns for the "owner" and it turns for the thief, and it asks for nothing in return.

      This is what people believed in the valley for as long as anybody could remember it at all.
      """
    let found = extract(text)
    #expect(found.map(\.kind) == [.block, .scare])
    #expect(found.first?.speaker?.name == "Ann Lee")
    #expect(found.first?.work == "The Mill")
    #expect(found.last?.outer == 0)
    #expect(found.first?.text.hasPrefix("A wheel") == true)
    #expect(found.first?.text.hasSuffix("in return.") == true)
  }

  private func extract(_ text: String, quotations: [String]) -> [ExtractedQuotation] {
    var readable = ReadableText(text)
    readable.blockQuotations = quotations.compactMap { readable.bytes.firstRange(of: Array($0.utf8)) }
    return QuotationExtractor().extract(from: readable, TextStructure(readable))
  }

  @Test(arguments: [
    "The wheel turns by itself", "1. A wheel is never still. It asks for nothing.",
    "- wheels and other things",
    "“No,” said the miller, and went to his bed without another word to anybody at all.",
  ])
  func `takes what the format sets off for a block`(words: String) {
    let text = "\(opening)Ann Lee was in the valley.\n\n\(words)\n\nIt was so for long."
    let found = extract(text, quotations: [words]).filter { $0.outer == nil }
    #expect(found.map(\.kind) == [.block])
    #expect(found.map(\.text) == [words])
    #expect(found.first?.paragraph == 2)
    #expect(extract(text).allSatisfy { $0.kind != .block })
  }

  @Test func `paragraphs of one block quotation are one, those of two are two`() {
    let words = ["The wheel turns.", "It asks for nothing."]
    let text = "\(opening)Ann Lee wrote:\n\n\(words[0])\n\n\(words[1])\n\nIt was so for long."
    let one = extract(text, quotations: ["\(words[0])\n\n\(words[1])"])
    #expect(one.map(\.kind) == [.block])
    #expect(one.first?.pieces.count == 2)
    #expect(one.first?.speaker?.name == "Ann Lee")
    #expect(extract(text, quotations: words).map(\.text) == words)
  }

  @Test func `marks around a whole block are not taken twice`() {
    let words = "“The wheel turns by itself at night.”"
    let found = extract("\(opening)Ann Lee wrote:\n\n\(words)\n\nIt was so.", quotations: [words])
    #expect(found.map(\.kind) == [.quotation])
  }

  @Test func `a colon alone makes no block`() {
    let text =
      "\(opening)There were three reasons for this:\n\nThe water was low all summer and the wheels stood still for weeks on end, every year.\n"
    #expect(extract(text).isEmpty)
  }

  @Test func `nested quotations know where they stand`() {
    let found = extract("Lee wrote: “There we formed what Quill calls a ‘tea committee’ before noon.”")
    #expect(found.map(\.outer) == [nil, 0])
    #expect(found.map { $0.speaker?.name } == ["Lee", "Quill"])
  }

  @Test func `words divided by a page break are mended`() {
    let text =
      "\(opening)He said, \"It is dull to or-\n\nganize a fair. It is always late.\" Well, that was all he said."
    #expect(extract(text).map(\.text) == ["It is dull to organize a fair. It is always late."])
  }

  @Test(arguments: [
    ("He said: *“So the water goes on.”* Then", "So the water goes on."),
    ("He said: “*So the water goes on.*” Then", "So the water goes on."),
    ("He said: “So the *cold* water\n  goes on.” Then", "So the cold water goes on."),
  ])
  func `emphasis and line breaks are no part of the words`(text: String, words: String) {
    #expect(extract(text).map(\.text) == [words])
  }

  @Test func `an empty text and one without marks quote nothing`() {
    #expect(extract("").isEmpty)
    #expect(extract("Nobody said anything.").isEmpty)
  }

  @Test(arguments: ["“a” she said, ", "said ", "“", "Lee, the miller, ", "“a ‘b’ c” ", "He, ", "(“x” "])
  func `long rows of anything are read`(piece: String) {
    let found = extract(String(repeating: piece, count: 3_000))
    #expect(found.allSatisfy { !$0.pieces.isEmpty })
    for (index, quotation) in found.enumerated() { #expect(quotation.outer.map { $0 < index } != false) }
  }
}
