/// What a source has around a passage: the rest of its sentences, who speaks, what turns.
struct PassageSurroundings {
  private(set) var start: Edge
  private(set) var end: Edge
  private(set) var frame: Frame?
  private(set) var turns: [Turn] = []
  private(set) var context = Context()

  private let source: IndexedSource
  private let list: WordList
  private var folding = WordFolding()
  /// Bytes of the passage's words.
  private let range: Range<Int>
  private let words: Range<Int>
  private var firstSentence: Int?
  private var lastSentence: Int?
  /// Words of the first sentence that stand before the passage, and of the last one after it.
  private var head: Range<Int>
  private var tail: Range<Int>
  private var spans: [QuotedSpan] = []
  /// The quotation ends with a question mark itself.
  private let showsQuestion: Bool

  init(_ alignment: Alignment, _ passage: Passage, in source: IndexedSource, _ list: WordList) {
    self.source = source
    self.list = list
    words = alignment.words
    range = source.words.range(alignment.words)
    showsQuestion = passage.ending.contains(0x3F)
    start = Edge(isMarked: passage.startsMarked)
    end = Edge(isMarked: passage.endsMarked)
    head = words.lowerBound..<words.lowerBound
    tail = words.upperBound..<words.upperBound
    findSentences()
    findMarks()
    findEdges(passage)
    findFrame()
    findTurns()
    writeContext()
  }

  private var sentences: [Range<Int>] { source.structure.sentences }

  private func sentenceWords(_ sentence: Int) -> Range<Int> { source.words.words(in: sentences[sentence]) }

  private mutating func findSentences() {
    firstSentence = source.structure.sentence(at: range.lowerBound)
    lastSentence = source.structure.sentence(at: max(range.lowerBound, range.upperBound - 1))
    if let firstSentence {
      head = min(words.lowerBound, sentenceWords(firstSentence).lowerBound)..<words.lowerBound
    }
    if let lastSentence {
      tail = words.upperBound..<max(words.upperBound, sentenceWords(lastSentence).upperBound)
    }
  }

  /// The source's own quotations around the passage.
  private mutating func findMarks() {
    let structure = source.structure
    guard let first = structure.paragraph(at: range.lowerBound),
      let last = structure.paragraph(at: max(range.lowerBound, range.upperBound - 1))
    else { return }
    // A quotation may go on from paragraphs before.
    let near = max(0, first - 4)..<min(structure.paragraphs.count, last + 3)
    let text = source.document.text.bytes
    let low = max(
      0, structure.paragraphs[near.lowerBound].range.lowerBound, range.lowerBound - Self.marksReach)
    let limit = structure.paragraphs[near.upperBound - 1].range.upperBound
    let high = min(text.count, max(range.upperBound, min(limit, range.upperBound + Self.marksReach)))
    guard low < high else { return }
    // Only what is near is paired, in a copy, so that the length of the source does not matter.
    let parts = structure.paragraphs[near].map { paragraph in
      paragraph.parts.map { $0.clamped(to: low..<high) }.filter { !$0.isEmpty }
        .map { $0.lowerBound - low..<$0.upperBound - low }
    }
    let marks = QuotationMarks(Array(text[low..<high]), paragraphs: parts.filter { !$0.isEmpty })
    for span in marks.spans {
      var span = span
      span.range = span.range.lowerBound + low..<span.range.upperBound + low
      span.inner = span.inner.lowerBound + low..<span.inner.upperBound + low
      if span.inner.lowerBound <= range.lowerBound, span.inner.upperBound >= range.upperBound {
        spans.append(span)
      }
    }
  }

  /// Bytes on either side of a passage in which marks around it are looked for.
  private static let marksReach = 20_000

  // MARK: Edges

