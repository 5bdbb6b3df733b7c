/// The words of a text in order, as columns of numbers.
///
/// A word is a run of letters and digits with the accents and joiners that belong to it, with apostrophes
/// between letters and with points and commas between digits. Hyphens and dashes part words. Where a script has
/// no spaces between words, every character is one. What is longer than 240 bytes is cut.
public struct WordTable: Sendable {
  /// Where each word begins, in bytes of the text.
  public let starts: [UInt32]
  /// Bytes of each word as it stands in the text.
  public let lengths: [UInt8]
  /// Words that are alike when folded have the same key; others hardly ever.
  public let keys: [UInt32]
  public let flags: [WordFlags]

  /// The words of a quotation or another short text, all of it.
  public init(_ bytes: [UInt8]) {
    self.init(bytes, without: [])
  }

  /// The words of a source's text without its running heads and page numbers.
  public init(_ text: ReadableText, _ structure: TextStructure) {
    self.init(text.bytes, without: structure.furniture)
  }

  /// - Parameter furniture: in order, not overlapping.
  init(_ bytes: [UInt8], without furniture: [Range<Int>]) {
    var scanner = WordScanner(bytes)
    var at = 0
    for range in furniture {
      scanner.scan(at..<max(at, range.lowerBound), isAfterFurniture: at > 0)
      at = max(at, range.upperBound)
    }
    scanner.scan(at..<max(at, bytes.count), isAfterFurniture: at > 0)
    starts = scanner.starts
    lengths = scanner.lengths
    keys = scanner.keys
    flags = scanner.flags
  }

  init(starts: [UInt32], lengths: [UInt8], keys: [UInt32], flags: [WordFlags]) {
    self.starts = starts
    self.lengths = lengths
    self.keys = keys
    self.flags = flags
  }

  public var count: Int { keys.count }
  public var indices: Range<Int> { keys.indices }

  /// The bytes of a word.
  public func range(_ word: Int) -> Range<Int> {
    let start = Int(starts[word])
    return start..<start + Int(lengths[word])
  }

  /// The bytes from the beginning of the first word to the end of the last; at the place of the next word when
  /// there is none.
  public func range(_ words: Range<Int>) -> Range<Int> {
    if words.isEmpty {
      let at = words.lowerBound < count ? Int(starts[words.lowerBound]) : starts.last.map { Int($0) } ?? 0
      return at..<at
    }
    return Int(starts[words.lowerBound])..<range(words.upperBound - 1).upperBound
  }

  /// The words of which at least one byte lies in a range.
  ///
  /// - Complexity: O(log words).
  public func words(in range: Range<Int>) -> Range<Int> {
    let low = first { self.range($0).upperBound > range.lowerBound }
    let high = first { Int(starts[$0]) >= range.upperBound }
    return low..<max(low, high)
  }

  /// The first word of which something is true that is true of all after it; `count` when of none.
  private func first(where isPast: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isPast(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The key of a word that is given by itself, such as `shall`, or of words written together.
  public static func key(_ word: String) -> UInt32 {
    var folding = WordFolding()
    return WordKey.of(folding.folded(Array(word.utf8)[...]))
  }

  /// The key that two words have when they are written together: `or-` and `ganize` as `organize`.
  ///
  /// - Parameter second: the folded form of the second word.
  public static func key(_ first: UInt32, joinedTo second: some Sequence<UInt8>) -> UInt32 {
    second.reduce(first) { WordKey.next($0, $1) }
  }
}
