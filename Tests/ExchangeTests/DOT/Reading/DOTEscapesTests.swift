import Testing

@testable import Exchange

@Suite struct DOTEscapesTests {
  @Test(
    arguments: [
      (#"a\nb\lc\rd"#, "a\nb\nc\nd"), (#"left\l"#, "left"), (#"\N in \G"#, "n in g"), (#"a\\nb"#, #"a\nb"#),
      (#"\x\é\"#, #"xé\"#), ("R&amp;D &lt;x&gt; &#233;&#xe9;&eacute;", "R&D <x> ééé"),
      ("a & b &nosuch; &#1114112; &#xD800; &", "a & b &nosuch; &#1114112; &#xD800; &"),
      (#"\E \T \H"#, "E T H"),
    ])
  func `a label says what Graphviz shows`(escaped: String, plain: String) {
    let names = DOTEscapes.Names(graph: Array("g".utf8)[...], node: Array("n".utf8)[...])
    #expect(DOTEscapes.plain(Array(escaped.utf8)[...], names) == Array(plain.utf8))
  }

  @Test(
    arguments: [
      ("<B>Too dear</B><BR/>p. 4", "Too dear\np. 4"),
      ("<TABLE><TR><TD>a</TD><TD>b</TD></TR>\n<TR><TD> c  d </TD></TR></TABLE>", "a b\nc d"),
      ("a &amp; b &lt;c&gt;", "a & b <c>"), ("<i>a</i>b", "ab"), ("", ""), ("<br>", ""), ("a<", "a"),
      ("<BR ALIGN=\"LEFT\"/>a<BR ALIGN=\"LEFT\"/>b<BR ALIGN=\"LEFT\"/>", "a\nb"),
    ])
  func `a label in HTML has words`(html: String, words: String) {
    #expect(DOTHTML.words(in: Array(html.utf8)[...]) == Array(words.utf8))
  }
}
