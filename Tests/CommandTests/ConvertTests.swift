import Testing

struct ConvertTests {
  private static let map = """
    # Queues

    [Toll]: The toll should go. #thesis
      + <Queue>: The queue reaches the church.
      - [Repairs]: Repairs cost more each year.
    """

  private static let foreign = """
    digraph { a [label="The toll should go"]; b [label="The queue is long"]; b -> a [label=pp]; }
    """

  @Test(arguments: ["graphml", "json", "jgf.json", "cyjs", "csv"])
  func `a map goes over to a format and comes back`(format: String) async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map])
    let there = try await place.claimgraph("convert", "toll.argdown", "toll.\(format)")
    #expect(there.status == 0, "\(there.errors)")
    let back = try await place.claimgraph("convert", "toll.\(format)", "back.argdown")
    #expect(back.status == 0, "\(back.errors)")
    let text = String(decoding: place.bytes(of: "back.argdown") ?? [], as: UTF8.self)
    for words in [
      "# Queues", "[Toll]: The toll should go. #thesis", "+ <Queue>: The queue reaches the church.",
    ] {
      #expect(text.contains(words), "\(format): \(text)")
    }
  }

  @Test func `a foreign graph is guessed at, and the guesses are told`() async throws {
    let place = try ScratchFolder(["a.gv": Self.foreign])
    let answer = try await place.claimgraph("convert", "a.gv", "-", "--to", "argdown")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("+ [The queue is long]"))
    #expect(answer.errors.contains("read a.gv: 2 nodes, 1 edges"))
    #expect(answer.errors.contains("'label' is taken for the title of 2 nodes"))
    #expect(answer.errors.contains("how the ends of 1 edge bear on each other is not said"))
  }

  @Test func `the user can say what words and properties mean`() async throws {
    let place = try ScratchFolder(["a.gv": Self.foreign])
    let answer = try await place.claimgraph(
      "convert", "a.gv", "-", "--to", "argdown", "--map", "text=label", "--relation", "pp=attacks")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("- [The queue is long]"))
  }

  @Test func `every command reads every format`() async throws {
    let place = try ScratchFolder(["a.gv": Self.foreign])
    let outline = try await place.claimgraph("outline", "a.gv")
    #expect(outline.output.contains("The queue is long"))
    let export = try await place.claimgraph("export", "a.gv", "--to", "svg")
    #expect(export.status == 0, "\(export.errors)")
  }

  @Test func `streams go through, by the formats that are named or recognised`() async throws {
    let place = try ScratchFolder()
    let answer = try await place.claimgraph("convert", "-", "-", "--to", "json", input: Self.foreign)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.hasPrefix("{"))
    let named = try await place.claimgraph(
      "convert", "-", "-", "--from", "json", "--to", "dot", input: answer.output)
    #expect(named.output.contains("digraph"))
  }

  @Test func `what a format does not hold is told`() async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map])
    let answer = try await place.claimgraph("convert", "toll.argdown", "toll.edges.csv")
    #expect(answer.status == 0)
    #expect(answer.errors.contains("csv-edges does not carry groups (1 left out)"))
  }

  @Test(arguments: [
    (["convert", "a.json"], "Missing expected argument '<output>'"),
    (["convert", "a.gv", "b.gv", "--from", "dott"], "did you mean 'dot'?"),
    (["convert", "a.gv", "b.gv", "--map", "title"], "'title' is no pair"),
    (["convert", "a.gv", "b.gv", "--map", "titel=x"], "did you mean 'title'?"),
    (["convert", "a.gv", "b.gv", "--relation", "x=atacks"], "did you mean 'attacks'?"),
    (["convert", "a.gv", "b.quux"], "say what to write with --to"),
    (["convert", "a.gv", "a.gv"], "would overwrite the map"),
  ])
  func `a wrong command line is refused with a hint`(arguments: [String], hint: String) async throws {
    let place = try ScratchFolder(["a.gv": Self.foreign])
    let answer = try await place.claimgraph(arguments)
    #expect(answer.status == 2)
    #expect(answer.errors.contains(hint), "\(answer.errors)")
  }

  @Test func `a broken file is an error with its place, and what was read is written`() async throws {
    let place = try ScratchFolder(["a.gv": "digraph { a -> b; c [label= }"])
    let answer = try await place.claimgraph("convert", "a.gv", "b.json")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("a.gv:1:"), "\(answer.errors)")
    #expect(place.size(of: "b.json") > 0)
  }
}
