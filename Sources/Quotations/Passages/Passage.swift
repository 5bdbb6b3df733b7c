/// The text of a quotation taken apart: its words in order, and the marks between them.
///
///     “[T]he mass of the people … [will] rise”     // [T]he · mass · of · the · people · gap · [will] · rise
struct Passage {
  /// The whole text, with its marks.
  let bytes: [UInt8]
  /// What stands between the outer marks, in order.
  let spans: [Range<Int>]
  /// Gaps stand between words only: those at either end are told by `startsMarked` and `endsMarked`.
  private(set) var tokens: [PassageToken] = []
  private(set) var notes: Set<PassageNote> = []
  /// Notes and footnote marks, which are cut out of what stands between words.
  private(set) var cuts: [Range<Int>] = []
  /// An ellipsis or bracket stands where it begins.
  private(set) var startsMarked = false
  private(set) var endsMarked = false
  /// How many of its tokens are words.
  private(set) var wordCount = 0

  init(_ text: String, folding: inout WordFolding) {
    bytes = Array(text.utf8)
    spans = OuterMarks(bytes).spans.filter { !$0.isEmpty }
    let marks = PassageMarkScanner(bytes, spans: spans).marks
    readNotes(outside: marks)
    let words = WordTable(bytes, without: gaps(around: marks))
    addTokens(words, marks, &folding)
    trimEnds()
  }

  /// All that is no plain word: marks, and what stands outside the spans.
  private func gaps(around marks: [PassageMark]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var at = 0
    var mark = 0
    for span in spans {
      result.append(at..<span.lowerBound)
      while mark < marks.count, marks[mark].range.lowerBound < span.upperBound {
        result.append(marks[mark].range)
        mark += 1
      }
      at = span.upperBound
    }
    result.append(at..<bytes.count)
    return result.filter { !$0.isEmpty }
  }

  /// Notes may stand behind the closing mark as well.
  private mutating func readNotes(outside marks: [PassageMark]) {
    var outside: [Range<Int>] = []
    var at = 0
    for span in spans {
      outside.append(at..<span.lowerBound)
      at = span.upperBound
    }
    outside.append(at..<bytes.count)
    for mark in PassageMarkScanner(bytes, spans: outside).marks + marks {
      switch mark.kind {
      case .note(let note): notes.insert(note)
      default: break
      }
    }
  }

  private mutating func addTokens(
    _ words: WordTable, _ marks: [PassageMark], _ folding: inout WordFolding
  ) {
    var mark = 0
    var word = 0
    for (number, span) in spans.enumerated() {
      if number > 0 {
        let outside = spans[number - 1].upperBound..<span.lowerBound
        tokens.append(PassageToken(kind: .seam, range: outside))
      }
      while true {
        let nextWord = word < words.count ? Int(words.starts[word]) : bytes.count
        let nextMark = mark < marks.count ? marks[mark].range.lowerBound : bytes.count
        guard min(nextWord, nextMark) < span.upperBound else { break }
        if nextWord < nextMark {
          add(words, word, &folding)
          word += 1
        } else {
          add(marks[mark], &folding)
          mark += 1
        }
      }
    }
  }

  private mutating func add(_ words: WordTable, _ word: Int, _ folding: inout WordFolding) {
    let range = words.range(word)
    if words.flags[word].contains(.footnoteMark) {
      cuts.append(range)
      return
    }
    var token = PassageToken(kind: .word, range: range, key: words.keys[word])
    token.folded = folding.folded(bytes[range])
    tokens.append(token)
    wordCount += 1
  }

  private mutating func add(_ mark: PassageMark, _ folding: inout WordFolding) {
    switch mark.kind {
    case .gap: tokens.append(PassageToken(kind: .gap, range: mark.range))
    case .note(let note):
      // A reference that is left out is left out where the note says so.
      if note == .citationsOmitted {
        tokens.append(PassageToken(kind: .gap, range: mark.range))
      } else {
        cuts.append(mark.range)
      }
    case .footnote: cuts.append(mark.range)
    case .bracket:
      var token = PassageToken(kind: .bracket, range: mark.range)
      token.words = WordTable(Array(bytes[mark.range])).count
      tokens.append(token)
    case .pattern(let prefixEnd, let suffixStart):
      let plain = bytes[mark.range].filter { $0 != 0x5B && $0 != 0x5D }
      var token = PassageToken(
        kind: .pattern(
          prefix: folding.folded(bytes[mark.range.lowerBound..<prefixEnd]),
          suffix: folding.folded(bytes[suffixStart..<mark.range.upperBound])),
        range: mark.range)
      token.folded = folding.folded(plain[...])
      token.key = WordKey.of(token.folded)
      tokens.append(token)
      wordCount += 1
    }
  }

  /// Ellipses at either end say only that the author goes on.
  private mutating func trimEnds() {
    while let last = tokens.last, last.isGap {
      if last.kind == .gap { endsMarked = true }
      tokens.removeLast()
    }
    let leading = tokens.prefix { $0.isGap }
    if leading.contains(where: { $0.kind == .gap }) { startsMarked = true }
    tokens.removeFirst(leading.count)
    // Of several gaps in a row, one is enough; an ellipsis says more than a seam.
    var merged: [PassageToken] = []
    for token in tokens {
      if token.isGap, let last = merged.last, last.isGap {
        merged[merged.count - 1].range = last.range.lowerBound..<token.range.upperBound
        if token.kind == .gap { merged[merged.count - 1].kind = .gap }
      } else {
        merged.append(token)
      }
    }
    tokens = merged
    switch tokens.first?.kind {
    case .bracket, .pattern: startsMarked = true
    default: break
    }
    if tokens.last?.kind == .bracket { endsMarked = true }
  }

  /// A part of it, as a passage of its own.
  func slice(_ range: Range<Int>) -> Passage {
    var result = self
    result.tokens = Array(tokens[range])
    result.wordCount = tokens[range].count { $0.isWord }
    result.trimEnds()
    return result
  }

  /// What stands between two tokens that follow each other, without notes and references.
  func separator(before token: Int) -> [UInt8] {
    guard token > 0 else { return [] }
    return between(tokens[token - 1].range.upperBound..<tokens[token].range.lowerBound)
  }

  /// Bytes of the text without the notes in them.
  func between(_ range: Range<Int>) -> [UInt8] {
    guard !range.isEmpty else { return [] }
    var result: [UInt8] = []
    var at = range.lowerBound
    var low = 0
    var high = cuts.count
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < cuts.count, cuts[low].upperBound <= range.upperBound {
      result += bytes[at..<cuts[low].lowerBound]
      at = cuts[low].upperBound
      low += 1
    }
    return result + bytes[at..<range.upperBound]
  }

  /// What follows the last token within its span, without notes.
  var ending: [UInt8] {
    guard let last = tokens.last else { return [] }
    return between(last.range.upperBound..<max(last.range.upperBound, end))
  }

  /// Where the quotation ends with its punctuation.
  var end: Int {
    guard let last = tokens.last else { return bytes.count }
    return spans.first { $0.upperBound >= last.range.upperBound }?.upperBound ?? last.range.upperBound
  }

  /// From the first to the last token, with the punctuation that follows.
  var quoted: Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }
}
