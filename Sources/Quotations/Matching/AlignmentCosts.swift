/// What each departure from the source costs, in thousandths of an inserted word.
///
/// They are balanced so that an omission of up to three words costs less than one other word, also where the
/// quotation ends with the word after it, and that a lone word is not fetched over a distance that could be chance.
enum AlignmentCosts {
  static let inserted: Int32 = 1_000
  static let replaced: Int32 = 950
  /// Words that have most of their letters in common.
  static let similar: Int32 = 600
  /// Characters that scanners take for each other.
  static let scan: Int32 = 300
  /// Variants of spelling, and words written apart or together.
  static let variant: Int32 = 20
  static let gapOpened: Int32 = 800
  static let gapWord: Int32 = 40
  /// That an ellipsis stands for words at all, so that it falls to an ellipsis of the source where there is one.
  static let ellipsisOpened: Int32 = 300
  /// For each word that an ellipsis stands for, so that the nearest place is taken.
  static let ellipsisWord: Int32 = 2
  static let bracketWord: Int32 = 50

  static let never: Int32 = 1 << 29
}
