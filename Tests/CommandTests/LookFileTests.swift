import Testing

struct LookFileTests {
  private static let map = "===\ndrawing: {look: dark}\n===\n\n[Toll]: It should go. #thesis\n  - [Repairs]"
  private static let look = "digraph { thesis [fillcolor=salmon, style=filled] bgcolor=pink }"

  @Test(arguments: ["dot", "svg"])
  func `draws in a look of the user's own instead of the map's`(format: String) async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map, "mine.gv": Self.look])
    let answer = try await place.claimgraph(
      "export", "toll.argdown", "--to", format, "-o", "-", "--look", "mine.gv")
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    #expect(answer.output.contains("pink"))
    #expect(answer.output.contains("salmon"))
  }

  @Test func `says where a look is in error and draws what it can`() async throws {
    let place = try ScratchFolder([
      "toll.argdown": Self.map, "mine.gv": "digraph { bgcolor=pink; clam [color=red] }",
    ])
    let answer = try await place.claimgraph(
      "export", "toll.argdown", "--to", "dot", "-o", "-", "--look", "mine.gv")
    #expect(answer.status == 0)
    #expect(answer.output.contains("pink"))
    #expect(answer.errors.contains("mine.gv:1:25: warning: no kind, role or line is called 'clam'"))
  }

  @Test func `a look that cannot be read is a failure, and no picture is written`() async throws {
    let place = try ScratchFolder(["toll.argdown": Self.map])
    let answer = try await place.claimgraph("export", "toll.argdown", "--to", "svg", "--look", "mine.gv")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("the look 'mine.gv' cannot be read"))
    #expect(place.names == ["toll.argdown"])
  }

  @Test func `a name that is neither a look nor a file is refused`() async throws {
    let answer = try await ScratchFolder().claimgraph("export", "-", "--to", "svg", "--look", "drak")
    #expect(answer.status == 2)
    #expect(answer.errors.contains("did you mean 'dark'?"))
  }
}
