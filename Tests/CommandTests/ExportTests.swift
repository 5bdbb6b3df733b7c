import Testing

struct ExportTests {
  private static let map = """
    ===
    title: Toll
    parties:
      club: {name: Drivers' Club}
    ===

    # Queues

    [Toll]: The toll should go. #thesis {by: club}
      + <Queue>: The queue reaches the church.
      - <Repairs>: Repairs cost more each year.

    # Money

    [Tax]: A tax could pay.
      +> [Toll]
    """

  @Test(arguments: [
    ("graphml", "toll.graphml"), ("yed", "toll.yed.graphml"), ("dot", "toll.gv"), ("json", "toll.json"),
    ("argdown-json", "toll.argdown-json.json"), ("svg", "toll.svg"), ("png", "toll.png"), ("pdf", "toll.pdf"),
  ])
  func `writes a file named after the map beside it`(format: String, file: String) async throws {
    let place = try ScratchFolder(["maps/toll.argdown": Self.map])
    let answer = try await place.claimgraph("export", "maps/toll.argdown", "--to", format)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.isEmpty)
    #expect(answer.errors == "wrote maps/\(file)\n")
    #expect(place.size(of: "maps/\(file)") > 100)
  }

  @Test(arguments: ["graphml", "yed", "dot", "json", "argdown-json", "svg", "png", "pdf"])
  func `same map, same bytes`(format: String) async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map])
    for name in ["a", "b"] {
      _ = try await place.claimgraph("export", "toll.argdown", "--to", format, "-o", name)
    }
    // PDF bears the time it was made at, which Graphviz writes.
    if format != "pdf" { #expect(place.bytes(of: "a") == place.bytes(of: "b")) }
    #expect(place.size(of: "a") == place.size(of: "b"))
  }

  @Test func `reads standard input and writes standard output, nothing else`() async throws {
    let place = try ScratchFolder()
    let answer = try await place.claimgraph("export", "-", "--to", "graphml", input: Self.map)
    #expect(answer.status == 0)
    #expect(answer.output.hasPrefix("<?xml"))
    #expect(answer.output.hasSuffix("</graphml>\n"))
    #expect(answer.errors.isEmpty)
    #expect(place.names.isEmpty)
  }

  @Test func `takes the format from the name of the output`() async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map])
    let answer = try await place.claimgraph("export", "toll.argdown", "-o", "wall.svg")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(place.read("wall.svg")?.contains("<svg") == true)
  }

  @Test func `writes several maps into a folder, which it makes`() async throws {
    let place = try ScratchFolder(["a.argdown": Self.map, "b.argdown": "[B]: b"])
    let answer = try await place.claimgraph("export", "a.argdown", "b.argdown", "--to", "json", "-o", "out/")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(place.read("out/a.json")?.contains("Queue") == true)
    #expect(place.read("out/b.json")?.contains("Queue") == false)
  }

  @Test(arguments: [
    (["a.argdown", "b.argdown", "-o", "one.json"], "one and the same place"),
    (["a.argdown", "sub/a.argdown", "-o", "out/"], "one and the same place"),
    (["a.argdown", "b.argdown", "-o", "-"], "one and the same place"),
    (["a.argdown", "-o", "a.argdown"], "would overwrite the map"),
    (["a.argdown", "-o", "sub/../a.argdown"], "would overwrite the map"),
  ])
  func `refuses to write over a map or twice into one file`(
    arguments: [String], message: String
  ) async throws {
    let files = ["a.argdown": "[A]: a", "b.argdown": "[B]: b", "sub/a.argdown": "[C]: c"]
    let place = try ScratchFolder(files)
    let answer = try await place.claimgraph(["export", "--to", "json"] + arguments)
    #expect(answer.status == 2)
    #expect(answer.errors.contains(message), "\(answer.errors)")
    for (name, text) in files { #expect(place.read(name) == text) }
  }

  @Test(arguments: [
    (["missing.argdown"], "missing.argdown: cannot be read: No such file or directory"),
    (["sub"], "sub: is a folder, not a file"),
    (["a.argdown", "-o", "no/such/folder/a.json"], "cannot write 'no/such/folder/a.json'"),
    (["a.argdown", "--config", "none.yaml"], "its configuration 'none.yaml' cannot be read"),
    (["a.argdown", "--group", "Nowhere"], "Nowhere"),
    (["a.argdown", "--focus", "Nothing"], "Nothing"),
  ])
  func `says what it cannot do and ends with status 1`(arguments: [String], message: String) async throws {
    let place = try ScratchFolder(["a.argdown": "[A]: a", "sub/a.argdown": "[C]: c"])
    let answer = try await place.claimgraph(["export", "--to", "json"] + arguments)
    #expect(answer.status == 1)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains(message), "\(answer.errors)")
  }

  @Test func `says that standard input is empty`() async throws {
    let answer = try await ScratchFolder().claimgraph("export", "-", "--to", "json")
    #expect(answer.status == 1)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("<stdin>: is empty"))
  }

  @Test func `exports the sound part of a map with errors, with status 1`() async throws {
    let answer = try await ScratchFolder().claimgraph(
      "export", "-", "--to", "json", input: "===\ntitle: [x\n===\n\n[A]: stays whole\n")
    #expect(answer.status == 1)
    #expect(answer.output.contains("stays whole"))
    #expect(answer.errors.contains("<stdin>:"), "\(answer.errors)")
    #expect(answer.errors.contains("error:"))
  }

  @Test func `a filter that names nothing in the map leaves the old file as it was`() async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map, "toll.svg": "old"])
    let answer = try await place.claimgraph("export", "toll.argdown", "--to", "svg", "--focus", "Tol")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("did you mean 'Toll'?"), "\(answer.errors)")
    #expect(place.read("toll.svg") == "old")
  }

  @Test func `goes on after a map that cannot be read`() async throws {
    let place = try ScratchFolder(["good.argdown": Self.map])
    let answer = try await place.claimgraph("export", "gone.argdown", "good.argdown", "--to", "json")
    #expect(answer.status == 1)
    #expect(place.names == ["good.argdown", "good.json"])
  }

  @Test func `leaves the old file and no scrap where an export fails`() async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map, "out/toll.json/in-the-way": "old"])
    let answer = try await place.claimgraph("export", "toll.argdown", "--to", "json", "-o", "out/")
    #expect(answer.status == 1)
    #expect(place.names(in: "out") == ["toll.json"])
    #expect(place.read("out/toll.json/in-the-way") == "old")
  }

  @Test func `shows a part of the map`() async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map])
    let queues = try await place.claimgraph(
      "export", "toll.argdown", "--to", "argdown-json", "-o", "-", "--group", "Queues")
    #expect(queues.output.contains("<Queue>") || queues.output.contains("The queue reaches"))
    #expect(!queues.output.contains("A tax could pay"))
    let near = try await place.claimgraph(
      "export", "toll.argdown", "--to", "argdown-json", "-o", "-", "--focus", "Tax", "--depth", "1")
    #expect(near.output.contains("The toll should go"))
    #expect(!near.output.contains("The queue reaches"))
  }

  @Test func `options are stronger than configuration files, and those than front matter`() async throws {
    let front = "===\nmodel: {mode: strict}\n===\n\n[A]: a\n  + [B]: b\n"
    let place = try ScratchFolder(["map.argdown": front])
    func relation(_ options: String...) async throws -> String? {
      let answer = try await place.claimgraph(
        ["export", "map.argdown", "--to", "argdown-json", "-o", "-"] + options)
      return answer.output.firstMatch(of: /"relationType": "(\w+)"/).map { String($0.1) }
    }
    #expect(try await relation() == "entails")
    try place.write("model: {mode: loose}\n", to: "claimgraph.yaml")
    #expect(try await relation() == "support")
    try place.write(#"{"model": {"mode": "strict"}}"#, to: "own.json")
    #expect(try await relation("--config", "own.json") == "entails")
    #expect(try await relation("--config", "own.json", "--mode", "loose") == "support")
  }

  @Test func `a mistake in a configuration is pointed at`() async throws {
    let place = try ScratchFolder(["map.argdown": "[A]: a", "argdown.config.json": "{\n  \"modle\": {}\n}"])
    let answer = try await place.claimgraph("export", "map.argdown", "--to", "json", "-o", "-")
    #expect(answer.errors.contains("argdown.config.json:2:"), "\(answer.errors)")
    #expect(answer.errors.contains("model"))
  }

  @Test func `reads included files below the map's folder only`() async throws {
    let place = try ScratchFolder([
      "maps/map.argdown": "@include(part.argdown)\n\n@include(../secret.argdown)\n",
      "maps/part.argdown": "[Part]: from the part", "secret.argdown": "[Secret]: not to be read",
    ])
    let answer = try await place.claimgraph("export", "maps/map.argdown", "--to", "json", "-o", "-")
    #expect(answer.output.contains("from the part"))
    #expect(!answer.output.contains("not to be read"))
    #expect(!answer.errors.isEmpty)
  }

  @Test func `does not follow a link out of the map's folder`() async throws {
    let place = try ScratchFolder([
      "maps/map.argdown": "@include(link.argdown)\n", "secret.argdown": "[S]: not this",
    ])
    try place.link("maps/link.argdown", to: "../secret.argdown")
    let answer = try await place.claimgraph("export", "maps/map.argdown", "--to", "json", "-o", "-")
    #expect(!answer.output.contains("not this"))
    #expect(answer.errors.contains("leads out of the map's folder"), "\(answer.errors)")
  }

  @Test(arguments: ["default", "print", "dark", "argdown"])
  func `draws every look`(look: String) async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map])
    let answer = try await place.claimgraph(
      "export", "toll.argdown", "--to", "svg", "-o", "-", "--look", look, "--direction", "LR", "--no-legend")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("The toll should go"))
  }

  @Test func `writes no escape sequence where nobody looks`() async throws {
    let answer = try await ScratchFolder().claimgraph(
      "export", "-", "--to", "json", input: "[A]: \u{1B}[31mred {by: nobody}\n")
    #expect(!answer.errors.utf8.contains(0x1B))
    #expect(!answer.output.utf8.contains(0x1B))
  }
}
