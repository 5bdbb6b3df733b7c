import Reports
import Testing

struct TerminalTextTests {
  @Test(arguments: [("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("🚀", 2), ("≠", 1)])
  func `columns of a text`(text: String, width: Int) {
    #expect(TerminalText.width(text) == width)
  }

  @Test(arguments: [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("漢字漢", 4, "漢…"), ("abc", 0, ""), ("", 3, "")])
  func `a text cut to columns`(text: String, columns: Int, cut: String) {
    #expect(TerminalText.cut(text, to: columns) == cut)
  }

  @Test func `lines break at blanks, and no word is lost`() {
    #expect(TerminalText.lines("aa bb  cc", columns: 5) == ["aa bb", "cc"])
    #expect(TerminalText.lines("a looong b", columns: 4) == ["a", "looong", "b"])
    #expect(TerminalText.lines("", columns: 4) == [])
  }

  @Test func `controls and turns of direction become blanks`() {
    #expect(TerminalText.plain("a\u{1B}b\u{202E}c\u{9B}\nd") == "a b c  d")
  }
}
