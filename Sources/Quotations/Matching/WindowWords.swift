/// The words of a stretch of a source as the alignment needs them.
struct WindowWords {
  /// The first word's number in the source's table.
  let start: Int
  let keys: ArraySlice<UInt32>
  /// Bytes of each word.
  let lengths: [Int]
  /// Which letters each word has.
  let letters: [UInt32]
  private let footnotes: [Bool]

  init(_ source: IndexedSource, _ words: Range<Int>) {
    start = words.lowerBound
    let table = source.words
    keys = ArraySlice(Array(table.keys[words]))
    let bytes = source.document.text.bytes
    lengths = words.map { Int(table.lengths[$0]) }
    letters = words.map { Self.letters(bytes[table.range($0)]) }
    footnotes = words.map { source.isNote($0) }
  }

  func isFootnote(_ word: Int) -> Bool { footnotes[word - start] }

  /// A bit for each letter that a word has; digits and other characters share the rest.
  static func letters(_ word: some Sequence<UInt8>) -> UInt32 {
    var result: UInt32 = 0
    for byte in word {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: result |= 1 << UInt32((byte | 0x20) - 0x61)
      case 0x80...: result |= 1 << (26 + UInt32(byte) % 3)
      default: result |= 1 << (29 + UInt32(byte) % 3)
      }
    }
    return result
  }
}
