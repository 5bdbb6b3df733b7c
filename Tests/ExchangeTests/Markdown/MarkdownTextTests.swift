import Claims
import TestSupport
import Testing
import Writing

@testable import Exchange

struct MarkdownTextTests {
  private func markdown(_ text: String, isLineStart: Bool = true) -> String {
    String(
      decoding: ByteStream.collect { stream in
        var line = MarkdownText(isLineStart: isLineStart)
        line.write(text, to: &stream)
      }, as: UTF8.self)
  }

  @Test(arguments: [
    ("*a* _b_ `c` ~d~", #"\*a\* \_b\_ \`c\` \~d\~"#), ("[a](b) ![c](d)", #"\[a\](b) !\[c\](d)"#),
    ("<b> a > b", #"\<b\> a \> b"#), ("a & b &amp; &#35; AT&T", ##"a & b \&amp; \&\#35; AT\&T"##),
    ("\\*", #"\\\*"#), ("#12 $x$ a|b", ##"\#12 \$x\$ a\|b"##), ("==a== %%b%% 5 %", #"\==a\== \%%b\%% 5 %"#),
    ("snake_case", #"snake\_case"#), ("漢字 🚀 é", "漢字 🚀 é"),
    ("\u{0}\u{1B}\u{85}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
  ])
  func `what could be markup has a backslash before it`(text: String, expected: String) {
    #expect(markdown(text) == expected)
  }

  @Test(arguments: [
    ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("1. a", #"1\. a"#), ("2024) a", #"2024\) a"#), ("===", #"\=\=="#),
    ("---", #"\---"#), (":-|-:", #"\:-\|-:"#), ("    code", "code"), ("\tcode", "code"), ("1 a", "1 a"),
  ])
  func `no line begins a list, a heading or a table`(text: String, expected: String) {
    #expect(markdown(text) == expected)
    #expect(markdown("a\n" + text) == "a\\\n" + expected)
  }

  @Test func `inside a line the same signs are plain`() {
    #expect(markdown("- 1. + =", isLineStart: false) == "- 1. + =")
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a \r \n\n  b", "a\u{2028}b", "\na\nb\n\n"])
  func `line breaks stay, empty lines and blanks around them go`(text: String) {
    #expect(markdown(text).filter { $0 != " " } == "a\\\nb")
  }

  @Test func `the caller says how a line goes on`() {
    let bytes = ByteStream.collect { stream in
      var line = MarkdownText(lineBreak: "\\\n  > ")
      line.write("a\n- b", to: &stream)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "a\\\n  > \\- b")
  }

  // MARK: Formatted

  private func formatted(_ text: String, _ marks: [(TextMark.Kind, String, String)]) -> String {
    var map = GraphBuilder()
    let node = map.node(.claim, id: "c", "c", text)
    let bytes = Array(text.utf8)
    let start = map.graph.marks.count
    for (kind, words, target) in marks {
      let at = bytes.indices.first { bytes[$0...].starts(with: words.utf8) } ?? 0
      let address = map.graph.addText(target)
      map.graph.addMark(TextMark(kind: kind, start: at, end: at + words.utf8.count, target: address))
    }
    let occurrence = map.graph.addOccurrence(
      Occurrence(
        node: node, role: .topLevel, isReference: false, text: map.graph.nodes.texts[node.position],
        marks: UInt32(start)..<UInt32(map.graph.marks.count), group: nil, origin: GraphBuilder.nowhere))
    map.graph.setCanonical(occurrence, of: node)
    let written = ByteStream.collect { stream in
      var line = MarkdownText()
      line.write(
        FormattedText(of: node, in: map.graph), of: map.graph,
        anchor: { map.graph.texts.string($0.target) == "Toll" ? Array("toll".utf8) : nil }, to: &stream)
    }
    return String(decoding: written, as: UTF8.self)
  }

  @Test func `stretches keep their look and their links`() {
    #expect(
      formatted("a bold and italic day", [(.bold, "bold", ""), (.italic, "italic", "")])
        == "a **bold** and *italic* day")
    #expect(formatted("a bold day", [(.bold, " bold ", "")]) == "a **bold** day")
    #expect(
      formatted("both here", [(.bold, "both here", ""), (.italic, "here", "")]) == "**both** ***here***")
    #expect(
      formatted("see the report.", [(.link, "the report", "https://a.b/(c)?d=1&e")])
        == "see [the report](https://a.b/%28c%29?d=1&amp;e).")
    #expect(
      formatted("https://a.b/c_d", [(.link, "https://a.b/c_d", "https://a.b/c_d")]) == "<https://a.b/c_d>")
    #expect(formatted("see it", [(.link, "it", "javascript:alert(1)")]) == "see it")
    #expect(formatted("see Toll", [(.statementMention, "Toll", "Toll")]) == "see [Toll](#toll)")
    #expect(formatted("see Tax", [(.statementMention, "Tax", "Tax")]) == "see *Tax*")
  }

  @Test func `where stars would not be markup there is HTML`() {
    #expect(formatted("unbelievable", [(.bold, "believ", "")]) == "un**believ**able")
    #expect(formatted("a(b)c", [(.bold, "(b)", "")]) == #"a<b>(b)</b>c"#)
    #expect(formatted("ab", [(.bold, "a", ""), (.italic, "b", "")]) == "**a**<i>b</i>")
  }
}
