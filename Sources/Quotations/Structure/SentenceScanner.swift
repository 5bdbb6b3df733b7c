/// Finds where sentences end.
///
/// A full stop ends none after an abbreviation, an initial or a number at the beginning of an item, nor when a
/// small letter follows; question and exclamation marks end none when a small letter follows. Quotation marks,
/// brackets and references to notes behind the mark belong to the sentence.
///
/// - Complexity: O(bytes).
struct SentenceScanner {
  private let bytes: [UInt8]
  private let starters: [Bool]
  private(set) var sentences: [Range<Int>] = []
  /// The paragraph at hand.
  private var parts: [Range<Int>] = []
  private var part = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    sentences.reserveCapacity(bytes.count / 100)
    // Bytes with which a mark that may end a sentence begins.
    var starters = Array(repeating: false, count: 256)
    for byte in [0x2E, 0x21, 0x3F, 0xE2, 0xE3, 0xEF, 0xE0, 0xE1, 0xD8, 0xDB, 0xD6] { starters[byte] = true }
    self.starters = starters
  }

  /// Adds the sentences of a paragraph.
  mutating func scan(_ paragraph: Paragraph) {
    parts = paragraph.parts
    part = 0
    var start = parts.first?.lowerBound ?? 0
    while part < parts.count {
      let end = parts[part].upperBound
      var at = max(start, parts[part].lowerBound)
      while at < end {
        guard starters[Int(bytes[at])] else {
          at += 1
          continue
        }
        let (scalar, length) = UTF8Reading.scalar(bytes, at, end)
        guard TextEdges.ending(of: scalar) == .final else {
          at += length
          continue
        }
        let marks = at
        at = afterMarks(at, end)
        let afterClosers = afterClosers(at, end)
        guard let next = beginningOfNext(afterClosers, end, needsBlank: scalar < 0x80 || scalar == 0x2026)
        else {
          at = max(at, afterClosers)
          continue
        }
        if ends(marks, at, afterClosers, next, start) {
          sentences.append(start..<afterClosers)
          start = next
          // The next sentence may begin in the next part.
          if next >= end { break }
        }
        at = max(at, min(next, end))
      }
      part += 1
    }
    if let last = parts.last, start < last.upperBound { sentences.append(start..<last.upperBound) }
  }

  /// Where a run of marks that end sentences ends: `?!`, `...`, `. . .`.
  private func afterMarks(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let (scalar, length) = UTF8Reading.scalar(bytes, at, end)
      if TextEdges.ending(of: scalar) == .final {
        at += length
      } else if scalar == 0x20, at + 1 < end, bytes[at + 1] == 0x2E, bytes[at - 1] == 0x2E {
        at += 1
      } else {
        break
      }
    }
    return at
  }

  /// Where the quotation marks, brackets and references to notes behind the marks end.
  private func afterClosers(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let (scalar, length) = UTF8Reading.scalar(bytes, at, end)
      if scalar == 0x5B, let note = afterNote(at, end) {
        at = note
      } else if TextEdges.isCloser(scalar) || TextEdges.isRaisedDigit(scalar) {
        at += length
      } else if scalar >= 0x30, scalar <= 0x39, let digits = afterDigits(at, end) {
        at = digits
      } else {
        break
      }
    }
    return at
  }

  private func afterNote(_ start: Int, _ end: Int) -> Int? {
    var at = start + 1
    while at < end, at - start <= 4, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
    return at > start + 1 && at < end && bytes[at] == 0x5D ? at + 1 : nil
  }

  private func afterDigits(_ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, at - start < 4, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
    return at - start < 4 && (at == end || bytes[at] <= 0x20) ? at : nil
  }

  /// Where the text goes on behind the blanks; nil when no blank follows where one must.
  private func beginningOfNext(_ start: Int, _ end: Int, needsBlank: Bool) -> Int? {
    var at = start
    while at < end {
      if bytes[at] <= 0x20 {
        at += 1
      } else if at + 1 < end, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 {
        at += 2
      } else if at + 2 < end, bytes[at] == 0xE3, bytes[at + 1] == 0x80, bytes[at + 2] == 0x80 {
        at += 3
      } else {
        break
      }
    }
    if at == end { return part + 1 < parts.count ? parts[part + 1].lowerBound : end }
    return at == start && needsBlank ? nil : at
  }

  /// Whether marks end the sentence.
  ///
  /// - Parameters:
  ///   - marks: where they begin, and `marksEnd` where they end.
  ///   - closed: where the quotation marks behind them end.
  ///   - next: where the text goes on.
  private func ends(_ marks: Int, _ marksEnd: Int, _ closed: Int, _ next: Int, _ start: Int) -> Bool {
    guard let last = parts.last, next < last.upperBound else { return true }
    let nextPart = parts.first { $0.upperBound > next } ?? last
    let beginning = TextEdges(bytes: bytes).beginning(next..<nextPart.upperBound)
    if beginning == .small { return bytes[marks] >= 0x80 && bytes[marks] != 0xE2 }
    guard bytes[marks] == 0x2E, marksEnd == marks + 1 else { return true }
    // Behind a quotation mark or bracket the full stop is no abbreviation's, except `(ed.)`.
    if closed > marksEnd, bytes[marksEnd] != 0x29 { return true }
    return !isAbbreviation(marks, start, next, nextPart.upperBound, beginning)
  }

  /// Whether the full stop at an offset belongs to the word before it.
  private func isAbbreviation(
    _ stop: Int, _ start: Int, _ next: Int, _ nextEnd: Int, _ beginning: TextEdges.Beginning
  ) -> Bool {
    let word = wordStart(stop, start)..<stop
    guard !word.isEmpty else { return false }
    let isNumber = bytes[word.lowerBound] >= 0x30 && bytes[word.lowerBound] <= 0x39
    if isNumber {
      if word.lowerBound == start { return true }
      return word.count <= 2 && Abbreviations.months.contains(key(wordRange(next, nextEnd)))
    }
    // An initial; a lone `I` is one only beside another.
    if isSingleCapital(word) {
      if bytes[word.lowerBound] != 0x49 { return true }
      return word.lowerBound == start || isInitialBefore(word.lowerBound, start)
    }
    if bytes[word].contains(0x2E) {
      return !Abbreviations.sentenceBeginnings.contains(key(wordRange(next, nextEnd)))
    }
    let key = key(word)
    return Abbreviations.always.contains(key)
      || (beginning == .digit && Abbreviations.beforeNumber.contains(key))
  }

  /// Where the word before an offset begins; points inside it belong to it.
  private func wordStart(_ end: Int, _ start: Int) -> Int {
    var at = end
    while at > start, end - at < 24 {
      let byte = bytes[at - 1]
      let isPart = AsciiWords.folded[Int(byte)] >= 0x30 || (byte == 0x2E && at < end)
      if !isPart { break }
      // Curly marks and dashes end with these bytes.
      if byte >= 0x80, at >= start + 3, bytes[at - 3] == 0xE2, bytes[at - 2] == 0x80 { break }
      at -= 1
    }
    return at
  }

  /// The word that begins at an offset, behind marks that open something.
  private func wordRange(_ start: Int, _ end: Int) -> Range<Int> {
    var first = start
    while first < end, first - start < 8, AsciiWords.folded[Int(bytes[first])] < 0x30 { first += 1 }
    var at = first
    while at < end, at - first < 24, AsciiWords.folded[Int(bytes[at])] >= 0x30 { at += 1 }
    return first..<at
  }

  private func key(_ word: Range<Int>) -> UInt32 {
    var folding = WordFolding()
    return WordKey.of(folding.folded(bytes[word]))
  }

  private func isSingleCapital(_ word: Range<Int>) -> Bool {
    let (scalar, length) = UTF8Reading.scalar(bytes, word.lowerBound, word.upperBound)
    return length == word.count && TextEdges.beginning(of: scalar) == .capital
  }

  /// Whether another initial stands before an offset: `V. I.`
  private func isInitialBefore(_ end: Int, _ start: Int) -> Bool {
    var at = end
    while at > start, bytes[at - 1] <= 0x20 { at -= 1 }
    guard at > start, bytes[at - 1] == 0x2E else { return false }
    let word = wordStart(at - 1, start)..<at - 1
    return !word.isEmpty && (isSingleCapital(word) || Abbreviations.always.contains(key(word)))
  }
}
