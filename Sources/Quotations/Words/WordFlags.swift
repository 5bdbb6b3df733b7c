/// What is peculiar about a word's place in its text.
public struct WordFlags: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A reference to a note: `[12]`, a superscript, digits glued behind punctuation. It is no word of the
  /// sentence.
  public static let footnoteMark = WordFlags(rawValue: 1)
  /// A hyphen and the end of a line follow: the next word may be the rest of this one.
  public static let brokenAtLineEnd = WordFlags(rawValue: 2)
  /// A running head or page number stands between the word before and this one.
  public static let followsFurniture = WordFlags(rawValue: 4)
}
