import Testing

struct OutlineTests {
  @Test func `shows the map as a plain tree where output is no terminal`() async throws {
    let answer = try await ScratchFolder().claimgraph(
      "outline", "-", input: "# Bridge\n\n[Toll]: It should go.\n  + <Queue>: It is long.\n")
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    #expect(
      answer.output == """
        # Bridge

        [Toll]
          It should go.
          + <Queue>
            It is long.

        """)
  }

  @Test func `shows a part of the map`() async throws {
    let map = "[A]: a\n  + [B]: b\n    + [C]: c\n"
    let answer = try await ScratchFolder().claimgraph(
      "outline", "-", "--focus", "A", "--depth", "1", input: map)
    #expect(answer.output.contains("[B]"))
    #expect(!answer.output.contains("[C]"))
  }

  @Test func `names a map that cannot be read`() async throws {
    let answer = try await ScratchFolder().claimgraph("outline", "nowhere.argdown")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("'nowhere.argdown' cannot be read"))
  }

  @Test func `has status 1 for a map with errors, and shows the rest`() async throws {
    let answer = try await ScratchFolder().claimgraph(
      "outline", "-", input: "===\na: [\n===\n\n[A]: a\n  + [B]: b\n")
    #expect(answer.status == 1)
    #expect(answer.output.contains("[A]"))
    #expect(answer.errors.contains("error:"))
  }
}
