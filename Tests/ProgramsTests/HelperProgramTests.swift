import Programs
import Testing

struct HelperProgramTests {
  @Test func `a program gets its input and gives its output, byte for byte`() async throws {
    let bytes = (0...255).map { UInt8($0) }
    #expect(try await HelperProgram("cat").run([], input: bytes) == bytes)
  }

  @Test(arguments: ["$HOME", "; exit 3", "`id`", "a b", "", "-n", "'\""])
  func `no argument is read by the shell`(argument: String) async throws {
    let output = try await HelperProgram("printf").run(["[%s]", argument], input: [])
    #expect(String(decoding: output, as: UTF8.self) == "[\(argument)]")
  }

  @Test func `a missing program is named`() async {
    await #expect(throws: ProgramProblem.missing("cat")) {
      try await HelperProgram("cat", folder: "/no/such/folder").run([], input: [])
    }
  }

  @Test func `a program that fails is quoted, however much it leaves unread`() async {
    let input = [UInt8](repeating: 0x20, count: 1 << 20)
    await #expect(throws: ProgramProblem.failed("sh", status: 3, message: "no\n")) {
      try await HelperProgram("sh").run(["-c", "echo no >&2; exit 3"], input: input)
    }
  }

  @Test func `a program that works too long is stopped`() async {
    var limits = HelperProgram.Limits()
    limits.cpuSeconds = 1
    await #expect(throws: ProgramProblem.timeLimit("sh", seconds: 1)) {
      try await HelperProgram("sh", limits: limits).run(["-c", "while :; do :; done"], input: [])
    }
  }

  @Test func `a program that waits too long is stopped`() async {
    var limits = HelperProgram.Limits()
    limits.seconds = 1
    await #expect(throws: ProgramProblem.timeLimit("sleep", seconds: 1)) {
      try await HelperProgram("sleep", limits: limits).run(["60"], input: [])
    }
  }

  @Test func `output beyond the limit is not read`() async {
    var limits = HelperProgram.Limits()
    limits.outputBytes = 10
    await #expect(throws: ProgramProblem.outputTooBig("yes", limit: 10)) {
      try await HelperProgram("yes", limits: limits).run([], input: [])
    }
  }
}
