import Testing

struct QuotesExtractTests {
  @Test func `what it writes is a map without errors that has the words unchanged`() async throws {
    let words =
      "Use {braces} and [brackets], a*b*c, snake_case_x, #tags, @names, <tags>, // and :heart: .A. here."
    let folder = try ScratchFolder()
    let stubs = try await folder.claimgraph("quotes", "extract", "-", input: "Ann Lee wrote: “\(words)”\n")
    #expect(stubs.status == 0)
    let checked = try await folder.claimgraph("check", "-", input: stubs.output)
    #expect(checked.status == 0)
    let json = try await folder.claimgraph("export", "-", "--to", "json", "-o", "-", input: stubs.output)
    #expect(json.output.contains(words))
  }

  @Test(arguments: [
    ("text", "#quotation"), ("json", "\"kind\": \"quotation\""), ("csv", "quotation,Ann Lee,"),
  ])
  func `writes a map, JSON or a table`(format: String, expected: String) async throws {
    let answer = try await ScratchFolder().claimgraph(
      "quotes", "extract", "-", "--format", format, input: "Ann Lee wrote: “The wheel turns by itself.”\n")
    #expect(answer.status == 0)
    #expect(answer.output.contains(expected))
  }

  @Test func `says when there is nothing`() async throws {
    let answer = try await ScratchFolder().claimgraph("quotes", "extract", "-", input: "Nobody spoke.\n")
    #expect(answer.status == 0)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("has no quotations"))
  }

  @Test func `names a text that cannot be read`() async throws {
    let answer = try await ScratchFolder().claimgraph("quotes", "extract", "nowhere.txt")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("'nowhere.txt' cannot be read"))
  }
}
