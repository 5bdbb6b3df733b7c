internal import Subprocess

/// Runs a program of Graphviz as a child process with limits on its time, memory and output.
///
/// A process rather than the library: the library crashes with several threads, leaks, and cannot be stopped.
/// The program is given nothing but DOT of our own on its standard input and arguments from fixed lists.
public struct Graphviz: Sendable {
  /// The layout engines in use, named as their programs are.
  enum Engine: String, Sendable {
    /// In ranks; beautiful, and slow for what is big or dense.
    case dot
    /// By forces; fast, without ranks and clusters.
    case sfdp
  }

  /// What a child process may use.
  public struct Limits: Sendable {
    public var cpuSeconds = 60
    /// By the clock, for a machine that is busy or a process that sleeps.
    public var seconds = 300
    public var memoryBytes = 6 << 30
    public var outputBytes = 1 << 30

    public init() {}
  }

  private let limits: Limits
  private let folder: String?

  /// - Parameter folder: where the programs lie; nil to look for them on the search path.
  public init(folder: String? = nil, limits: Limits = Limits()) {
    self.folder = folder
    self.limits = limits
  }

  // The arguments reach the shell as parameters, so it never reads them as commands. A system that cannot set
  // a limit (macOS has none for memory) goes on without it. What a program that ends early leaves unread is
  // read away, since writing into a closed pipe would end our own process.
  private static let script = """
    ulimit -c 0; ulimit -S -t "$1" 2>/dev/null; ulimit -v "$2" 2>/dev/null; shift 2
    "$@"; status=$?; cat >/dev/null; exit $status
    """

  /// Lays out a graph and returns the picture or coordinates.
  ///
  /// - Parameters:
  ///   - dot: a graph as `DOT` writes it, never one from outside.
  ///   - output: what to ask for, such as `svg` or `plain`.
  ///   - options: further arguments, such as `-Gdpi=96`.
  func run(
    _ dot: [UInt8], with engine: Engine, output: String, options: [String] = []
  ) async throws(DrawingProblem) -> [UInt8] {
    let arguments =
      ["-c", Self.script, "sh", String(limits.cpuSeconds), String(limits.memoryBytes >> 10)]
      + [folder.map { $0 + "/" + engine.rawValue } ?? engine.rawValue, "-q", "-T" + output] + options
    do {
      return try await withinTime { try await start(arguments, input: dot, program: engine.rawValue) }
    } catch let problem as DrawingProblem {
      throw problem
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      throw .outputTooBig(limit: limits.outputBytes)
    } catch {
      throw .failed(program: engine.rawValue, message: "\(error)")
    }
  }

  private func start(_ arguments: [String], input: [UInt8], program: String) async throws -> [UInt8] {
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
    case .exited(Self.notFound): throw DrawingProblem.programMissing(program)
    case .exited(Self.cpuLimit): throw DrawingProblem.timeLimit(seconds: limits.cpuSeconds)
    case .exited, .signaled:
      throw DrawingProblem.failed(program: program, message: result.standardError)
    }
  }

  // Exit statuses as the shell gives them; a signal is its number and 128, and SIGXCPU is 24 on Linux and macOS.
  private static let notFound: TerminationStatus.Code = 127
  private static let cpuLimit: TerminationStatus.Code = 128 + 24

  /// Runs a task and cancels it, which ends its process, when the time is over.
  private func withinTime(_ body: @escaping @Sendable () async throws -> [UInt8]) async throws -> [UInt8] {
    let seconds = limits.seconds
    return try await withThrowingTaskGroup(of: [UInt8].self) { group in
      group.addTask(operation: body)
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        throw DrawingProblem.timeLimit(seconds: seconds)
      }
      defer { group.cancelAll() }
      return try await group.next() ?? []
    }
  }
}
