/// A quotation as it was found in a text, or something else between quotation marks.
public struct ExtractedQuotation: Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Somebody's words.
    case quotation
    /// Somebody's words in a paragraph of their own, without quotation marks.
    case block
    /// A few of somebody's words, woven into the sentence.
    case phrase
    /// The title of a work.
    case title
    /// A word or two that the author holds at arm's length.
    case scare
  }

  /// Whose words they are said to be.
  public struct Speaker: Hashable, Sendable {
    /// How the text says so.
    public enum Basis: String, Hashable, Sendable {
      /// The sentence names the speaker.
      case named
      /// The sentence has a pronoun, and one person only is named before it.
      case pronoun
      /// The words go on from a quotation whose speaker is named.
      case continued
      /// Neither: somebody named nearby, and a person must look.
      case guessed
    }

    /// As the text has it at its fullest: `Richard Pipes` even where the sentence has `Pipes`.
    public var name: String
    public var basis: Basis

    public init(_ name: String, _ basis: Basis) {
      self.name = name
      self.basis = basis
    }
  }

  public var kind: Kind
  /// Bytes of the readable text, with marks and interruptions.
  public var range: Range<Int>
  /// Bytes of the words: one range for each paragraph or fragment.
  public var pieces: [Range<Int>]
  /// The words on one line: emphasis taken off, divided words mended, ` … ` where the text interrupts them.
  public var text: String
  /// What the text says between two fragments: `she said`.
  public var interruptions: [String] = []
  /// Index of the quotation it stands in, among those extracted.
  public var outer: Int?
  public var speaker: Speaker?
  public var work: String?
  /// Number of the paragraph it begins in; nil in a heading.
  public var paragraph: Int?
  /// Number of the item it begins in, where the text numbers its items.
  public var item: String?
  public var page: String?
  /// Set when one of its marks is missing, so that the place of that end is a guess.
  public var missing: QuotedSpan.MissingMark?

  /// Whether it is somebody's words, and no title or scare quotes.
  public var isQuotation: Bool { kind != .title && kind != .scare }
}