  private mutating func findEdges(_ passage: Passage) {
    let text = source.document.text.bytes
    // What another speaker is quoted with begins and ends with its marks.
    if spans.contains(where: { source.words.words(in: $0.inner).lowerBound == words.lowerBound }) {
      head = words.lowerBound..<words.lowerBound
    }
    if let span = spans.last(where: { source.words.words(in: $0.inner).upperBound == words.upperBound }),
      !goesOn(after: span)
    {
      tail = words.upperBound..<words.upperBound
    }
    if isItemMark(head) { head = words.lowerBound..<words.lowerBound }
    start.wordsLeftOut = count(head)
    end.wordsLeftOut = count(tail)
    if start.wordsLeftOut > 0 {
      start.leftOut = source.document.text[source.words.range(head).lowerBound..<range.lowerBound].trimmed
    }
    if end.wordsLeftOut > 0, let lastSentence {
      let limit = max(range.upperBound, sentences[lastSentence].upperBound)
      let leftOut = source.document.text[range.upperBound..<limit]
      end.leftOut = leftOut.trimmed
    }
    guard let first = passage.tokens.first, let last = passage.tokens.last else { return }
    if first.kind == .word, !start.isMarked, start.wordsLeftOut > 0 {
      start.isFalse =
        Self.isCapital(passage.bytes, first.range.lowerBound) && Self.isSmall(text, range.lowerBound)
    }
    if end.wordsLeftOut > 0, !end.isMarked, last.isWord {
      end.isFalse = Self.endsSentence(passage) && !Self.startsWithStop(text[range.upperBound...])
    }
  }

  private func count(_ words: Range<Int>) -> Int {
    source.count(words)
  }

  /// Whether the speech is taken up again in the same sentence: “I believe,” he said, “that …”
  private func goesOn(after span: QuotedSpan) -> Bool {
    let text = source.document.text.bytes
    var at = span.inner.upperBound
    while at > span.inner.lowerBound, text[at - 1] == 0x20 { at -= 1 }
    return at > 0 && text[at - 1] == 0x2C && !tail.isEmpty
      && text[span.range.upperBound..<min(text.count, sentenceEnd)].contains {
        $0 == 0x22 || $0 == 0x9C || $0 == 0xAB
      }
  }

  private var sentenceEnd: Int { lastSentence.map { sentences[$0].upperBound } ?? range.upperBound }

  private static func endsSentence(_ passage: Passage) -> Bool {
    startsWithStop(passage.ending[...])
  }

  /// Whether the first sign of punctuation, marks of quotation aside, ends a sentence.
  private static func startsWithStop(_ bytes: ArraySlice<UInt8>) -> Bool {
    for byte in bytes.prefix(8) {
      switch byte {
      case 0x2E, 0x21, 0x3F: return true
      case 0x22, 0x27, 0x2A, 0x5F, 0x29, 0x5D, 0xE2, 0x80, 0x99, 0x9D, 0xC2, 0xBB: continue
      default: return false
      }
    }
    return false
  }

  private static func isCapital(_ bytes: [UInt8], _ at: Int) -> Bool {
    letter(bytes, at)?.properties.isUppercase ?? false
  }
  private static func isSmall(_ bytes: [UInt8], _ at: Int) -> Bool {
    letter(bytes, at)?.properties.isLowercase ?? false
  }

  private static func letter(_ bytes: [UInt8], _ at: Int) -> Unicode.Scalar? {
    at < bytes.count ? Unicode.Scalar(UTF8Reading.scalar(bytes, at, bytes.count).value) : nil
  }

  // MARK: Frame

  private mutating func findFrame() {
    if let span = spans.last {
      frame = Frame(
        .quoted, cue: source.document.text[span.range.lowerBound..<span.inner.lowerBound], range: span.range)
      return
    }
    guard let firstSentence else { return }
    let before = head.isEmpty ? colonSentence(before: firstSentence) : head
    guard !before.isEmpty || lastSentence != nil else { return }
    let near = SurroundingWords(source, before.suffix(Self.longestFrame), &folding)
    if let found = reported(near) {
      frame = Frame(.reported, cue: found.text, range: found.range)
    } else if !head.isEmpty, let found = near.words.lastIndex(where: list.conditions.contains) {
      let cue = near.cue(found..<found + 1, in: source)
      frame = Frame(.conditional, cue: cue.text, range: cue.range)
    } else if let lastSentence, isQuestion(lastSentence), !showsQuestion {
      frame = Frame(
        .question, cue: "?",
        range: sentences[lastSentence].upperBound - 1..<sentences[lastSentence].upperBound)
    }
  }

  private static let longestFrame = 40

  /// The words of the sentence before, when it ends with a colon.
  private func colonSentence(before sentence: Int) -> Range<Int> {
    guard sentence > 0 else { return 0..<0 }
    let text = source.document.text.bytes
    var at = sentences[sentence - 1].upperBound
    while at > 0, text[at - 1] == 0x20 || text[at - 1] == 0x0A { at -= 1 }
    return at > 0 && text[at - 1] == 0x3A ? sentenceWords(sentence - 1) : 0..<0
  }

