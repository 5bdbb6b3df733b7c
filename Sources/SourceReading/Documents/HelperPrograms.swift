internal import Programs

/// The programs that read what this one does not, with what they may use.
struct HelperPrograms: Sendable {
  /// Where they lie; nil to look for them on the search path.
  let folder: String?
  let outputBytes: Int

  func run(
    _ program: SourceProgram, _ arguments: [String], input: [UInt8]
  ) async throws(ProgramProblem) -> [UInt8] {
    var limits = HelperProgram.Limits()
    limits.cpuSeconds = 120
    limits.outputBytes = outputBytes
    return try await HelperProgram(program.rawValue, folder: folder, limits: limits)
      .run(arguments, input: input)
  }
}

extension SourceProblem {
  init(_ problem: ProgramProblem) {
    switch problem {
    case .missing(let program): self = .programMissing(program)
    case .timeLimit(let program, let seconds): self = .timeLimit(program: program, seconds: seconds)
    case .outputTooBig(let program, let limit): self = .outputTooBig(program: program, limit: limit)
    // Pandoc's sandbox came with this version; without it nothing is read.
    case .failed(let program, _, let message) where message.contains("--sandbox"):
      self = .programTooOld(program, needed: "2.15")
    case .failed(let program, _, let message): self = .failed(program: program, message: message)
    }
  }
}
