/// How a quotation begins or ends in its source.
public struct Edge: Hashable, Sendable {
  /// Words of the sentence that stand before the quotation's beginning or after its end; 0 at the boundary of
  /// a sentence.
  public var wordsLeftOut: Int
  /// Those words as the source has them.
  public var leftOut: String
  /// Whether the quotation owns up to the cut by an ellipsis or bracket.
  public var isMarked: Bool
  /// The quotation has a full stop, or at its beginning a capital, that the source has not.
  public var isFalse: Bool

  public init(wordsLeftOut: Int = 0, leftOut: String = "", isMarked: Bool = false, isFalse: Bool = false) {
    self.wordsLeftOut = wordsLeftOut
    self.leftOut = leftOut
    self.isMarked = isMarked
    self.isFalse = isFalse
  }

  public var isInsideSentence: Bool { wordsLeftOut > 0 }
}

/// What in the source makes the words somebody else's, or not an assertion.
public struct Frame: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// The words stand between the source's own quotation marks.
    case quoted
    /// "critics claim", "it is said that", "X writes:".
    case reported
    case conditional
    case question
  }

  public var kind: Kind
  /// The source's words that say so.
  public var cue: String
  /// Bytes of the source's readable text.
  public var range: Range<Int>

  public init(_ kind: Kind, cue: String, range: Range<Int>) {
    self.kind = kind
    self.cue = cue
    self.range = range
  }
}

/// A word of contrast just outside the quotation.
public struct Turn: Hashable, Sendable {
  public enum Position: String, CaseIterable, Sendable {
    /// In what precedes: "not A but B".
    case before
    /// In the rest of the sentence that the quotation breaks off.
    case remainder
    /// In the sentence that follows.
    case after
  }

  public var position: Position
  /// The word or words of contrast.
  public var cue: String
  /// The sentence, or the rest of it, in which they stand.
  public var sentence: String

  public init(_ position: Position, cue: String, sentence: String) {
    self.position = position
    self.cue = cue
    self.sentence = sentence
  }
}

/// The source's words around a quotation, for a reader to judge by.
public struct Context: Hashable, Sendable {
  /// Up to two sentences before the one the quotation begins in.
  public var before: String
  /// The beginning of the sentence that the quotation leaves out.
  public var head: String
  /// The rest of the sentence that the quotation leaves out.
  public var tail: String
  /// Up to two sentences after.
  public var after: String
  /// The paragraph or paragraphs that the quotation is taken from, whole but bounded, and where in it the
  /// passage stands (byte offsets of its UTF-8).
  public var paragraph: String
  public var passage: Range<Int>

  public init(
    before: String = "", head: String = "", tail: String = "", after: String = "", paragraph: String = "",
    passage: Range<Int> = 0..<0
  ) {
    self.before = before
    self.head = head
    self.tail = tail
    self.after = after
    self.paragraph = paragraph
    self.passage = passage
  }
}
