import Foundation
import Testing

/// What `claimgraph convert` reads, writes and says.
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

  @Test func `a foreign graph is guessed at, and the guesses are told`() async throws {
    let place = try ScratchFolder(["a.gv": Self.foreign])
    let answer = try await place.claimgraph("convert", "a.gv", "-", "--to", "argdown")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("+ [The queue is long]"))
    #expect(answer.errors.hasPrefix("read a.gv as dot: 2 nodes and 1 edge\n"))
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

  @Test(arguments: ["outline", "check", "gaps", "export", "quotes", "coverage"])
  func `every command reads every format`(command: String) async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map])
    let options = command == "export" ? ["--to", "mermaid", "-o", "-"] : []
    let ofText = try await place.claimgraph([command, "toll.argdown"] + options)
    _ = try await place.claimgraph("convert", "toll.argdown", "toll.graphml")
    let ofGraph = try await place.claimgraph([command, "toll.graphml"] + options)
    #expect(ofGraph.output == ofText.output)
    #expect(ofGraph.status == ofText.status)
  }

  @Test func `what a format does not hold is told, and the remedy once`() async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map + "\n\n[Tax]: x {a: b}\n"])
    let answer = try await place.claimgraph("convert", "toll.argdown", "toll.edges.csv")
    #expect(answer.status == 0)
    #expect(answer.errors.contains("note: csv-edges does not carry groups (1 left out)"))
    #expect(answer.errors.contains("does not carry further data of claims and groups"))
    #expect(answer.errors.components(separatedBy: "keep the map, or write a format").count == 2)
    #expect(answer.errors.hasSuffix("wrote toll.edges.csv\n"))
  }

  @Test func `an export does not go on about what it leaves out`() async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map])
    let answer = try await place.claimgraph("export", "toll.argdown", "--to", "csv-edges")
    #expect(answer.errors == "wrote toll.edges.csv\n" || answer.errors.hasPrefix("wrote toll."))
  }

  @Test func `the whole graph goes over, whatever a diagram of it would show`() async throws {
    let place = try ScratchFolder([
      "toll.argdown":
        "===\nselection: {excludeDisconnected: true}\ndrawing: {quotations: false}\n===\n\n[A]: a\n\n[Lone]: x\n"
        + "  + [Q]: \"word\" #quotation\n\n[Alone]: y\n"
    ])
    let answer = try await place.claimgraph("convert", "toll.argdown", "-", "--to", "csv-nodes")
    for id in ["Lone", "Q", "Alone", "A"] { #expect(answer.output.contains(id), "\(answer.output)") }
  }

  @Test func `a picture is written too`() async throws {
    let place = try ScratchFolder(["a.gv": Self.foreign])
    let answer = try await place.claimgraph("convert", "a.gv", "a.SVG")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(place.read("a.SVG")?.contains("The queue is long") == true)
  }

  @Test func `without Graphviz the boxes stand in rows`() async throws {
    let place = try ScratchFolder(["a.gv": Self.foreign])
    let answer = try await place.claimgraph(
      ["convert", "a.gv", "a.graphml", "--to", "yed"], searchPath: place.path)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.errors.contains("warning: the boxes stand in plain rows"), "\(answer.errors)")
    #expect(answer.errors.contains("apt-get install graphviz"))
    #expect(place.size(of: "a.graphml") > 0)
  }

  @Test func `several files go into a folder`() async throws {
    let place = try ScratchFolder(["a.gv": Self.foreign, "b.argdown": Self.map])
    let answer = try await place.claimgraph("convert", "a.gv", "b.argdown", "out/", "--to", "json")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(place.names(in: "out") == ["a.json", "b.json"])
  }

  @Test func `verdicts of the lock go over`() async throws {
    let words = "The toll has paid for every repair of the old bridge since the war"
    let place = try ScratchFolder([
      "toll.argdown":
        "===\nsources: {ames: {title: On Tolls, text: ames.txt}}\n===\n\n"
        + "[A]: \"\(words)\" #quotation {source: ames}\n",
      "ames.txt": words + ".",
    ])
    _ = try await place.claimgraph("quotes", "toll.argdown", "--lock")
    let answer = try await place.claimgraph("convert", "toll.argdown", "-", "--to", "graphml")
    #expect(answer.output.contains(">verbatim<"))
  }

  @Test func `a broken file is an error with its place, and what was read is written`() async throws {
    let place = try ScratchFolder(["a.gv": "digraph { a -> b; c [label= }"])
    let answer = try await place.claimgraph("convert", "a.gv", "b.json")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("a.gv:1:"), "\(answer.errors)")
    #expect(answer.errors.hasSuffix("wrote b.json\n"))
    #expect(place.size(of: "b.json") > 0)
  }

  @Test(arguments: [
    (["a.json"], "name what to read and what to write"),
    (["a.gv", "b.gv", "--from", "dott"], "did you mean 'dot'?"),
    (["a.gv", "b.gv", "--map", "title"], "'title' is no pair"),
    (["a.gv", "b.gv", "--map", "titel=x"], "did you mean 'title'?"),
    (["a.gv", "b.gv", "--relation", "x=atacks"], "did you mean 'attacks'?"),
    (["a.gv", "b.gv", "--relation", "attacks"], "'attacks' is no pair"),
    (["a.gv", "b.quux"], "say what to write with --to"),
    (["a.gv", "-"], "say what to write with --to"),
    (["a.gv", "a.gv"], "would overwrite the map"),
    (["a.gv", "b.gv", "c.json"], "one and the same place"),
    (["-", "-", "out/", "--to", "json"], "only once"),
  ])
  func `a wrong command line is refused with a hint`(arguments: [String], hint: String) async throws {
    let place = try ScratchFolder(["a.gv": Self.foreign, "b.gv": Self.foreign])
    let answer = try await place.claimgraph(["convert"] + arguments)
    #expect(answer.status == 2)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains(hint), "\(answer.errors)")
    #expect(place.read("a.gv") == Self.foreign)
  }

  @Test(arguments: [
    ["convert", "map.argdown", "part.argdown"], ["export", "map.argdown", "-o", "part.argdown"],
  ])
  func `what a map includes is not written over`(arguments: [String]) async throws {
    let place = try ScratchFolder(["map.argdown": "@include(part.argdown)\n", "part.argdown": Self.map])
    let answer = try await place.claimgraph(arguments)
    #expect(answer.status == 1)
    #expect(answer.errors.contains("'part.argdown' is read for the map"), "\(answer.errors)")
    #expect(place.read("part.argdown") == Self.map)
  }
}
