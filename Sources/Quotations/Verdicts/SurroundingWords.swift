/// Words of a source as phrases are looked for in them: folded.
struct SurroundingWords {
  let range: Range<Int>
  let words: [String]

  init(_ source: IndexedSource, _ range: Range<Int>, _ folding: inout WordFolding) {
    self.range = range
    let text = source.document.text.bytes
    words = range.map { String(decoding: folding.folded(text[source.words.range($0)]), as: UTF8.self) }
  }

  /// The first of the phrases' places, and the phrase's length; of phrases at one place the longest.
  func first(of phrases: [[String]], from start: Int = 0, within limit: Int = .max) -> Range<Int>? {
    for at in words.indices.dropFirst(start) {
      guard at < limit else { return nil }
      var longest = 0
      for phrase in phrases where phrase.count > longest && words[at...].starts(with: phrase) {
        longest = phrase.count
      }
      if longest > 0 { return at..<at + longest }
    }
    return nil
  }

  /// The source's words of a range of these.
  func cue(_ found: Range<Int>, in source: IndexedSource) -> (text: String, range: Range<Int>) {
    let bytes = source.words.range(range.lowerBound + found.lowerBound..<range.lowerBound + found.upperBound)
    return (source.document.text[bytes], bytes)
  }
}
