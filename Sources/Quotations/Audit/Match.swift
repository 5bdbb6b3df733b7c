/// How the words of a quotation compare with a passage of a source, word by word.
public struct Match: Sendable {
  public var place: Place
  /// The lowest rung at which all words that are not edited agree.
  public var level: NormalisationLevel
  /// Quoted and source text side by side, in order, the whole of both.
  public var pieces: [MatchPiece]
  /// Share of the quoted words that stand in the passage, 0 … 1.
  public var similarity: Double
  /// The longest run of words that agree without a gap.
  public var longestRun: Int
  public var start: Edge
  public var end: Edge
  public var frame: Frame?
  public var turns: [Turn]
  public var context: Context

  public init(
    place: Place, level: NormalisationLevel, pieces: [MatchPiece], similarity: Double, longestRun: Int,
    start: Edge, end: Edge, frame: Frame? = nil, turns: [Turn] = [], context: Context
  ) {
    self.place = place
    self.level = level
    self.pieces = pieces
    self.similarity = similarity
    self.longestRun = longestRun
    self.start = start
    self.end = end
    self.frame = frame
    self.turns = turns
    self.context = context
  }

  /// The pieces that are not alike.
  public var edits: [MatchPiece] { pieces.filter { $0.kind != .same } }
}

/// The rungs of the ladder that a text is brought down to step by step until quotation and source agree. The
/// lowest rung that will do is the honest strength of "verbatim".
public enum NormalisationLevel: Int, CaseIterable, Comparable, Sendable {
  /// The same bytes.
  case exact
  /// Unicode's canonical form; white space and the breaks of lines.
  case whitespace
  /// Shapes of quotation marks, dashes, ellipses, ligatures; soft hyphens, no-break spaces, entities.
  case typography
  /// Case of the first letter, punctuation at the end, marks of nested quotations.
  case edges
  /// Words divided at the ends of lines and pages, footnote marks, running heads.
  case layout
  /// Variants of spelling, capitals, diacritics, transliteration, compounds written apart or together.
  case spelling
  /// Characters that scanners take for each other. Never counts as verbatim.
  case scan

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
