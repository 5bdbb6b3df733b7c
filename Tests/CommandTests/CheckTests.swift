import Testing

struct CheckTests {
  private static let faulty = "===\nparties: {club: {name: Club}}\n===\n\n[A]: a {by: clbu}\n"

  @Test func `is content with a sound map`() async throws {
    let answer = try await ScratchFolder().claimgraph("check", "-", input: "[A]: a\n  + [B]: b\n")
    #expect(answer.status == 0, "\(answer.output)")
    #expect(answer.errors.isEmpty)
  }

  @Test func `says file, line, column, grade and remedy`() async throws {
    let place = try ScratchFolder(["faulty.argdown": Self.faulty])
    let answer = try await place.claimgraph("check", "faulty.argdown")
    #expect(answer.output.contains(/faulty\.argdown:5:\d+: (error|warning): .*'clbu'/), "\(answer.output)")
    #expect(answer.output.contains("did you mean 'club'?"))
    #expect(answer.output.hasSuffix("\n"))
  }

  @Test(arguments: ["json", "sarif"])
  func `writes findings for programs, of all maps in one document`(format: String) async throws {
    let place = try ScratchFolder(["one.argdown": Self.faulty, "two.argdown": Self.faulty])
    let answer = try await place.claimgraph("check", "one.argdown", "two.argdown", "--format", format)
    #expect(answer.output.hasPrefix("{"))
    #expect(answer.output.contains("one.argdown"))
    #expect(answer.output.contains("two.argdown"))
  }

  @Test func `fails at the grade it is asked to fail at`() async throws {
    let map = "[A]: a\n  - [A]\n"
    let gentle = try await ScratchFolder().claimgraph("check", "-", input: map)
    #expect(gentle.status == 0, "\(gentle.output)")
    #expect(gentle.output.contains("warning"))
    #expect(
      try await ScratchFolder().claimgraph("check", "-", "--fail-on", "warning", input: map).status == 1)
  }

  @Test func `checks the others when one map cannot be read`() async throws {
    let place = try ScratchFolder(["faulty.argdown": Self.faulty])
    let answer = try await place.claimgraph("check", "gone.argdown", "faulty.argdown")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("gone.argdown: cannot be read"))
    #expect(answer.output.contains("faulty.argdown:5:"))
  }

  @Test func `shows no control character of a map`() async throws {
    let map = "===\nparties: {club: {name: Club}}\n===\n\n[A]: a {by: \"no\\eone\"}\n"
    let answer = try await ScratchFolder().claimgraph("check", "-", input: map)
    #expect(answer.output.contains("'no one'"), "\(answer.output)")
    #expect(!answer.output.utf8.contains(0x1B))
  }
}
