/// Why a picture could not be drawn.
public enum DrawingProblem: Error, Hashable, Sendable {
  /// A program of Graphviz is not installed or not on the search path.
  case programMissing(String)
  case timeLimit(seconds: Int)
  case outputTooBig(limit: Int)
  /// The program gave up; the message is its own.
  case failed(program: String, message: String)
  /// What the program wrote cannot be read.
  case unreadable(program: String, reason: String)
}
