/// A generated source: its words in order, and where the printed text has each of them.
struct Book {
  /// What printing did to a word or to the blank after it.
  struct Noise: OptionSet {
    let rawValue: UInt8
    static let lineBreak = Noise(rawValue: 1)
    /// A ligature, soft hyphen or no-break space.
    static let typography = Noise(rawValue: 2)
    /// A word divided at the end of a line.
    static let hyphen = Noise(rawValue: 4)
    /// A running head or page number.
    static let page = Noise(rawValue: 8)
    static let note = Noise(rawValue: 16)
    /// A character that a scanner took for another.
    static let scan = Noise(rawValue: 32)
    static let paragraph = Noise(rawValue: 64)
  }

  let id: String
  let register: Register
  let title: String
  var isExcerpt = false
  /// Headings and numbers in front of paragraphs are no part of it.
  var words: [Word] = []
  /// In words.
  var sentences: [Range<Int>] = []
  var traits: [Set<Sentence.Trait>] = []
  /// In words of the book.
  var inner: [Range<Int>?] = []
  /// In sentences.
  var paragraphs: [Range<Int>] = []
  /// Pairs of sentences with the same words.
  var repeats: [(Int, Int)] = []

  // What printing makes of it.
  var bytes: [UInt8] = []
  /// Bytes of each word without the marks around it.
  var places: [Range<Int>] = []
  /// In the word and in what follows it.
  var noise: [Noise] = []
  var gapNoise: [Noise] = []
  var pageStarts: [(offset: Int, label: Int)] = []

  var language: String { register == .german ? "de" : "en" }
  var isNumbered: Bool { register == .legal }

  /// What stands in or between the words of a range.
  func noise(in range: Range<Int>) -> Noise {
    var all: Noise = []
    for word in range {
      all.formUnion(noise[word])
      if word + 1 < range.upperBound { all.formUnion(gapNoise[word]) }
    }
    return all
  }

  func sentence(of word: Int) -> Int { Self.last(sentences) { $0.lowerBound <= word } }
  func paragraph(of sentence: Int) -> Int { Self.last(paragraphs) { $0.lowerBound <= sentence } }
  func page(of word: Int) -> Int? {
    pageStarts.isEmpty
      ? nil : pageStarts[Self.last(pageStarts) { $0.offset <= places[word].lowerBound }].label
  }

  /// The last element of which something is true that is true of all before it.
  private static func last<Element>(_ list: [Element], where isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(list[middle]) { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The words of a range as a person would copy them, without what printing did.
  func text(_ range: Range<Int>, outerMarks: Bool = true) -> String { Book.text(words[range]) }

  static func text(_ words: some Sequence<Word>) -> String {
    var text = ""
    for word in words {
      text += word.before + word.text + word.after
      if word.spaced { text += " " }
    }
    return text.hasSuffix(" ") ? String(text.dropLast()) : text
  }

  func bytes(of range: Range<Int>) -> Range<Int> {
    places[range.lowerBound].lowerBound..<places[range.upperBound - 1].upperBound
  }
}
