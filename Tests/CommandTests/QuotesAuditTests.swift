import TestSupport
import Testing

struct QuotesAuditTests {
  /// A map with one quotation, and the minutes it is taken from.
  private func folder(_ words: String, _ data: String = "") throws -> ScratchFolder {
    try ScratchFolder([
      "toll.argdown": """
      ===
      parties:
        council: {name: The council}
        ames: {name: R. Ames, side: council}
      sources:
        minutes: {type: report, title: Minutes, text: minutes.txt}
      ===
      [Ames]: "\(words)" #quotation {by: ames, source: minutes\(data)}
      """,
      "minutes.txt": """
      Minutes of the bridge committee

      The chair opened the meeting at seven in the evening. Mr Ames said that the toll does not pay for
      the paint on the bridge, let alone for the two keepers, and that nobody had ever thought it would.
      """,
    ])
  }

  @Test func `words that stand in the source are all well`() async throws {
    let folder = try folder("the toll does not pay for the paint on the bridge")
    let answer = try await folder.claimgraph("quotes", "toll.argdown")
    #expect(answer.status == 0)
    #expect(answer.output.contains("≡   verbatim"))
    #expect(answer.output.contains("1 quotation: 1 verbatim"))
  }

  @Test func `a negation that is lost fails and is pointed at`() async throws {
    let folder = try folder("the toll does pay for the paint on the bridge")
    let answer = try await folder.claimgraph("quotes", "toll.argdown")
    #expect(answer.status == 1)
    #expect(answer.output.contains("elided-silently"))
    #expect(answer.errors.contains("toll.argdown:8:1: error: "))
    #expect(answer.errors.contains("negation"))
  }

  @Test func `a person's ruling is shown and answers for the exit status`() async throws {
    let words = "the toll does pay for the paint on the bridge"
    let ruled = try folder(words, ", ruling: {verdict: harmless, by: R. Ames, why: as good as the same}")
    let answer = try await ruled.claimgraph("quotes", "toll.argdown")
    #expect(answer.status == 0)
    #expect(answer.output.contains("elided-silently"))
    #expect(answer.output.contains("harmless"))
    let open = try folder(words, ", ruling: {verdict: undecided, by: R. Ames}")
    #expect(try await open.claimgraph("quotes", "toll.argdown").status == 1)
  }

  @Test(arguments: [
    ("verbatim", 1), ("note", 1), ("altered", 0), ("ends-inside-sentence,spliced", 1), ("warning", 0),
  ])
  func `the user says what fails`(words: String, status: Int32) async throws {
    let folder = try folder("the toll does not pay for the paint on the bridge")
    #expect(try await folder.claimgraph("quotes", "toll.argdown", "--fail-on", words).status == status)
  }

  @Test(arguments: [
    (["quotes", "toll.argdown", "--fail-on", "altred"], "did you mean 'altered'?"),
    (["quotes", "toll.argdown", "--only", ""], "is no verdict, flag or grade"),
    (["quotes", "toll.argdown", "--report", "htm"], "did you mean 'html'?"),
    (["quotes", "toll.argdown", "--source", "minutes"], "--source ID=FILE"),
    (["quotes"], "Missing expected argument"),
  ])
  func `a wrong command line ends with status 2`(arguments: [String], message: String) async throws {
    let answer = try await folder("the toll").claimgraph(arguments)
    #expect(answer.status == 2)
    #expect(answer.errors.contains(message))
  }

  @Test func `a party that the map has not is named with the nearest`() async throws {
    let answer = try await folder("the toll").claimgraph("quotes", "toll.argdown", "--party", "amse")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("did you mean 'ames'?"))
  }

  @Test func `a side counts the words of its members`() async throws {
    let folder = try folder("the toll does not pay for the paint on the bridge")
    let answer = try await folder.claimgraph("quotes", "toll.argdown", "--party", "council")
    #expect(answer.output.contains("1 quotation: 1 verbatim"))
  }

  @Test func `only what is asked for is listed`() async throws {
    let folder = try folder("the toll does not pay for the paint on the bridge")
    let answer = try await folder.claimgraph("quotes", "toll.argdown", "--only", "altered,spliced")
    #expect(answer.status == 0)
    #expect(!answer.output.contains("Ames"))
  }

  @Test(arguments: ["html", "md", "json", "csv", "annotations"])
  func `each report goes into a folder under the map's name`(report: String) async throws {
    let folder = try folder("the toll does not pay for the paint on the bridge")
    let answer = try await folder.claimgraph("quotes", "toll.argdown", "--report", report, "-o", "out/")
    #expect(answer.status == 0)
    let written = folder.names(in: "out")
    #expect(written.count == 1 && written[0].hasPrefix("toll.quotes."))
    #expect(folder.size(of: "out/\(written.first ?? "")") > 100)
  }

  @Test func `a source that lies elsewhere is given by an option`() async throws {
    let folder = try folder("nobody had ever believed it would")
    try folder.write("They said nobody had ever believed it would. So it was.", to: "elsewhere/other.txt")
    let answer = try await folder.claimgraph(
      "quotes", "toll.argdown", "--source", "minutes=elsewhere/other.txt")
    #expect(answer.status == 0)
    let missing = try await folder.claimgraph("quotes", "toll.argdown", "--source", "minutes=nowhere.txt")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("nowhere.txt"))
  }

  @Test func `a map without quotations says so`() async throws {
    let folder = try ScratchFolder()
    let answer = try await folder.claimgraph("quotes", "-", input: "[Toll]: It should go.")
    #expect(answer.status == 0)
    #expect(answer.output == "The map has no quotations.\n")
  }
}
