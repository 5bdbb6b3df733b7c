/// Looks at the steps of an alignment byte by byte: how closely agreeing words agree, which changes are owned up to,
/// what stands between the words.
struct PartBuilder {
  private let passage: Passage
  private let source: IndexedSource
  private let list: WordList
  private var comparison: WordComparison
  private var folding = WordFolding()
  private(set) var parts: [ComparedPart] = []
  /// The lowest level at which all agree that is not an edit.
  private(set) var level = NormalisationLevel.exact

  init(_ alignment: Alignment, _ passage: Passage, _ matcher: Matcher, _ list: WordList) {
    self.passage = passage
    self.list = list
    source = matcher.source
    comparison = matcher.comparison
    var skippedNote = false
    for step in OmissionPlacing.placed(alignment.steps, passage, source) {
      if step.kind == .footnote {
        skippedNote = true
        continue
      }
      let part = part(step)
      if let separator = separator(before: part, skippedNote) { parts.append(separator) }
      if part.isGap, let closing = closing(before: part.tokens.lowerBound) { parts.append(closing) }
      skippedNote = false
      parts.append(part)
      if part.kind == .same { level = max(level, part.level) }
    }
    dropEdges()
    if !passage.endsMarked, let closing = closing(before: passage.tokens.endIndex) { parts.append(closing) }
    merge()
    findReordered()
  }

  // MARK: One step

  private mutating func part(_ step: AlignmentStep) -> ComparedPart {
    var part = ComparedPart(kind: .same, tokens: step.tokens, words: step.words)
    switch step.kind {
    case .same, .replaced, .footnote: compare(&part)
    case .inserted: part.kind = .inserted
    case .omitted: part.kind = .omitted
    case .gap:
      part.isGap = true
      part.isMarked = true
      let isSeam = passage.tokens[step.tokens.lowerBound].kind == .seam
      if !step.words.isEmpty {
        part.kind = .omitted
      } else if isSeam || hasEllipsis(before: step.words.lowerBound) {
        part.isMarked = false
      }
    case .bracket:
      let words = step.words
      if isInBrackets(words, passage.tokens[step.tokens.lowerBound]) { break }
      part.isMarked = true
      part.kind = words.isEmpty ? .inserted : .replaced
    }
    return part
  }

  private mutating func compare(_ part: inout ComparedPart) {
    guard part.tokens.count == 1, part.words.count == 1 else {
      let isBroken = part.words.dropLast().contains { source.words.flags[$0].contains(.brokenAtLineEnd) }
      let hasFurniture = part.words.dropFirst().contains {
        source.words.flags[$0].contains(.followsFurniture)
      }
      let quoted = passage.bytes[bytes(part.tokens)]
      let whole = source.document.text.bytes[source.words.range(part.words)]
      if quoted.elementsEqual(whole) { return }
      if case .pattern = passage.tokens[part.tokens.lowerBound].kind {
        (part.kind, part.isMarked) = (.replaced, true)
        return
      }
      let isDivided = isBroken || hasFurniture || isBrokenQuotation(part.tokens)
      if !isOneWord(part) || (!isDivided && !hasSameNegation(part)) { part.kind = .replaced }
      part.level = isDivided ? .layout : .spelling
      return
    }
    let token = passage.tokens[part.tokens.lowerBound]
    let word = part.words.lowerBound
    let text = source.document.text.bytes[source.words.range(word)]
    if case .pattern(let prefix, let suffix) = token.kind {
      part.kind = .replaced
      part.isMarked = token.key == source.words.keys[word] || comparison.fits(prefix, suffix, word)
      return
    }
    let isFirst =
      part.tokens.lowerBound == 0 || !passage.tokens[part.tokens.lowerBound - 1].isWord
    if token.key == source.words.keys[word],
      let level = WordLevel.of(passage.bytes[token.range], text, isFirst: isFirst, folding: &folding)
    {
      part.level = level
      return
    }
    let folded = comparison.folded(word)
    if SpellingVariants.same(token.folded, folded) {
      part.level = .spelling
    } else if folded == token.folded {
      part.level = .spelling
    } else {
      part.kind = .replaced
      part.isScan = ScanConfusions.same(token.folded, folded)
    }
  }

