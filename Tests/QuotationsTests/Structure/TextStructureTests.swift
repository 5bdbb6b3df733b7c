import TestSupport
import Testing

@testable import Quotations

@Suite struct TextStructureTests {
  /// Each paragraph as `number/item: beginning`, `-` for one that is not counted.
  private func outline(_ text: String) -> [String] {
    let readable = ReadableText(text)
    return TextStructure(readable).paragraphs.map { paragraph in
      let item = paragraph.item.map { "/\($0)" } ?? ""
      let first = paragraph.parts.map { readable[$0].prefix(6) }.joined(separator: "|")
      return "\(paragraph.number.map { "\($0)" } ?? "-")\(item): \(first)"
    }
  }

  private let long =
    "A sentence that is long enough to be the text of a paragraph and not a line over it, as titles are."

  @Test func `title, author and salutation are not counted`() {
    #expect(
      outline(
        "On Dogs\n\nby A. Writer\n\nThe Post, 3 May\n\nDear Sir,\n\n\(long)\n\nYes.\n\nA. Writer\nLinden\n")
        == ["-: On Dog", "-: by A. ", "-: The Po", "-: Dear S", "1: A sent", "2: Yes.", "-: A. Wri"])
  }

  @Test func `headings between paragraphs are not counted`() {
    #expect(
      outline(
        "\(long)\n\nThe second part\n\n\(long)\n\nCHAPTER II.\n\n\(long)\n\n* * *\n\n## Ends. \n\n\(long)")
        == [
          "1: A sent", "-: The se", "2: A sent", "-: CHAPTE", "3: A sent", "-: * * *", "-: ## End",
          "4: A sent",
        ])
  }

  /// The paragraphs of a text in which the format sets off pieces as headings and as block quotations.
  private func paragraphs(
    _ text: String, headings: [String] = [], quotations: [String] = []
  ) -> [Paragraph] {
    var readable = ReadableText(text)
    let ranges = { (pieces: [String]) in pieces.compactMap { readable.bytes.firstRange(of: Array($0.utf8)) } }
    (readable.headings, readable.blockQuotations) = (ranges(headings), ranges(quotations))
    return TextStructure(readable).paragraphs
  }

  @Test(arguments: [
    "Is it so? It is.", "of dogs, and of others", "4. \(String(repeating: "Dogs. ", count: 40))",
  ])
  func `what the format sets off as a heading is one`(heading: String) {
    let text = "\(long) He came,\n\n\(heading)\n\nYes.\n\nNo."
    let told = paragraphs(text, headings: [heading])
    #expect(told.map(\.number) == [1, nil, 2, 3])
    #expect(told.map(\.isHeading) == [false, true, false, false])
    #expect(paragraphs(text, headings: ["\(heading)\n\nYes."]).map(\.number) == [1, nil, nil, 2])
    #expect(paragraphs(text).allSatisfy { !$0.isHeading })
    // A part of a paragraph is no heading.
    #expect(paragraphs(text, headings: [String(heading.prefix(5))]).allSatisfy { !$0.isHeading })
  }

  @Test func `a heading that takes in the text below it is not believed`() {
    let text = Array(repeating: long, count: 12).joined(separator: "\n\n")
    #expect(paragraphs(text, headings: [text]).compactMap(\.number).count == 12)
  }

  @Test(arguments: ["The dogs of Linden", "of dogs and of others", "DOGS FIRST"])
  func `what the format sets off as a block quotation is a paragraph of its own`(words: String) {
    let text = "\(long) He wrote of\n\n\(words)\n\nand left"
    let told = paragraphs(text, quotations: [words])
    #expect(told.prefix(2).map(\.number) == [1, 2])
    #expect(told.count == 3)
    #expect(paragraphs("\(words)\n\n\(long)", quotations: [words]).map(\.number) == [1, 2])
  }

  @Test func `block quotations are counted`() {
    #expect(
      outline("\(long) He wrote:\n\n    The words are mine.\n\n\(long)")
        == ["1: A sent", "2: The wo", "3: A sent"])
  }

  @Test(
    arguments: [
      ("\n\nganize here.", "or-"), ("\n\nof the year.", "the beginning"),
      ("\n\n“of the year.", "the beginning,"),
    ])
  func `what goes on in small letters is one paragraph`(rest: String, end: String) {
    let outline = outline("\(long) At \(end)\(rest)\n\n\(long)")
    #expect(outline.count == 2)
    #expect(outline[0].contains("|"))
  }

  @Test(
    arguments: [
      "\n\nOf the year.", ".\n\nof the year.", ":\n\nof the year.", "\n\n(b) of the year.",
      "\n\na) of the year.",
    ])
  func `what begins anew is another paragraph`(rest: String) {
    #expect(outline("\(long) At the beginning\(rest)\n\n\(long)").count == 3)
  }

  @Test func `running heads and page numbers are furniture`() {
    let pages = (1...6).map { page in
      "\(page % 2 == 0 ? "\(page) THE BOOK" : "A CHAPTER \(page)")\n\n\(long) It was page \(page) of the\n"
        + "words that went on\n\n— \(page) —\n"
    }
    let text = ReadableText(pages.joined(separator: "\u{0C}"))
    let structure = TextStructure(text)
    #expect(
      structure.furniture.map { text[$0].replacing("\u{0C}", with: "^") }
        == [
          "A CHAPTER 1", "— 1 —\n^2 THE BOOK", "— 2 —\n^A CHAPTER 3", "— 3 —\n^4 THE BOOK",
          "— 4 —\n^A CHAPTER 5", "— 5 —\n^6 THE BOOK", "— 6 —",
        ])
    #expect(structure.paragraphs.count == 1)
    #expect(structure.paragraphs.first?.parts.count == 6)
    #expect(WordTable(text, structure).count == 6 * (22 + 10))
  }

  @Test func `a line that comes but once on a page is text`() {
    let text = (1...6).map {
      "Page begins \($0 * 7 % 5 == 1 ? "here" : "with other \("abcdef".dropFirst($0))x")\n\(long)"
    }
    #expect(TextStructure(ReadableText(text.joined(separator: "\u{0C}"))).furniture.isEmpty)
  }

  @Test func `pages are called by their printed numbers`() {
    let printed = ["", "xii", "", "2", "3", "4", "8", "6"]
    let pages = printed.map { "\(long)\n\n\($0)\n" }
    let structure = TextStructure(ReadableText(pages.joined(separator: "\u{0C}")))
    #expect(structure.pages.map(\.label) == ["i", "ii", "1", "2", "3", "4", "5", "6"])
  }

  @Test func `pages without numbers are counted`() {
    let structure = TextStructure(ReadableText("\(long)\u{0C}\(long)\u{0C}\(long)"))
    #expect(structure.pages.map(\.label) == ["1", "2", "3"])
    #expect(structure.pages.map(\.range.lowerBound) == [0, long.utf8.count + 1, 2 * long.utf8.count + 2])
    #expect(structure.page(at: 0) == 0)
    #expect(structure.page(at: long.utf8.count) == 0)
    #expect(structure.page(at: long.utf8.count + 1) == 1)
  }

  @Test func `the reader of a file may tell pages`() {
    let text = ReadableText(
      bytes: Array("\(long) \(long)".utf8),
      pageStarts: [.init(offset: 0, label: "xiv"), .init(offset: 120, label: "xv")])
    let structure = TextStructure(text)
    #expect(
      structure.pages == [
        Page(range: 0..<120, label: "xiv"), Page(range: 120..<text.bytes.count, label: "xv"),
      ])
    #expect(structure.paragraphs.count == 1)
  }

  @Test(arguments: [true, false])
  func `pages are inferred from numbers in the midst of sentences only`(isInSentence: Bool) {
    let page = Array(repeating: long, count: 12).joined(separator: "\n")
    let lineBreak = isInSentence ? " and then the\n\n" : "\n\n"
    let text = (4...9).map { "\(page)\(lineBreak)\($0)\n\n" }.joined() + "end of it."
    let structure = TextStructure(ReadableText(text))
    #expect(structure.pages.map(\.label) == (isInSentence ? ["4", "5", "6", "7", "8", "9", "10"] : []))
    #expect(structure.furniture.count == (isInSentence ? 6 : 0))
  }

  @Test func `a paragraph belongs to the item it stands under`() {
    #expect(
      outline(
        "MINUTES\n\nIn brief.\n\n1. First. \(long)\n\n\(long)\n\n2. Second.\n3. Third.\nmore\n\n1905. \(long)"
      )
        == [
          "-: MINUTE", "1: In bri", "2/1: 1. Fir", "3/1: A sent", "4/2: 2. Sec", "5/3: 3. Thi", "6/3: 1905. ",
        ])
  }

  @Test(
    arguments: [
      ("4. Dogs", "4"), ("(4) Dogs", "4"), ("4) Dogs", "4"), ("2.1 Dogs", "2.1"), ("2.1. Dogs", "2.1"),
      ("§ 4 Dogs", "4"), ("§4. Dogs", "4"), ("4 dogs", nil), ("1917. Then", nil), ("4.", nil), ("4.5", nil),
      ("(4", nil), ("x", nil), ("4.Dogs", nil),
    ])
  func `a number begins an item`(text: String, label: String?) {
    #expect(ItemMark(Array(text.utf8), 0..<text.utf8.count, after: nil)?.label == label)
  }

  @Test func `a number that does not follow begins none`() {
    let bytes = Array("9. Dogs".utf8)
    #expect(ItemMark(bytes, 0..<bytes.count, after: 3) == nil)
    #expect(ItemMark(bytes, 0..<bytes.count, after: 8)?.label == "9")
  }

  @Test func `paragraphs that are set in need no blank line`() {
    let line = "a line of a paragraph that was broken by hand, as old files are"
    #expect(
      outline("  \(line)\n\(line)\nand ends.\n  Another \(line)\n\(line)\nends.\n  Third.")
        == ["1: a line", "2: Anothe", "3: Third."])
  }

  @Test func `one paragraph on each line needs no blank line`() {
    let line = Array(repeating: long, count: 4).joined(separator: " ")
    #expect(outline("\(line)\n\(line)\n“No.”\n\(line)").count == 4)
  }

  @Test func `a byte is found in its sentence and paragraph`() {
    let text = "Title\n\nOne is here. Two is here.\n\nThree is here."
    let structure = TextStructure(ReadableText(text))
    #expect([0, 6, 7, 19, 20, 33, 34, 99].map { structure.sentence(at: $0) } == [0, 0, 1, 1, 2, 2, 3, 3])
    #expect([0, 7, 33, 34].map { structure.paragraph(at: $0) } == [0, 1, 1, 2])
    #expect(TextStructure(ReadableText("\n\n a")).sentence(at: 0) == nil)
  }

  @Test(arguments: [("letter-to-the-post.txt", 4), ("parks-committee.txt", 7)])
  func `the texts of the example have as many paragraphs as its map says`(name: String, count: Int) throws {
    let text = ReadableText(try Checkout.text("Maps/sources/\(name)"))
    let paragraphs = TextStructure(text).paragraphs
    #expect(paragraphs.compactMap(\.number).max() == count)
    let spaniel = paragraphs.first { text[$0.range].contains("spaniel to read a clock") }
    #expect(name.hasPrefix("letter") || spaniel?.item == "4")
  }
}
