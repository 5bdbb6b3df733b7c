import SourceReading
import Testing

struct BibTeXTests {
  @Test func `entries become records of CSL-JSON`() async throws {
    let text =
      "@book{ames, title = {On {Tolls}}, author = {Ames, Rose and Low, B.}, year = 1986, edition = {2}}"
    let json = String(decoding: try await BibTeX().cslJSON(Array(text.utf8)), as: UTF8.self)
    for part in ["\"id\": \"ames\"", "\"title\": \"On Tolls\"", "\"family\": \"Ames\"", "\"type\": \"book\""]
    {
      #expect(json.contains(part), "\(json)")
    }
  }

  @Test func `what breaks the rules is told with its line`() async {
    let problem = await #expect(throws: BibTeXProblem.self) {
      try await BibTeX().cslJSON(Array("@book{a, title={A}}\n@article{x, title=\"A\"\n".utf8))
    }
    guard case .broken(let line?, let message)? = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    // It counts a line or two after the last.
    #expect((2...4).contains(line))
    #expect(message.contains("unexpected"))
  }

  @Test(
    arguments: [
      ("Error at (line 4, column 1):\nunexpected end of input\n", 4, "unexpected end of input"),
      (
        "Error at \"-\" (line 12, column 3):\nunexpected \"}\"\nexpecting \",\"", 12,
        "unexpected \"}\"; expecting \",\""
      ),
      ("Error at somewhere", nil, "this is not BibTeX"),
    ] as [(String, Int?, String)])
  func `messages of old and new versions are read`(said: String, line: Int?, message: String) {
    #expect(BibTeXProblem(said) == .broken(line: line, message: message))
    #expect(BibTeXProblem("pandoc: out of memory") == nil)
  }

  @Test func `Latin-1 is read too`() async throws {
    let bytes = Array("@book{a, title={Caf".utf8) + [0xE9] + Array("}}".utf8)
    #expect(String(decoding: try await BibTeX().cslJSON(bytes), as: UTF8.self).contains("Café"))
  }

  @Test func `without pandoc, the way to install it is told`() async {
    await #expect(throws: BibTeXProblem.unread(.programMissing("pandoc"))) {
      try await BibTeX(programs: "/no/such/folder").cslJSON(Array("@book{a}".utf8))
    }
  }
}