  /// Whether nothing parts the words of a part but blanks and hyphens, on either side: `to-day`, and not `pet, and`.
  private func isOneWord(_ part: ComparedPart) -> Bool {
    part.tokens.dropFirst().allSatisfy { Separators.level(passage.separator(before: $0), []) != nil }
      && part.words.dropFirst().allSatisfy {
        !source.isNote($0) && Separators.level(sourceSeparator(before: $0).bytes, []) != nil
      }
  }

  /// Whether both sides deny or neither does: `now here` is not `nowhere`.
  private mutating func hasSameNegation(_ part: ComparedPart) -> Bool {
    let quoted = part.tokens.contains {
      list.isNegation(String(decoding: passage.tokens[$0].folded, as: UTF8.self))
    }
    var denied = false
    for word in part.words where list.isNegation(String(decoding: comparison.folded(word), as: UTF8.self)) {
      denied = true
    }
    return quoted == denied
  }

  /// Whether the quotation itself is divided at the end of a line.
  private func isBrokenQuotation(_ tokens: Range<Int>) -> Bool {
    tokens.dropFirst().contains { Separators.level(passage.separator(before: $0), []) == .layout }
  }

  private func bytes(_ tokens: Range<Int>) -> Range<Int> {
    passage.tokens[tokens.lowerBound].range
      .lowerBound..<passage.tokens[tokens.upperBound - 1].range.upperBound
  }

  /// Whether the source has an ellipsis before a word.
  private func hasEllipsis(before word: Int) -> Bool {
    let between = sourceSeparator(before: word).bytes
    var dots = 0
    for byte in between {
      if byte == 0x2E { dots += 1 }
      if byte == 0xA6 { return true }
    }
    return dots >= 3
  }

  /// Whether the source has the same words in brackets.
  private func isInBrackets(_ words: Range<Int>, _ token: PassageToken) -> Bool {
    let text = source.document.text.bytes
    let range = source.words.range(words)
    guard !words.isEmpty, range.lowerBound > 0, range.upperBound < text.count,
      text[range.lowerBound - 1] == 0x5B,
      text[range.upperBound] == 0x5D
    else { return false }
    return passage.bytes[token.range].dropFirst().dropLast().elementsEqual(text[range])
  }

  // MARK: Between the words

  /// An edit where the punctuation before a part differs; nil where it does not, or is a part of an edit anyway.
  private mutating func separator(before part: ComparedPart, _ skippedNote: Bool) -> ComparedPart? {
    guard let last = parts.last, last.tokens.upperBound == part.tokens.lowerBound, !last.isGap, !part.isGap,
      isWords(last), isWords(part)
    else { return nil }
    let found = sourceSeparator(before: part.words.lowerBound)
    let quoted = passage.separator(before: part.tokens.lowerBound)
    guard let agreed = Separators.level(quoted, found.bytes) else {
      return ComparedPart(
        kind: .replaced, tokens: part.tokens.lowerBound..<part.tokens.lowerBound,
        words: part.words.lowerBound..<part.words.lowerBound,
        isMarked: passage.notes.contains(.cleanedUp), isPunctuation: true)
    }
    level = max(level, found.isInterrupted || skippedNote ? max(agreed, .layout) : agreed)
    return nil
  }

  /// An edit where the sentence that ends before a token asks or exclaims in one of the two only.
  private func closing(before token: Int) -> ComparedPart? {
    guard let last = parts.last, last.tokens.upperBound == token, isWords(last) else { return nil }
    let end = passage.tokens[token - 1].range.upperBound
    let next = token < passage.tokens.count ? passage.tokens[token].range.lowerBound : max(end, passage.end)
    let text = source.document.text.bytes
    let word = last.words.upperBound - 1
    let range = source.words.range(word)
    var sentenceEnd = range.upperBound
    if let sentence = source.structure.sentence(at: range.lowerBound) {
      let words = source.words.words(in: source.structure.sentences[sentence])
      sentenceEnd = source.words.range(max(word, words.upperBound - 1)).upperBound
    }
    guard
      !ClosingSigns(passage.between(end..<max(end, next))[...]).agree(
        with: ClosingSigns(text[range.upperBound...]), endOfSentence: ClosingSigns(text[sentenceEnd...]))
    else { return nil }
    return ComparedPart(
      kind: .replaced, tokens: token..<token, words: word + 1..<word + 1,
      isMarked: passage.notes.contains(.cleanedUp), isPunctuation: true)
  }

