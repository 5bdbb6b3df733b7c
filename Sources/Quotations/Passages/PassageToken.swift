/// One step of a quotation as the comparison walks through it.
struct PassageToken: Equatable {
  enum Kind: Equatable {
    case word
    /// A word with brackets in it: `[T]he`, `judg[ed]`, `organi[z]e`, `judg[]`. The source's word begins and ends
    /// with what stands outside the brackets.
    case pattern(prefix: [UInt8], suffix: [UInt8])
    /// An ellipsis: any number of the source's words.
    case gap
    /// The space between two marked spans: `“One,” she said, “two.”`
    case seam
    /// Words in brackets, which stand for some of the source's or for none.
    case bracket
  }

  var kind: Kind
  /// Bytes of the quotation's text, brackets included.
  var range: Range<Int>
  /// Key of the word; of a pattern, of the word that reads without its brackets.
  var key: UInt32 = 0
  /// The word folded.
  var folded: [UInt8] = []
  /// How many words stand in a bracket.
  var words = 1

  var isWord: Bool {
    switch kind {
    case .word, .pattern: true
    case .gap, .seam, .bracket: false
    }
  }

  /// Whether any number of the source's words may be passed over here.
  var isGap: Bool { kind == .gap || kind == .seam }
}
