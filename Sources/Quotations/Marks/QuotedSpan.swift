/// A stretch of a text between quotation marks.
public struct QuotedSpan: Hashable, Sendable {
  /// Which of its marks the text lacks.
  public enum MissingMark: String, Hashable, Sendable {
    case opening
    case closing
  }

  /// With its marks.
  public var range: Range<Int>
  /// Without its marks.
  public var inner: Range<Int>
  /// `inner` in pieces, one for each paragraph, without the marks that open the paragraph anew.
  public var pieces: [Range<Int>]
  /// How many spans it stands in.
  public var depth: Int
  /// Indices of its paragraphs in `TextStructure.paragraphs`.
  public var paragraphs: ClosedRange<Int>
  /// Set when one of its marks is missing; then the place of that end is a guess inside its paragraph.
  public var missing: MissingMark?

  /// Whether it goes on in another paragraph than it begins in.
  public var isContinued: Bool { paragraphs.count > 1 }
}
