import Testing

struct ClaimGraphCommandTests {
  @Test func `shows help without a command`() async throws {
    let answer = try await ScratchFolder().claimgraph()
    #expect(answer.status == 0)
    #expect(answer.output.contains("claimgraph new toll.argdown"))
    #expect(answer.errors.isEmpty)
  }

  @Test func `tells its version`() async throws {
    let answer = try await ScratchFolder().claimgraph("--version")
    #expect(answer.status == 0)
    #expect(answer.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `writes a completion script`(shell: String) async throws {
    let answer = try await ScratchFolder().claimgraph("--generate-completion-script", shell)
    #expect(answer.status == 0)
    #expect(answer.output.contains("argdown-json"))
  }

  @Test(arguments: ["export", "convert", "check", "outline", "formats", "new"])
  func `each command teaches with examples`(command: String) async throws {
    let answer = try await ScratchFolder().claimgraph("help", command)
    #expect(answer.status == 0)
    #expect(answer.output.contains("Example"))
    #expect(answer.output.contains("claimgraph \(command)"))
  }

  @Test(arguments: [
    (["exprt", "x"], "did you mean 'export'?"),
    (["quux"], "use one of export, convert, check"),
    (["quux"], "See 'claimgraph --help'"),
    (["export"], "Missing expected argument"),
    (["export", "x.argdown", "--to", "jsn"], "did you mean 'json'?"),
    (["export", "x.argdown", "--tp", "json"], "Did you mean '--to'?"),
    (["export", "x.argdown"], "say what to write with --to"),
    (["export", "x.argdown"], "See 'claimgraph export --help'"),
    (["export", "-", "-", "--to", "json"], "only once"),
    (["export", "x.argdown", "--to", "json", "--depth", "2"], "--focus"),
    (["export", "x.argdown", "--to", "json", "--role", "rebutal"], "did you mean 'rebuttal'?"),
    (["export", "x.argdown", "--to", "json", "--mode", "strickt"], "did you mean 'strict'?"),
    (["export", "-", "--to", "json", "--watch"], "--watch needs a file"),
    (["check", "x.argdown", "--format", "sarf"], "did you mean 'sarif'?"),
    (["formats", "grapml"], "did you mean"),
    (["new", "--titel", "x"], "Did you mean '--title'?"),
  ])
  func `refuses a wrong command line with status 2 and a hint`(
    arguments: [String], hint: String
  ) async throws {
    let answer = try await ScratchFolder().claimgraph(arguments)
    #expect(answer.status == 2)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains(hint), "\(answer.errors)")
  }
}
