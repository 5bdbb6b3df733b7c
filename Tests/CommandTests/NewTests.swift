import Testing

struct NewTests {
  @Test func `writes a map that checks without a finding`() async throws {
    let place = try ScratchFolder()
    #expect(try await place.claimgraph("new").status == 0)
    let answer = try await place.claimgraph("check", "map.argdown", "--fail-on", "note")
    #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
  }

  @Test func `leaves a file alone that is there`() async throws {
    let place = try ScratchFolder(["mine.argdown": "[A]: mine"])
    let answer = try await place.claimgraph("new", "mine.argdown")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("'mine.argdown' exists already"))
    #expect(place.read("mine.argdown") == "[A]: mine")
  }

  @Test(arguments: ["Toll?", #"A "quoted" \ title"#, "two\nlines", "a === b", "{x}: # y", "", "Brücke 🚧"])
  func `keeps any title whole`(title: String) async throws {
    let place = try ScratchFolder()
    let map = try await place.claimgraph("new", "-", "--title", title)
    #expect(map.status == 0)
    let answer = try await place.claimgraph("export", "-", "--to", "json", input: map.output)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains(#""title": \#(title.debugDescription)"#), "\(answer.output.prefix(400))")
  }
}
