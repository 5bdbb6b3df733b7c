import Quotations
import SourceReading
import Testing

struct MarkdownTextTests {
  @Test(arguments: [
    ("A *very* __old__ toll.", "A very old toll."), ("***both*** and **half*", "both and *half"),
    ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"), ("“*x*”—*y*", "“x”—y"),
    ("un*frigging*believable", "unfriggingbelievable"), ("~~struck~~ ~one~", "struck ~one~"),
    ("[words](a.html \"title\") and [more][1]\n\n[1]: http://x", "words and more"),
    ("[words](<a b>) [a](b(c)d)", "words a"), ("[T]he toll [sic]", "[T]he toll [sic]"),
    ("[Ref] and [ref][]\n\n[ref]: x", "Ref and ref"), ("[nested [in] one](x)", "nested [in] one"),
    ("see ![a *picture*](p.png) here", "see  here"), ("`*code*` and ``a`b``", "*code* and a`b"),
    ("`unclosed", "`unclosed"), ("today.[^12] Then[^note]", "today.[12] Then"),
    ("[^1]: See below.", "[1] See below."), ("a \\*b\\* c\\\nd", "a *b* c\nd"),
    ("R&amp;D &mdash; &#8220;x&#x201D; &nosuch; & &#147;", "R&D — “x” &nosuch; & “"),
    ("x <em class=\"a>b\">y</em> <!-- no --> z", "x y  z"), ("a<br>b<br/>\nc", "a\nb\nc"),
    ("<https://a.b/c> a < b", "https://a.b/c a < b"),
    ("# Title #\nText\n## Two ##x", "Title\n\nText\n\nTwo ##x"),
    ("Title\n===\nText\nSub\n---\nMore", "Title\n\nText\nSub\n\nMore"), ("a\n\n***\n\nb", "a\n\nb"),
    ("> quoted *here*\n> on\nlazy\n\nown", "quoted here\non\nlazy\n\nown"), (">> deep\n>> on", "deep\non"),
    ("- one\n- two\n  on\n\n  para", "one\n\ntwo\non\n\npara"), ("1. one\n2) two", "1. one\n\n2) two"),
    ("- > in item", "in item"), ("```swift\n*a* `b`\n\nc\n```\nafter", "*a* `b`\n\nc\n\nafter"),
    ("    *code*\n\ntext", "    *code*\n\ntext"), ("---\ntitle: \"T\"\n---\nText", "Text"),
    ("<script>\nvar x\n\n</script>\n\nText", "Text"), ("<!-- a\n\nb -->\nText", "Text"),
    ("| a | b |\n|---|---|\n| *c* | d |", " a  b \n c  d "), ("1986\\. A year", "1986. A year"),
    ("**Note:** x\n  \ny", "Note: x\n\ny"), ("hard  \nwrap", "hard\nwrap"),
  ])
  func `reads the words and leaves the marks`(markdown: String, words: String) async throws {
    let source = try await read(markdown, "a.md")
    #expect(source.words.trimmingEnd == words.trimmingEnd)
  }

  @Test(arguments: [
    ("very old", "very* __old"), ("toll.[1]", "toll.[^1]"), ("one\ntwo", "one\n> two"), ("R&D", "R&amp;D"),
    ("é&D", "é&amp;D"),
  ])
  func `every piece leads back to the file`(piece: String, original: String) async throws {
    let markdown = "A *very* __old__ toll.[^1]\n\n> one\n> two\n\nR&amp;D é&amp;D"
    for lineEnd in ["\n", "\r\n"] {
      let bytes = Array(markdown.replacing("\n", with: lineEnd).utf8)
      let found = try await read(bytes, "a.md").original(of: piece, in: bytes)
      #expect(found.map { String(decoding: $0, as: UTF8.self) } == original.replacing("\n", with: lineEnd))
    }
  }

  @Test func `headings and block quotations are told`() async throws {
    let source = try await read("# One\n\ntext\n\n> a\n>\n> b\n\nmore\n\nTwo\n---\n\n> c", "a.md")
    #expect(source.text.headings.map { source.text[$0] } == ["One", "Two"])
    #expect(source.text.blockQuotations.map { source.text[$0] } == ["a\n\nb", "c"])
  }

  @Test(arguments: [
    (
      "a.md",
      "One is here. It stays.\n\n## Why so? We ask.\n\nTwo is here.\n\n> Few words\n>\n> and *more*\n\nEnd."
    ),
    (
      "a.html",
      "<p>One is here. It stays.<h2>Why so? We ask.</h2><p>Two is here.<blockquote>Few words<p>and <i>more</i></blockquote><p>End."
    ),
  ])
  func `what was told is what structure and extraction see`(name: String, text: String) async throws {
    let text = try await read(text, name).text
    let structure = TextStructure(text)
    #expect(structure.paragraphs.map(\.number) == [1, nil, 2, 3, 4])
    #expect(structure.paragraphs.map(\.isHeading) == [false, true, false, false, false])
    let found = QuotationExtractor().extract(from: text, structure)
    #expect(found.map(\.kind) == [.block])
    #expect(found.map(\.text) == ["Few words and more"])
  }

  @Test func `the title is that of the front matter`() async throws {
    #expect(try await read("---\ntitle: On Tolls\n---\ntext", "a.md").title == "On Tolls")
    #expect(try await read("---\ntitle: never closed\n\ntext", "a.md").title == nil)
  }
}

extension String {
  fileprivate var trimmingEnd: Substring {
    self[..<(lastIndex { $0 != "\n" && $0 != " " }.map(index(after:)) ?? startIndex)]
  }
}
