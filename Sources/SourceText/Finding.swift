/// One result of a check: where, how grave, what, and what would mend it.
///
/// Messages state the fact and quote the user's own words; `help` says what to write instead.
public struct Finding: Hashable, Sendable {
  /// How grave it is.
  public enum Grade: String, Comparable, CaseIterable, Sendable {
    /// Something reads otherwise than in Argdown, or is worth a look; nothing is wrong.
    case note
    /// Probably not what the author means; everything was read.
    case warning
    /// Something could not be read or does not hold; the command ends with exit status 1.
    case error

    public static func < (a: Grade, b: Grade) -> Bool { a.rank < b.rank }
    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  public var grade: Grade
  /// A stable name for the kind of finding, such as `unknown-party`.
  public var code: String
  /// Where it stands; nil for findings about the command or a file as a whole.
  public var range: SourceRange?
  public var message: String
  /// How to mend it.
  public var help: String?

  public init(
    _ grade: Grade, _ code: String, at range: SourceRange? = nil, _ message: String,
    help: String? = nil
  ) {
    self.grade = grade
    self.code = code
    self.range = range
    self.message = message
    self.help = help
  }
}