  /// "critics claim that", "it is said", "X writes:": a phrase, or a verb of saying with what introduces words.
  private func reported(_ near: SurroundingWords) -> (text: String, range: Range<Int>)? {
    if let found = near.first(of: list.framing) { return near.cue(found, in: source) }
    let text = source.document.text.bytes
    for at in near.words.indices.reversed() where list.reporting.contains(near.words[at]) {
      let subject = at > 0 ? near.words[at - 1] : ""
      if list.ownVoice.contains(subject) || at == 0 { continue }
      let word = near.range.lowerBound + at
      let end = source.words.range(word).upperBound
      let next = at + 1 < near.words.count ? near.words[at + 1] : ""
      let introduces =
        ["that", "dass", "que"].contains(next) || near.words.count - at <= 4
        || (end < text.count && (text[end] == 0x3A || text[end] == 0x2C))
      if introduces { return near.cue(max(0, at - 1)..<at + 1, in: source) }
    }
    return nil
  }

  private func isQuestion(_ sentence: Int) -> Bool {
    source.document.text.bytes[sentences[sentence]].suffix(4).contains(0x3F)
  }

  /// Whether the words are the number that an item or paragraph begins with.
  private func isItemMark(_ words: Range<Int>) -> Bool {
    guard words.count == 1, let firstSentence, let owner = source.structure.paragraph(at: range.lowerBound),
      source.structure.paragraphs[owner].range.lowerBound == sentences[firstSentence].lowerBound
    else { return false }
    let mark = source.document.text.bytes[source.words.range(words)]
    let next = source.document.text.bytes[source.words.range(words).upperBound...].first
    return (next == 0x2E || next == 0x29) && (mark.count == 1 || mark.allSatisfy { $0 >= 0x2E && $0 <= 0x39 })
  }

  // MARK: Turns

  private mutating func findTurns() {
    if !head.isEmpty {
      let near = SurroundingWords(source, head.suffix(Self.longestFrame), &folding)
      if let found = near.first(of: list.turnsBefore) {
        turns.append(Turn(.before, cue: near.cue(found, in: source).text, sentence: start.leftOut))
      }
    }
    if !tail.isEmpty {
      let near = SurroundingWords(source, tail.prefix(200), &folding)
      if let found = near.first(of: list.turns) {
        turns.append(Turn(.remainder, cue: near.cue(found, in: source).text, sentence: end.leftOut))
      }
    }
    guard let lastSentence, lastSentence + 1 < sentences.count else { return }
    let near = SurroundingWords(source, sentenceWords(lastSentence + 1).prefix(8), &folding)
    // "Armies, however, are": within the first words.
    if let found = near.first(of: list.turns, within: 1) ?? near.first(of: list.strongTurns, within: 5) {
      turns.append(
        Turn(
          .after, cue: near.cue(found, in: source).text,
          sentence: source.document.text[sentences[lastSentence + 1]]))
    }
  }

  // MARK: Context

  private static let longestParagraph = 6_000

  private mutating func writeContext() {
    let text = source.document.text
    guard let firstSentence, let lastSentence else { return }
    let low = sentences[firstSentence].lowerBound
    let high = max(range.upperBound, sentences[lastSentence].upperBound)
    context.head = text[min(low, range.lowerBound)..<range.lowerBound]
    context.tail = text[range.upperBound..<high]
    if firstSentence > 0 {
      context.before =
        text[sentences[max(0, firstSentence - 2)].lowerBound..<sentences[firstSentence - 1].upperBound]
    }
    if lastSentence + 1 < sentences.count {
      context.after =
        text[
          sentences[lastSentence + 1]
            .lowerBound..<sentences[min(sentences.count - 1, lastSentence + 2)].upperBound]
    }
    let structure = source.structure
    guard let first = structure.paragraph(at: range.lowerBound),
      let last = structure.paragraph(at: max(range.lowerBound, range.upperBound - 1)), first <= last
    else { return }
    var whole =
      min(
        structure.paragraphs[first].range.lowerBound, range.lowerBound)..<max(
        structure.paragraphs[last].range.upperBound, range.upperBound)
    if whole.count > Self.longestParagraph {
      whole = max(whole.lowerBound, min(low, range.lowerBound))..<min(whole.upperBound, high)
    }
    if whole.count > Self.longestParagraph * 4 {
      whole = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestParagraph * 4)
    }
    context.paragraph = text[whole]
    context.passage =
      range.lowerBound - whole.lowerBound..<min(range.upperBound, whole.upperBound) - whole.lowerBound
  }
}

extension String {
  /// Without blanks at either end.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
