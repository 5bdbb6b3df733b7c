import Testing

struct CoverageTests {
  private static let map = """
    ===
    parties: {clerk: {name: The clerk}}
    sources: {minutes: {title: Minutes, text: minutes.txt}, "2024 letter": {title: Letter, text: letter.txt}}
    ===

    [Money]: The town needs it. {source: minutes, locator: "¶ 1"}

    """
  private static let minutes = """
    1. Money. The town needs forty thousand a year, and the bridge is where the money has always come from.

    The clerk said: "We would need *another* [forty] thousand {a} year # and <we> have not got it." Nobody answered.

    2. Queues. Most days nobody waits longer than a minute, though on a market day it can be an hour or more.
    """
  private static let letter = """
    Sir, the queue at the bridge is a disgrace, and what it costs us nobody has ever counted, as you well know.
    """

  private func folder() throws -> ScratchFolder {
    try ScratchFolder(["map.argdown": Self.map, "minutes.txt": Self.minutes, "letter.txt": Self.letter])
  }

  @Test func `tells of every source whose text the map names`() async throws {
    let answer = try await folder().claimgraph("coverage", "map.argdown")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("Minutes (minutes, minutes.txt)\n1 of 3 paragraphs and 0 of 1 quotation"))
    #expect(
      answer.output.contains("Letter (2024_letter, letter.txt)\n0 of 1 paragraph is in the map"),
      "\(answer.output)")
  }

  @Test func `stubs make the map complete, and make no findings`() async throws {
    let folder = try folder()
    let stubs = try await folder.claimgraph("coverage", "map.argdown", "--stubs")
    #expect(stubs.status == 0, "\(stubs.errors)")
    try folder.write(Self.map + stubs.output, to: "map.argdown")
    let check = try await folder.claimgraph("check", "map.argdown")
    let findings = check.output.split(separator: "\n").filter {
      $0.contains(": error:") || $0.contains(": warning:") || $0.contains(": note:")
    }
    // The speaker of a quotation is for a person to fill in.
    #expect(
      findings.allSatisfy { $0.contains("doesn't say whose words") || $0.contains("'The clerk'") },
      "\(check.output)")
    let answer = try await folder.claimgraph("coverage", "map.argdown", "--fail-on", "uncovered")
    #expect(answer.status == 0, "\(answer.output)\(stubs.output)")
    let again = try await folder.claimgraph("coverage", "map.argdown", "--stubs")
    #expect(again.output.isEmpty)
  }

  @Test(arguments: ["json", "svg", "html"])
  func `writes files in other forms`(form: String) async throws {
    let folder = try folder()
    let answer = try await folder.claimgraph("coverage", "map.argdown", "--to", form, "-o", "out/")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(folder.size(of: "out/map.coverage.\(form)") > 1_000, "\(folder.names(in: "out"))")
  }

  @Test func `fails on request when something is not covered`() async throws {
    let folder = try folder()
    #expect(try await folder.claimgraph("coverage", "map.argdown", "--fail-on", "uncovered").status == 1)
  }

  @Test func `takes a source's text from the command line, and then only that source`() async throws {
    let folder = try folder()
    try folder.write(Self.letter, to: "elsewhere/other.txt")
    let answer = try await folder.claimgraph(
      "coverage", "map.argdown", "--source", "minutes=elsewhere/other.txt")
    #expect(
      answer.output.hasPrefix("Minutes (minutes, elsewhere/other.txt)\n1 of 1 paragraph is in the map"),
      "\(answer.output)")
    #expect(!answer.output.contains("Letter"))
  }

  @Test func `has status 1 for a text that is not there, for a map with errors and for no map`() async throws
  {
    let folder = try folder()
    let missing = try await folder.claimgraph("coverage", "map.argdown", "--source", "minutes=gone.txt")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("gone.txt"), "\(missing.errors)")
    try folder.write("===\na: [\n===\n\n[A]: a\n", to: "broken.argdown")
    #expect(try await folder.claimgraph("coverage", "broken.argdown").status == 1)
    #expect(try await folder.claimgraph("coverage", "gone.argdown").status == 1)
  }

  @Test func `says so when no text is at hand`() async throws {
    let answer = try await ScratchFolder().claimgraph("coverage", "-", input: "[A]: a\n")
    #expect(answer.status == 0)
    #expect(answer.output.contains("No text of a source is at hand"), "\(answer.output)")
  }

  @Test(arguments: [
    ["--to", "pdf"], ["--fail-on", "covered"], ["--source", "minutes"], ["--stubs", "--to", "svg"],
  ])
  func `refuses a wrong command line`(arguments: [String]) async throws {
    let answer = try await folder().claimgraph(["coverage", "map.argdown"] + arguments)
    #expect(answer.status == 2, "\(answer.errors)")
  }
}
