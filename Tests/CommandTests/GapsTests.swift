import Testing

struct GapsTests {
  private static let map = """
    ===
    title: Bridge
    parties: {ames: {name: R. Ames, side: club}, club: {name: The club}, town: {name: The town}}
    ===

    [Toll]: The toll should go. #thesis {by: club}
      + [Queue]: "We wait an hour." #quotation {by: ames}
      - [Upkeep]: It pays for repairs. #assertion {by: town}
        - [Tax]: A tax could pay. #rebuttal {by: ames}
    """

  @Test func `lists the gaps party by party, the nearest to the thesis first`() async throws {
    let answer = try await ScratchFolder().claimgraph("gaps", "-", input: Self.map)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.errors.isEmpty)
    #expect(
      answer.output.hasPrefix(
        """
        4 gaps in 'Bridge'
        Steps are counted to the nearest thesis, in either direction of a relation.
        No audit of the map's 1 quotation is at hand, so nothing is said of verdicts.

        Held by R. Ames, on the side of The club: 2 gaps
          2 steps  line 9  nobody in the map answers the rebuttal 'Tax'
          2 steps  line 9  no quotation, argument or claim in the map supports the
                           rebuttal 'Tax'

        Held by The club: 1 gap
          top  line 6  all that is given for 'Toll' comes down to one quotation, 'Queue'

        """), "\(answer.output)")
    #expect(
      answer.output.hasSuffix("attack-within-party         claims that attack each other within one party\n"))
  }

  @Test func `says so when there are none`() async throws {
    let answer = try await ScratchFolder().claimgraph(
      "gaps", "-", "--kind", "concession", input: "[A]: a #thesis\n")
    #expect(answer.status == 0)
    #expect(answer.output == "No gaps.\n")
  }

  @Test func `says when a map gives it nothing to look for`() async throws {
    let answer = try await ScratchFolder().claimgraph("gaps", "-", input: "[A]: a\n  + [B]: b\n")
    #expect(answer.output.hasPrefix("No gaps.\nNo claim of this map has a role"), "\(answer.output)")
  }

  @Test func `counts what a party's members hold`() async throws {
    let folder = try ScratchFolder(["map.argdown": Self.map])
    let answer = try await folder.claimgraph("gaps", "map.argdown", "--party", "club", "--format", "json")
    #expect(answer.output.contains("\"node\": \"Tax\""), "\(answer.output)")
    #expect(!answer.output.contains("\"node\": \"Upkeep\""))
  }

  @Test(arguments: [
    ("unanswered-rebuttal", 1), ("concession,unanswered-rebuttal", 1), ("any", 1), ("concession", 0),
  ])
  func `fails at the kinds it is asked to fail at`(kinds: String, status: Int32) async throws {
    let answer = try await ScratchFolder().claimgraph("gaps", "-", "--fail-on", kinds, input: Self.map)
    #expect(answer.status == status, "\(answer.errors)")
  }

  @Test func `writes notes for code hosts`() async throws {
    let answer = try await ScratchFolder().claimgraph("gaps", "-", "--format", "sarif", input: Self.map)
    #expect(answer.output.contains("\"ruleId\": \"unanswered-rebuttal\""), "\(answer.output)")
  }

  @Test(arguments: [
    (["--kind", "unanswered-asertion"], "did you mean 'unanswered-assertion'?"),
    (["--fail-on", "all"], "use one of"),
    (["--kind", "concession", "--fail-on", "any"], "'unanswered-thesis', which --kind leaves out"),
    (["--format", "yaml"], "use one of text, json, sarif"),
  ])
  func `refuses words it does not know`(arguments: [String], message: String) async throws {
    let folder = try ScratchFolder(["map.argdown": Self.map])
    let answer = try await folder.claimgraph(["gaps", "map.argdown"] + arguments)
    #expect(answer.status == 2)
    #expect(answer.errors.contains(message), "\(answer.errors)")
  }

  @Test func `has status 1 for a party that is not there, for errors in the map and for no map`() async throws
  {
    let folder = try ScratchFolder(["map.argdown": Self.map])
    let misspelt = try await folder.claimgraph("gaps", "map.argdown", "--party", "clup")
    #expect(misspelt.status == 1)
    #expect(misspelt.errors.contains("did you mean 'club'?"), "\(misspelt.errors)")
    let broken = try await folder.claimgraph("gaps", "-", input: "===\na: [\n===\n\n[A]: a #thesis\n")
    #expect(broken.status == 1)
    #expect(broken.output.contains("the thesis 'A'"))
    #expect(broken.errors.contains("error:"))
    #expect(try await folder.claimgraph("gaps", "gone.argdown").status == 1)
  }

  @Test func `compares quotations with the texts that are at hand`() async throws {
    let folder = try ScratchFolder([
      "map.argdown": """
      ===
      sources: {minutes: {title: Minutes, text: minutes.txt}}
      ===

      [Money]: The town has none. #assertion
        + [Clerk]: "We would never need another forty thousand pounds a year." #quotation {source: minutes}
      """,
      "minutes.txt":
        "The clerk said that we would need another forty thousand pounds a year. Nobody answered her at all.",
    ])
    let answer = try await folder.claimgraph("gaps", "map.argdown", "--kind", "rests-on-unclean-quotation")
    #expect(
      answer.output.contains("'Money' rests on the quotation 'Clerk': the audit says altered"),
      "\(answer.output)")
    try folder.write(
      "The clerk said: We would never need another forty thousand pounds a year. Nobody answered her.",
      to: "true.txt")
    let clean = try await folder.claimgraph(
      "gaps", "map.argdown", "--kind", "rests-on-unclean-quotation", "--source", "minutes=true.txt")
    #expect(clean.output == "No gaps.\n", "\(clean.output)")
    #expect(try await folder.claimgraph("gaps", "map.argdown", "--source", "minutes=gone.txt").status == 1)
    try folder.write("===\nsources: {s: {text: gone.txt}}\n===\n\n[A]: a #thesis\n", to: "other.argdown")
    #expect(try await folder.claimgraph("gaps", "other.argdown").status == 0)
  }

  @Test func `asks the lock where no text is at hand`() async throws {
    let folder = try ScratchFolder([
      "map.argdown": """
      ===
      sources: {minutes: {title: Minutes}}
      ===

      [Money]: The town has none. #assertion
        + [Clerk]: "We would never need another forty thousand pounds a year." #quotation {source: minutes}
      """,
      "minutes.txt":
        "The clerk said that we would need another forty thousand pounds a year. Nobody answered her at all.",
    ])
    let before = try await folder.claimgraph("gaps", "map.argdown")
    #expect(before.output.contains("No audit of the map's 1 quotation is at hand"))
    _ = try await folder.claimgraph("quotes", "map.argdown", "--source", "minutes=minutes.txt", "--lock")
    let after = try await folder.claimgraph("gaps", "map.argdown", "--fail-on", "rests-on-unclean-quotation")
    #expect(after.status == 1)
    #expect(
      after.output.contains("'Money' rests on the quotation 'Clerk': the audit says altered"),
      "\(after.output)")
  }
}
