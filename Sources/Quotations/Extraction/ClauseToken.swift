/// A word or sign of a paragraph, as the search for speakers reads it.
struct ClauseToken {
  enum Kind {
    case word
    case comma, semicolon, colon, dash, stop
    case open, close
    /// A whole quotation, whose number stands in `span`.
    case quoted
  }

  var kind: Kind
  var start: Int
  var end: Int
  /// Of a word, without its `'s`.
  var key: WordHash = .none
  var isCapital = false
  /// The word ends in `'s` or `s'`.
  var isPossessive = false
  var span = -1
  /// A sentence begins with it.
  var beginsSentence = false
  /// It stands in parentheses.
  var isAside = false
}

/// A word's letters in lower case as one number; enough to tell the words of a list.
struct WordHash: Hashable {
  var value: UInt64

  static let none = WordHash(value: 0)

  init(value: UInt64) { self.value = value }

  init(_ bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      hash = (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
    }
    value = hash
  }
}

extension Set<WordHash> {
  /// - Parameter words: parted by blanks or line breaks.
  init(words: String) {
    self.init(words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { WordHash($0) })
  }
}
