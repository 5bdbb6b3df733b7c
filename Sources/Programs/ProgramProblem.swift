/// Why a helper program gave nothing back. Each names the program.
public enum ProgramProblem: Error, Hashable, Sendable {
  /// Not installed, or not on the search path.
  case missing(String)
  case timeLimit(String, seconds: Int)
  case outputTooBig(String, limit: Int)
  /// The program gave up; the message is its own, the status nil where it was ended by a signal.
  case failed(String, status: Int?, message: String)
}
