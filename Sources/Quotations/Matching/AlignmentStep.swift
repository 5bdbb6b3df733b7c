/// One step of the way on which a quotation and a passage of a source are laid beside each other.
struct AlignmentStep: Equatable {
  enum Kind: UInt8 {
    /// A word and the same word, or words that are one when written together.
    case same
    /// A word of the quotation for one of the source.
    case replaced
    /// A word of the quotation that the source has not.
    case inserted
    /// Words of the source that are passed over without a mark.
    case omitted
    /// An ellipsis, and the words it stands for.
    case gap
    /// Brackets, and the words they stand for.
    case bracket
    /// A reference to a footnote in the source.
    case footnote
  }

  var kind: Kind
  var tokens: Range<Int>
  /// Words of the source's table.
  var words: Range<Int>
}
