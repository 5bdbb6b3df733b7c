/// Words as a map's text holds them: markup for what is marked, a backslash before whatever else would begin
/// markup, and a name for what a line cannot hold (`:br:`, `:U+0009:`).
///
///     2*3 is [six], #1           2\*3 is \[six], \#1
///     a                          a:br:b
///     b
///
/// Reading the spelled text gives the words and marks back. A bare web address stays as it is, though it reads
/// as a link to itself.
public struct TextSpelling {
  /// Where the text begins on its line.
  public enum Place: Sendable {
    /// After a title and its colon, or after the signs of a heading.
    case afterTitle
    /// After the symbol of a relation or the number of a premise.
    case afterSymbol
    case lineStart
  }

  /// A stretch of the words that is more than that.
  public struct Mark: Sendable {
    public enum Kind: Sendable { case bold, italic, link, tag, statementMention, argumentMention }

    public var kind: Kind
    /// Bytes of the words, counted from 0.
    public var range: Range<Int>
    /// The address of a link.
    public var target: ArraySlice<UInt8>

    public init(_ kind: Kind, _ range: Range<Int>, target: ArraySlice<UInt8> = []) {
      self.kind = kind
      self.range = range
      self.target = target
    }
  }

  /// A piece of markup in the spelled text, and the token it must be read as.
  struct Piece {
    var range: Range<Int>
    var kind: TokenKind
  }

  /// What was spelled last.
  public internal(set) var bytes: [UInt8] = []
  var words: ArraySlice<UInt8> = []
  var place = Place.afterTitle
  var pieces: [Piece] = []
  /// Offsets of plain `.` and `:` in `bytes`, which may turn out to begin a shortcode.
  var dots: [Int] = []
  /// Whether the last byte is a plain sign that the next could make markup of.
  var isOpen = false
  /// Where in `words` the run of plain text begins that has no markup or backslash in it.
  var runStart = 0
  /// Where in `words` the next mark begins or ends.
  var nextEvent = Int.max
  var hasMarks = false
  /// Where the last `>` of the words stands, from the time it is asked for.
  var lastAngle: Int?

  public init() {}

  /// Spells words without marks into `bytes`.
  public mutating func spell(_ words: ArraySlice<UInt8>, at place: Place) {
    begin(words, place)
    if isPlain {
      bytes.append(contentsOf: words)
    } else {
      plain(to: words.endIndex, from: words.startIndex)
      settleDots()
    }
  }

  /// Spells words with marks into `bytes`. Returns false if markup cannot say them: marks that overlap,
  /// stand inside a word, or hold what ends them.
  public mutating func spell(_ words: ArraySlice<UInt8>, marks: [Mark], at place: Place) -> Bool {
    if marks.isEmpty {
      spell(words, at: place)
      return true
    }
    let words = Array(words)[...]
    guard let sorted = Self.nested(marks, in: words.count) else { return false }
    let hasRanges = sorted.contains { $0.kind == .bold || $0.kind == .italic }
    for style in hasRanges ? RangeStyle.all : [RangeStyle.all[0]] {
      begin(words, place)
      hasMarks = true
      if spell(sorted, style), isReadAsMeant { return true }
    }
    return false
  }

  private mutating func begin(_ words: ArraySlice<UInt8>, _ place: Place) {
    bytes.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    dots.removeAll(keepingCapacity: true)
    self.words = words
    self.place = place
    isOpen = false
    runStart = words.startIndex
    nextEvent = .max
    hasMarks = false
    lastAngle = nil
  }

  /// Whether the words hold nothing but letters, digits, blanks and signs that are never markup.
  private var isPlain: Bool {
    guard let first = words.first, first.isLetter, words.last?.isBlank == false else { return false }
    let span = words.span
    for at in span.indices where !Self.plainBytes[Int(span[at])] { return false }
    return true
  }

  private static let plainBytes: [Bool] = (0...UInt8.max).map { byte in
    byte.isLetter || byte.isDigit || " ,;-()'\"!?%+=&".utf8.contains(byte)
  }
}
