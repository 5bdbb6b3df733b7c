public import Programs

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

  public typealias Limits = HelperProgram.Limits

  private let limits: Limits
  private let folder: String?

  /// - Parameter folder: where the programs lie; nil to look for them on the search path.
  public init(folder: String? = nil, limits: Limits = Limits()) {
    self.folder = folder
    self.limits = limits
  }

  /// Lays out a graph and returns the picture or coordinates.
  ///
  /// - Parameters:
  ///   - dot: a graph as `DOT` writes it, never one from outside.
  ///   - output: what to ask for, such as `svg` or `plain`.
  ///   - options: further arguments, such as `-Gdpi=96`.
  func run(
    _ dot: [UInt8], with engine: Engine, output: String, options: [String] = []
  ) async throws(DrawingProblem) -> [UInt8] {
    let program = HelperProgram(engine.rawValue, folder: folder, limits: limits)
    do throws(ProgramProblem) {
      return try await program.run(["-q", "-T" + output] + options, input: dot)
    } catch {
      throw DrawingProblem(error)
    }
  }
}

extension DrawingProblem {
  init(_ problem: ProgramProblem) {
    switch problem {
    case .missing(let program): self = .programMissing(program)
    case .timeLimit(_, let seconds): self = .timeLimit(seconds: seconds)
    case .outputTooBig(_, let limit): self = .outputTooBig(limit: limit)
    case .failed(let program, _, let message): self = .failed(program: program, message: message)
    }
  }
}
