extension DrawingProblem: CustomStringConvertible {
  /// What is wrong, in one sentence.
  public var message: String {
    switch self {
    case .programMissing(let program):
      "the program '\(program)' of Graphviz, which draws the pictures, cannot be found"
    case .timeLimit(let seconds):
      "the layout was stopped after \(seconds) seconds"
    case .outputTooBig(let limit):
      "the picture is bigger than \(limit >> 20) MB"
    case .failed(let program, let message):
      "'\(program)' failed: \(Self.firstLines(message))"
    case .unreadable(let program, let reason):
      "what '\(program)' wrote cannot be read: \(reason)"
    }
  }

  /// How to mend it.
  public var help: String {
    switch self {
    case .programMissing:
      "install it with `apt-get install graphviz` (Debian, Ubuntu) or `brew install graphviz` (macOS)"
    case .timeLimit, .outputTooBig:
      "draw less at once: choose a group or party, or a claim and its neighbours; or export DOT or GraphML"
    case .failed, .unreadable:
      "check that `dot -V` works; exporting DOT shows what it was given"
    }
  }

  public var description: String { "\(message); \(help)" }

  private static func firstLines(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).prefix(3).map { String($0.prefix(200)) }
    return lines.isEmpty ? "it said nothing" : lines.joined(separator: "; ")
  }
}
