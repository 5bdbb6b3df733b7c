import Testing
import Writing

@testable import Exchange

struct MermaidTextTests {
  private func label(_ text: String, isStart: Bool = false) -> String {
    String(
      decoding: ByteStream.collect { MermaidText.write(Array(text.utf8)[...], isStart: isStart, to: &$0) },
      as: UTF8.self)
  }

  @Test(arguments: [
    ("\"q\"", "#quot;q#quot;"), ("a & b < c > d", "a #amp; b #lt; c #gt; d"),
    ("#35; #tag", "#35;35; #35;tag"),
    ("*a* _b_ `c` ~d~", "#42;a#42; #95;b#95; #96;c#96; #126;d#126;"), ("a\\n", "a#92;<wbr>n"),
    ("[a](b)", "#91;a](b)"), ("a@b.org", "a#64;b.org"),
    ("www.x.org WWW.y", "www#46;<wbr>x.org WWW#46;<wbr>y"),
    ("https://x", "https#58;<wbr>//x"), ("fa:fa-car", "fa#58;<wbr>fa-car"), ("Yes: no", "Yes: no"),
    ("end:", "end#58;<wbr>"),
    ("%%{init}%% 5 %", "#37;<wbr>%{init}#37;<wbr>% 5 %"), ("$$x$$ 5 $", "#36;<wbr>$x#36;<wbr>$ 5 $"),
    ("direction LR", "direction#32;LR"), ("Direction\tTB", "Direction TB"), ("¶ß ¶ 1", "¶<wbr>ß ¶ 1"),
    ("ﬂ°x ﬂ", "ﬂ<wbr>°x ﬂ"), ("a\nb\r\nc\rd\u{2028}e", "a<br/>b<br/>c<br/>d<br/>e"),
    ("\u{0}\u{7F}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("end", "end"), ("x; y", "x; y"),
    ("漢字 🚀 é", "漢字 🚀 é"),
  ])
  func `what Mermaid would take for its own stands as an entity`(text: String, expected: String) {
    #expect(label(text) == expected)
  }

  @Test(arguments: [
    ("1. first", "#49;. first"), ("- item", "#45; item"), ("+ item", "#43; item"), ("=", "#61;"),
    (" blank", "#32;blank"), ("plain", "plain"),
  ])
  func `a label does not begin with a list`(text: String, expected: String) {
    #expect(label(text, isStart: true) == expected)
    #expect(label("a" + text).hasSuffix(text))
  }

  @Test(arguments: [
    ("plain words; (and) {signs}!", false), ("*a*", true), ("1. a", true), ("a 1. b", false),
    ("www.x.org", true),
    ("https://x", true), ("a@b", true), ("`", true), ("a < b", true),
  ])
  func `labels that could be Markdown are told`(text: String, isMarkdown: Bool) {
    #expect(MermaidText.isMarkdown(Array(text.utf8)[...]) == isMarkdown)
  }

  @Test(arguments: [
    ("The \"Toll\"\\Bridge", #""The \"Toll\"\\Bridge""#), ("a\nb\t---\n", #""a b --- ""#),
    ("\u{1}: #", "\"\u{FFFD}: #\""),
    ("<b> & co", "\"＜b＞ ＆ co\""),
  ])
  func `a title is a string in YAML`(text: String, expected: String) {
    let yaml = ByteStream.collect { MermaidText.writeYAML(Array(text.utf8)[...], to: &$0) }
    #expect(String(decoding: yaml, as: UTF8.self) == expected)
  }
}