  /// Whether a part has words of both that agree.
  private func isWords(_ part: ComparedPart) -> Bool {
    (part.kind == .same || (part.isMarked && part.kind == .replaced && !part.isPunctuation) || part.isScan)
      && !part.words.isEmpty && part.tokens.allSatisfy { passage.tokens[$0].isWord }
  }

  /// What stands before a word without references to notes, running heads and page numbers.
  private func sourceSeparator(before word: Int) -> (bytes: [UInt8], isInterrupted: Bool) {
    guard word > 0, word < source.words.count else { return ([], false) }
    let text = source.document.text.bytes
    var first = word - 1
    while first > 0, source.isNote(first) { first -= 1 }
    var result: [UInt8] = []
    var at = source.words.range(first).upperBound
    for note in first + 1..<word {
      let range = source.words.range(note)
      var piece = text[at..<max(at, range.lowerBound)]
      while let last = piece.last, last == 0x5B || last == 0x28 || last == 0x5E { piece.removeLast() }
      result += piece
      at = range.upperBound
      while at < text.count, text[at] == 0x5D || text[at] == 0x29 { at += 1 }
    }
    let end = source.words.range(word).lowerBound
    guard source.words.flags[word].contains(.followsFurniture) else {
      return (result + text[min(at, end)..<end], first + 1 < word)
    }
    for range in source.structure.furniture(in: at..<end) {
      result += text[at..<max(at, range.lowerBound)]
      at = max(at, range.upperBound)
    }
    return (result + text[min(at, end)..<end], true)
  }

  // MARK: All of them

  /// Words of the source that an ellipsis at an end was given are none of the quotation's.
  private mutating func dropEdges() {
    while let last = parts.last, last.kind == .omitted, !last.isGap { parts.removeLast() }
    while let first = parts.first, first.kind == .omitted, !first.isGap { parts.removeFirst() }
  }

  /// Puts like parts that follow each other together; other words for words left out are one replacement.
  private mutating func merge() {
    var result: [ComparedPart] = []
    for part in parts {
      guard var last = result.last, last.isMarked == part.isMarked, !last.isMarked, !last.isGap, !part.isGap,
        last.isScan == part.isScan, !last.isPunctuation, !part.isPunctuation,
        (last.kind == .same) == (part.kind == .same)
      else {
        result.append(part)
        continue
      }
      if last.kind != part.kind { last.kind = .replaced }
      last.tokens = last.tokens.lowerBound..<part.tokens.upperBound
      last.words =
        min(last.words.lowerBound, part.words.lowerBound)..<max(last.words.upperBound, part.words.upperBound)
      last.level = max(last.level, part.level)
      result[result.count - 1] = last
    }
    parts = result
  }

  private mutating func findReordered() {
    func keys(_ tokens: Range<Int>) -> [UInt32] {
      passage.tokens[tokens].filter(\.isWord).map(\.key).sorted()
    }
    func keys(words: Range<Int>) -> [UInt32] { source.words.keys[words].sorted() }
    for index in parts.indices where !parts[index].isMarked && !parts[index].isPunctuation {
      let part = parts[index]
      if part.kind == .replaced, part.tokens.count > 1, keys(part.tokens) == keys(words: part.words) {
        parts[index].kind = .reordered
      }
      guard part.kind == .inserted else { continue }
      let moved = parts.firstIndex {
        $0.kind == .omitted && !$0.isMarked && keys(words: $0.words) == keys(part.tokens)
      }
      if let moved {
        parts[index].kind = .reordered
        parts[moved].kind = .reordered
      }
    }
  }
}

extension TextStructure {
  /// Running heads and page numbers in a range.
  func furniture(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    var low = 0
    var high = furniture.count
    while low < high {
      let middle = (low + high) / 2
      if furniture[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < furniture.count, furniture[end].upperBound <= range.upperBound { end += 1 }
    return furniture[low..<end]
  }
}
