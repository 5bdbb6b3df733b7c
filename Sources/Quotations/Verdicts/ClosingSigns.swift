/// The signs that end a sentence, as they stand behind a word.
struct ClosingSigns: OptionSet, Sendable {
  let rawValue: UInt8

  static let stop = ClosingSigns(rawValue: 1)
  static let question = ClosingSigns(rawValue: 2)
  static let exclamation = ClosingSigns(rawValue: 4)
  /// Those that say how a sentence is meant.
  static let tone: ClosingSigns = [.question, .exclamation]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Those that bytes begin with, marks of quotation, markup and one blank before them aside.
  init(_ bytes: ArraySlice<UInt8>) {
    self = []
    let bytes = Array(bytes.prefix(Self.reach))
    var at = 0
    var hasBlank = false
    while at < bytes.count {
      let (scalar, length) = UTF8Reading.scalar(bytes, at, bytes.count)
      at += length
      switch scalar {
      case 0x2E, 0x2026, 0x3002: insert(.stop)
      case 0x3F, 0xFF1F, 0x61F: insert(.question)
      case 0x21, 0xFF01: insert(.exclamation)
      // French sets a blank before them.
      case 0x20, 0xA0, 0x202F:
        if hasBlank || !isEmpty { return }
        hasBlank = true
      case 0x22, 0x27, 0x29, 0x2A, 0x5D, 0x5F, 0x2018...0x201F, 0x2039, 0x203A, 0xAB, 0xBB, 0x300D, 0x300F:
        break
      default: return
      }
    }
  }

  private static let reach = 16

  /// Whether a quotation may show these where its source has others.
  ///
  /// - Parameters:
  ///   - source: what the source has at the same word.
  ///   - sentence: what it has at the end of that word's sentence.
  func agree(with source: ClosingSigns, endOfSentence sentence: ClosingSigns) -> Bool {
    // Without any, or with a comma, the quotation says nothing of how the sentence ends.
    if isEmpty { return true }
    let tone = intersection(.tone)
    if !source.isEmpty { return tone == source.intersection(.tone) }
    // The sentence goes on; a full stop is told as false elsewhere.
    return tone.isEmpty || tone == sentence.intersection(.tone)
  }
}
