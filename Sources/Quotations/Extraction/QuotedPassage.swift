/// A span on its way to become an extracted quotation.
struct QuotedPassage {
  var span: QuotedSpan
  var words: [ClauseToken]
  /// Ends in `,`, `!`, `?`, `…` or a dash: the sentence may go on behind it.
  var isOpen = false
  /// Ends in a comma behind a question mark or the like, or in a colon: the punctuation is not its own.
  var hasForeignEnd = false
  var endsInComma = false
  var endsSentence = false
  var isTitleMark = false
  /// Sum of its words, the same for the same words.
  var fingerprint: UInt64 = 0

  /// Words are read up to here; longer passages need no closer look.
  static let reach = 400

  init(_ span: QuotedSpan, in bytes: [UInt8]) {
    self.span = span
    let first = span.pieces.first ?? span.inner
    let head = first.lowerBound..<min(first.upperBound, first.lowerBound + Self.reach)
    words = ClauseScanner(bytes: bytes).tokens(of: [head]).filter { $0.kind == .word }
    for word in words { fingerprint = fingerprint &* 31 &+ word.key.value }
    isTitleMark =
      MarkShape(UTF8Reading.scalar(bytes, span.range.lowerBound, bytes.count).value)?.family == .title
    readEnd(bytes)
  }

  private mutating func readEnd(_ bytes: [UInt8]) {
    guard let last = span.pieces.last else { return }
    var signs: [UInt32] = []
    var at = last.upperBound
    while at > last.lowerBound, signs.count < 3, last.upperBound - at < 16 {
      let (scalar, length) = UTF8Reading.scalar(bytes, endingAt: at, from: last.lowerBound)
      at -= length
      switch MarkNeighbour(scalar) {
      case .letter where scalar == 0x2A || scalar == 0x5F || MarkShape(scalar) != nil: continue
      case .blank: continue
      case .closing, .dash: signs.append(scalar)
      default: at = last.lowerBound
      }
    }
    guard let sign = signs.first else { return }
    endsInComma = sign == 0x2C
    isOpen = sign != 0x2E && sign != 0x3A && sign != 0x29
    endsSentence = sign == 0x2E || sign == 0x21 || sign == 0x3F || sign == 0x2026
    hasForeignEnd = sign == 0x3A || signs.count > 1 && sign == 0x2C && (signs[1] == 0x3F || signs[1] == 0x21)
  }

  var beginsWithCapital: Bool { words.first?.isCapital == true }

  /// Every word but the small ones begins with a capital.
  var isInTitleCase: Bool {
    words.count > 1 && words.count <= 12
      && words.allSatisfy { $0.isCapital || Self.smallWords.contains($0.key) || $0.end - $0.start < 3 }
      && words.count(where: \.isCapital) > 1
  }

  private static let smallWords = Set<WordHash>(
    words:
      "a an the of in on at to for from by with and or nor but as is be into over upon that der die das und de la le"
  )
}

extension Clause {
  /// Whether a passage in it is the title of a work, by its own words and those before it.
  func isTitle(_ passage: QuotedPassage, at index: Int, _ cue: SpeechCue) -> Bool {
    if passage.isTitleMark { return true }
    guard passage.words.count <= 12, !passage.words.isEmpty, passage.beginsWithCapital,
      passage.span.missing == nil
    else { return false }
    if passage.hasForeignEnd { return true }
    var before = wordsBefore(index, 5)
    if let first = before.first, ClauseWords.works.contains(first) { return true }
    if passage.isInTitleCase, !cue.isIntroduced, !cue.follows { return true }
    // `in his “Letter to a friend”`, `the Lenin of “What is to be done”`.
    if let first = before.first, Self.possessives.contains(first) { before.removeFirst() }
    guard let preposition = before.first, !tokens[index].beginsSentence else { return false }
    return Self.titlePrepositions.contains(preposition) && !cue.follows
  }

  private static let possessives = Set<WordHash>(words: "his her their its my our the")
  private static let titlePrepositions = Set<WordHash>(words: "in of from entitled titled reading")
}
