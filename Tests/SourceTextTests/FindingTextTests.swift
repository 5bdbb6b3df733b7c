import SourceText
import Testing

@Suite struct FindingTextTests {
  private func render(_ text: String, _ start: Int, _ end: Int, help: String? = nil) -> [Substring] {
    let files = SourceFiles([SourceFile(name: "map.argdown", text: text)])
    var rendering = FindingText(files: files)
    let range = SourceRange(file: FileIndex(0), start: start, end: end)
    return rendering.render(Finding(.error, "code", at: range, "what is wrong", help: help))
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `a finding shows its line and marks its place`() {
    #expect(
      render("first\n[Too dear]: x {by: amse}\n", 23, 27, help: "did you mean 'ames'?") == [
        "map.argdown:2:18: error: what is wrong", "    2 | [Too dear]: x {by: amse}",
        "      |                  ^~~~", "   help: did you mean 'ames'?", "",
      ])
  }

  @Test func `marks stand under characters, not bytes`() {
    #expect(render("żółw x", 8, 9)[1...2] == ["    1 | żółw x", "      |      ^"])
  }

  @Test func `control characters do not reach the terminal`() {
    let lines = render("a\u{1B}[31m\tb", 0, 1)
    #expect(lines[1] == "    1 | a [31m b")
  }

  @Test func `a range over several lines is marked on its first`() {
    #expect(render("abc\ndef", 1, 6)[1...2] == ["    1 | abc", "      |  ^~"])
  }

  @Test func `a range at the end of the text is marked there`() {
    #expect(render("abc", 3, 3)[1...2] == ["    1 | abc", "      |    ^"])
    #expect(render("", 0, 0)[0] == "map.argdown:1:1: error: what is wrong")
  }

  @Test func `of a very long line only the part around the place is shown`() {
    let text = String(repeating: "é", count: 5_000)
    let lines = render(text, 6_000, 6_002)
    #expect(lines[0] == "map.argdown:1:3001: error: what is wrong")
    #expect(lines[1].utf8.count < 200)
    #expect(!lines[1].contains("\u{FFFD}"))
  }

  @Test func `a finding without a place is one line`() {
    var rendering = FindingText(files: SourceFiles())
    #expect(rendering.render(Finding(.note, "code", "so it is")) == "note: so it is\n")
    let lost = SourceRange(file: FileIndex(3), start: 0, end: 1)
    #expect(rendering.render(Finding(.warning, "code", at: lost, "lost")) == "warning: lost\n")
  }
}
