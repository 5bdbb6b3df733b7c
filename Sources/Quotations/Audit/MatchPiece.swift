/// A stretch of a quotation beside the stretch of the source it answers to.
public struct MatchPiece: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Alike at the level of the match.
    case same
    /// The source has words here that the quotation has not.
    case omitted
    /// The quotation has words here that the source has not.
    case inserted
    /// Other words stand in the quotation than in the source.
    case replaced
    /// The same words in another order.
    case reordered
  }

  public var kind: Kind
  /// Whether an ellipsis, brackets or a note own up to the change.
  public var isMarked: Bool
  /// As the quotation has it, with punctuation and blanks; empty for what is omitted without a mark.
  public var quoted: String
  /// As the source has it.
  public var source: String
  /// Bytes of the source's readable text.
  public var range: Range<Int>
  /// Words of the source that are omitted or replaced, or of the quotation where words are inserted.
  public var words: Int
  /// What the words that make the difference are; empty for `same`.
  public var classes: Set<WordClass>

  public init(
    _ kind: Kind, quoted: String, source: String, range: Range<Int>, words: Int, isMarked: Bool = false,
    classes: Set<WordClass> = []
  ) {
    self.kind = kind
    self.isMarked = isMarked
    self.quoted = quoted
    self.source = source
    self.range = range
    self.words = words
    self.classes = classes
  }
}

/// Kinds of words whose loss or change can turn a sentence round.
public enum WordClass: String, CaseIterable, Sendable {
  case negation
  /// "may", "only", "almost", "if", "unless".
  case hedge
  case quantifier
  /// A number or date.
  case number
  case name
  /// "but", "yet", "however".
  case contrast
  /// Nothing but punctuation differs.
  case punctuation
  /// Nothing but characters that scanners take for each other differs.
  case scan
  case other
}
