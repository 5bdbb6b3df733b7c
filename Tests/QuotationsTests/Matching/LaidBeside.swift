@testable import Quotations

/// A quotation laid beside the whole of a text.
struct LaidBeside {
  let passage: Passage
  let source: IndexedSource
  let alignment: Alignment?

  init(_ quotation: String, _ text: String, thresholds: AuditThresholds = AuditThresholds()) {
    var folding = WordFolding()
    passage = Passage(quotation, folding: &folding)
    source = IndexedSource(
      SourceDocument(id: "s", fileName: "s.txt", hash: "", text: ReadableText(text)))
    var matcher = Matcher(source, thresholds)
    alignment = matcher.align(passage, with: source.words.indices)
  }

  /// The passage's first and last word and all between them.
  var found: String? {
    alignment.map { source.document.text[source.words.range($0.words)] }
  }

  /// What is not one word for the same word: `omitted of Oldbrook`, `other baker/miller`, `same to day/today`.
  var departures: [String] {
    (alignment?.steps ?? []).compactMap { step in
      let quoted = step.tokens.isEmpty ? "" : ReadableText(bytes: passage.bytes)[bytes(step.tokens)]
      let text = step.words.isEmpty ? "" : source.document.text[source.words.range(step.words)]
      switch step.kind {
      case .same where step.tokens.count == 1 && step.words.count == 1:
        let isEqual =
          passage.tokens[step.tokens.lowerBound].key == source.words.keys[step.words.lowerBound]
        return isEqual ? nil : "other \(quoted)/\(text)"
      case .same, .replaced: return "\(step.kind) \(quoted)/\(text)"
      case .inserted: return "inserted \(quoted)"
      case .omitted: return "omitted \(text)"
      case .gap: return "gap \(text)"
      case .bracket: return "bracket \(quoted)/\(text)"
      case .footnote: return "footnote \(text)"
      }
    }
  }

  private func bytes(_ tokens: Range<Int>) -> Range<Int> {
    passage.tokens[tokens.lowerBound].range
      .lowerBound..<passage.tokens[tokens.upperBound - 1].range.upperBound
  }
}

/// Invented words without end, the same ones each time.
struct InventedWords {
  private var state: UInt32
  private static let syllables = [
    "ba", "cor", "du", "fen", "gil", "hom", "jat", "kel", "lur", "mis", "nov", "pra", "quo", "rem", "sut",
    "tav",
  ]

  init(seed: UInt32) { state = seed }

  mutating func next() -> String {
    (0..<3).reduce(into: "") { word, _ in
      state = state &* 1_664_525 &+ 1_013_904_223
      word += Self.syllables[Int(state >> 28)]
    }
  }

  /// Words in sentences of twelve.
  static func words(_ count: Int, seed: UInt32) -> [String] {
    var words = InventedWords(seed: seed)
    return (0..<count).map { words.next() + ($0 % 12 == 11 ? "." : "") }
  }
}
