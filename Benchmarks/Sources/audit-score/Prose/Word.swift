/// A word of generated prose, with the punctuation around it.
struct Word {
  /// What the word does, as the generator knows it. What says of itself that it is a function word or content
  /// may be left out of a quotation without a flag.
  enum Kind {
    case function, content, name, negation, quantifier, number, contrast, hedge

    /// Whether its loss is worth no flag.
    var isPlain: Bool { self == .function || self == .content || self == .name }
    var isContent: Bool { self == .content || self == .name }
  }

  /// The word itself, with the apostrophe or hyphen that belongs to it.
  var text: String
  var kind: Kind
  /// Opening marks before it.
  var before = ""
  /// Punctuation and closing marks after it.
  var after = ""
  /// Whether a blank follows; none does after a dash that joins.
  var spaced = true
  /// A reference to a note, which is no part of the sentence.
  var note: String?
  /// Begins with a capital only because a sentence begins.
  var isRaised = false

  init(_ text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }

  /// The word as it stands inside a sentence.
  var lowered: String { isRaised ? text.prefix(1).lowercased() + text.dropFirst() : text }
  /// The word as it stands at the beginning of one.
  var raised: String { text.prefix(1).uppercased() + text.dropFirst() }
  /// Letters and digits only, all small: what the generator compares words by.
  var plain: String { Self.plain(text) }

  static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

/// A generated sentence and what the generator knows of it.
struct Sentence {
  enum Trait: Hashable {
    /// Begins with "But", "Yet", "However".
    case opensWithContrast
    /// The words after `inner.lowerBound` are another's, a question or a condition.
    case framed
    /// A clause, then "but", "yet" or "although" at `inner.upperBound`.
    case turns
    /// "Not … but …": the positive half is `inner`.
    case turnsBefore
    /// Has quotation marks in it.
    case quotes
  }

  var words: [Word]
  var traits: Set<Trait> = []
  /// The words that the trait is about.
  var inner: Range<Int>?

  init(_ words: [Word], _ traits: Set<Trait> = [], inner: Range<Int>? = nil) {
    self.words = words
    self.traits = traits
    self.inner = inner
  }

  /// Whether nothing in it is worth a flag.
  var isPlain: Bool { traits.isEmpty && words.allSatisfy(\.kind.isPlain) }
}
