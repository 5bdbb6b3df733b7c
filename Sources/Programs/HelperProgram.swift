internal import Subprocess

/// A program that is run as a child process with limits on its time, memory and output.
///
///     let dot = HelperProgram("dot")
///     let picture = try await dot.run(["-Tsvg"], input: Array("digraph { a -> b }".utf8))
///
/// It reads standard input and writes standard output. Its name and arguments come from this program's own
/// fixed lists, never from a file.
public struct HelperProgram: Sendable {
  /// What a child process may use.
  public struct Limits: Sendable {
    public var cpuSeconds = 60
    /// By the clock, for a machine that is busy or a process that sleeps.
    public var seconds = 300
    public var memoryBytes = 6 << 30
    public var outputBytes = 1 << 30

    public init() {}
  }

  public let name: String
  private let limits: Limits
  private let folder: String?

  /// - Parameter folder: where the program lies; nil to look for it on the search path.
  public init(_ name: String, folder: String? = nil, limits: Limits = Limits()) {
    self.name = name
    self.folder = folder
    self.limits = limits
  }

  // The arguments reach the shell as parameters, so it never reads them as commands. A system that cannot set
  // a limit (macOS has none for memory) goes on without it. What a program that ends early leaves unread is
  // read away, since writing into a closed pipe would end our own process.
  private static let script = """
    ulimit -c 0; ulimit -S -t "$1" 2>/dev/null; ulimit -v "$2" 2>/dev/null; shift 2
    "$@"; status=$?; cat >/dev/null 2>&1 || while read -r _; do :; done; exit $status
    """

  /// Runs the program and returns what it wrote.
  public func run(_ arguments: [String], input: [UInt8]) async throws(ProgramProblem) -> [UInt8] {
    let command =
      ["-c", Self.script, "sh", String(limits.cpuSeconds), String(limits.memoryBytes >> 10)]
      + [folder.map { $0 + "/" + name } ?? name] + arguments
    do {
      return try await withinTime { try await start(command, input: input) }
    } catch let problem as ProgramProblem {
      throw problem
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      throw .outputTooBig(name, limit: limits.outputBytes)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      // Where there is no shell, there is no program either.
      throw .missing(name)
    } catch {
      throw .failed(name, status: nil, message: "\(error)")
    }
  }

  private func start(_ arguments: [String], input: [UInt8]) async throws -> [UInt8] {
    var options = PlatformOptions()
    // A group of its own, so that the program ends together with the shell.
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(100))
    ]
    let result = try await Subprocess.run(
      .name("sh"), arguments: Arguments(arguments), platformOptions: options, input: .array(input),
      output: .bytes(limit: limits.outputBytes), error: .string(limit: 1 << 24))
    switch result.terminationStatus {
    case .exited(0): return result.standardOutput
    case .exited(Self.notFound): throw ProgramProblem.missing(name)
    case .exited(Self.cpuLimit): throw ProgramProblem.timeLimit(name, seconds: limits.cpuSeconds)
    case .exited(let status):
      throw ProgramProblem.failed(name, status: Int(status), message: result.standardError)
    case .signaled: throw ProgramProblem.failed(name, status: nil, message: result.standardError)
    }
  }

  // Exit statuses as the shell gives them; a signal is its number and 128, and SIGXCPU is 24 on Linux and macOS.
  private static let notFound: TerminationStatus.Code = 127
  private static let cpuLimit: TerminationStatus.Code = 128 + 24

  /// Runs a task and cancels it, which ends its process, when the time is over.
  private func withinTime(_ body: @escaping @Sendable () async throws -> [UInt8]) async throws -> [UInt8] {
    let (name, seconds) = (name, limits.seconds)
    return try await withThrowingTaskGroup(of: [UInt8].self) { group in
      group.addTask(operation: body)
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        throw ProgramProblem.timeLimit(name, seconds: seconds)
      }
      defer { group.cancelAll() }
      return try await group.next() ?? []
    }
  }
}
