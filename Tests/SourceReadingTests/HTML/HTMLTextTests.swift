import Quotations
import SourceReading
import Testing

struct HTMLTextTests {
  @Test(arguments: [
    ("<p>Tom &amp; <b>Ann</b>  go\n home</p>", "Tom & Ann go home"),
    ("<p>one<p>two<div>three</div>four", "one\n\ntwo\n\nthree\n\nfour"), ("a<br>b<br/><br>c", "a\nb\n\nc"),
    (
      "<html><head><title>T</title><style>x</style></head><body><nav>menu</nav>words<script>a<b</script></body>",
      "words"
    ),
    ("<h1>On <i>Tolls</i></h1>Text", "On Tolls\n\nText"), ("<ul><li>one<li>two</ul>", "one\n\ntwo"),
    ("today.<sup><a href=\"#n1\">12</a></sup> Then", "today.[12] Then"),
    ("x.<sup>[3]</sup> y <sup>4</sup>", "x.[3] y [4]"),
    ("19<sup>th</sup> and 10<sup>6</sup> 1917<sup><a>5</a></sup>", "19th and 106 1917[5]"),
    ("a<sup>*</sup>", "a[*]"),
    ("&ldquo;x&#8221; &#147;y&#x94; &nosuch; &amp;lt; R&D", "“x” “y” &nosuch; &lt; R&D"),
    ("a < b and c > d", "a < b and c > d"), ("a<!-- no <p> -->b<?php x ?>c", "abc"),
    ("a</nosuch>b<x-y>c", "abc"),
    ("<pre>a\n  b</pre>", "a\n  b"), ("<q>a <q>b</q></q>", "“a ‘b’”"), ("a&nbsp;b&shy;c", "a\u{A0}b\u{AD}c"),
    ("<table><tr><td>a</td><td>b</td></tr></table>", "a\n\nb"),
    ("<ol start=3><li>a<li><p>b</p><ul><li>c</ul><li value=9>d</ol>", "3. a\n\n4. b\n\nc\n\n9. d"),
    ("<p>a<span style='display: none'>x</span><b hidden>y</b> b", "a b"), ("<ruby>漢<rt>kan</rt></ruby>", "漢"),
    ("<p>on the<span class='pagenum'><a id='p12'>[Pg 12]</a></span> bridge", "on the bridge"),
    (
      "<div class='pagenumbers-on'>all of the words <b>of a page</b> stand here",
      "all of the words of a page stand here"
    ),
    ("<p>a <span class=page>p. 31</span>b <span class=page>words</span> c", "a b words c"),
    ("<p>unclosed <i>italic<p>next</i> more", "unclosed italic\n\nnext more"), ("a&ampb &lt", "a&ampb &lt"),
    ("y <p <b>z", "y\n\nz"), ("<P CLASS=x>UP</P>", "UP"),
    ("x<svg><title>s</title></svg>y", "xy"),
  ])
  func `reads what a reader of the page sees`(html: String, words: String) async throws {
    let source = try await read(html, "a.html")
    #expect(source.words == words)
  }

  @Test(arguments: [
    ("Tom & Ann", "Tom &amp; <b>Ann"), ("& A", "&amp; <b>A"), ("é", "&eacute;"),
    ("go home", "go\n  home"),
    ("[12]", "<sup><a href=\"#\">12</a></sup>"), ("a < b", "a < b"), ("Ann go", "Ann</b> go"),
    ("stray end", "stray</x> end"),
    ("né né", "né <!-- né -->né"),
    ("two", "two"), ("more” “", "more&#148; &#x93;"),
  ])
  func `every piece leads back to the document`(piece: String, original: String) async throws {
    let html = """
      <html><head><title>Two</title></head><body class="two"><p title="é">Tom &amp; <b>Ann</b> go
        home.<sup><a href="#">12</a></sup> caf&eacute; a < b stray</x> end
      <p>né <!-- né -->né<br/>two <p>more&#148; &#x93;
      """
    for encode in [{ Array($0.utf8) }, wide] as [(String) -> [UInt8]] {
      let bytes = encode(html)
      let found = try await read(bytes, "a.html").original(of: piece, in: bytes)
      #expect(found == encode(original), "\(String(decoding: found ?? [], as: UTF8.self))")
    }
  }

  /// UTF-16, with a mark where it begins a document.
  private func wide(_ text: String) -> [UInt8] {
    let units: [UInt8] = text.utf16.reduce(into: []) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
    return text.hasPrefix("<html>") ? [0xFF, 0xFE] + units : units
  }

  @Test func `title, headings, quotations and pages are told`() async throws {
    let source = try await read(
      """
      <title>On
      Tolls</title><h2>One</h2><p>a<blockquote><p>b<p>c</blockquote>d <span class="pagenum" title="xii"></span>e
      <p>f<span role="doc-pagebreak">13</span>g
      """, "a.html")
    #expect(source.title == "On Tolls")
    #expect(source.text.headings.map { source.text[$0] } == ["One"])
    #expect(source.text.blockQuotations.map { source.text[$0] } == ["b\n\nc"])
    #expect(source.text.pageStarts.map(\.label) == ["xii", "13"])
    #expect(source.words.hasSuffix("d e\n\nfg"))
  }

  @Test(
    arguments: [
      ("<meta charset=\"windows-1251\">", [0xD2, 0xEE], "То"),
      ("<META http-equiv=Content-Type content=\"text/html; charset=koi8-r\">", [0xF4, 0xCF], "То"),
      ("<meta charset=iso-8859-1>", [0x93, 0xE9, 0x94], "“é”"), ("<meta charset=utf-8>", [0xC3, 0xA9], "é"),
      ("<?xml version='1.0' encoding='iso-8859-2'?>", [0xB1], "ą"),
    ] as [(String, [UInt8], String)])
  func `the document's own word on its encoding counts`(
    head: String, bytes: [UInt8], words: String
  ) async throws {
    let source = try await read(Array(head.utf8) + Array("<p>".utf8) + bytes, "a.html")
    #expect(source.words == words)
    #expect(source.notes.isEmpty)
  }

  @Test func `an encoding nobody knows is a note`() async throws {
    #expect(try await read("<meta charset=klingon><p>a", "a.html").notes == [.unknownEncoding("klingon")])
  }
}
