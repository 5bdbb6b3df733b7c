/// A stretch of a quotation beside a stretch of its source, in numbers: tokens and words.
struct ComparedPart {
  var kind: MatchPiece.Kind
  var tokens: Range<Int>
  /// Words of the source's table.
  var words: Range<Int>
  var isMarked = false
  var level = NormalisationLevel.exact
  /// An ellipsis or seam.
  var isGap = false
  /// Nothing but characters that scanners confuse differs.
  var isScan = false
  /// Nothing but the punctuation differs, after these tokens and words, which are none.
  var isPunctuation = false
}
