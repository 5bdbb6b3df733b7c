import Testing
import Writing

@testable import Exchange

@Suite struct DOTTextTests {
  @Test(arguments: [
    ("plain words", "plain words"),
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    ("&lt;b&gt;", "&amp;lt;b&amp;gt;"),
    (#"\N is no name, C:\"#, #"\\N is no name, C:\\"#),
    ("\"quoted\"", "\"quoted\""),
    ("bell\u{7} tab\tnul\u{0}", "bell tab nul"),
    ("\u{FFFE}x\u{FFFF}", "\u{FFFD}x\u{FFFD}"),
    ("\u{FFFD} \u{F000} ﷽ 😀", "\u{FFFD} \u{F000} ﷽ 😀"),
  ])
  func `labels are well-formed and mean the text`(text: String, label: String) {
    #expect(written(text, DOTText.writeLabel) == label)
  }

  @Test(arguments: [
    ("", "\"\""),
    ("say \"no\"", #""say \"no\"""#),
    (#"ends with \"#, #""ends with \\""#),
    (#"\" both"#, #""\\\" both""#),
    ("a & <b>\nnext", #""a &amp; <b>\nnext""#),
  ])
  func `strings end where they should`(text: String, quoted: String) {
    #expect(written(text, DOTText.writeQuoted) == quoted)
  }

  @Test(arguments: ["a", "é", "😀", "\u{FFFD}"])
  func `no run is longer than Graphviz can read, and none is cut inside a character`(letter: String) {
    let text = String(repeating: letter, count: 20_000)
    for written in [written(text, DOTText.writeLabel), written(text, DOTText.writeQuoted)] {
      let runs = written.utf8.split { $0 == 0x0A || $0 == UInt8(ascii: "\"") }
      #expect(runs.allSatisfy { $0.count < 16_384 })
      #expect(runs.allSatisfy { String($0) != nil })
      #expect(written.count { String($0) == letter } == 20_000)
    }
  }

  @Test(arguments: [("", false), (" \t\n\u{7F}\u{1}", false), ("\u{A0}", true), (".", true)])
  func `knows what can be seen`(text: String, hasInk: Bool) {
    #expect(DOTText.hasInk(Array(text.utf8)[...]) == hasInk)
  }

  private func written(
    _ text: String, _ write: (ArraySlice<UInt8>, inout ByteStream) -> Void
  ) -> String {
    String(decoding: ByteStream.collect { write(Array(text.utf8)[...], &$0) }, as: UTF8.self)
  }
}
