/// Pairs the quotation marks of a text, paragraph by paragraph.
///
/// A mark opens or closes by its shape and by what stands beside it; what is open is kept on a stack. A single
/// mark that finds no partner is an apostrophe. Any other mark without a partner leaves a span that ends (or
/// begins) where the text says so at the latest: before the next mark of its family, at the mark that closes
/// what it stands in, at the end of its paragraph.
///
/// - Complexity: O(bytes).
struct MarkPairing {
  /// A span that is not closed yet.
  struct Open {
    var family: MarkShape.Family
    var lean: MarkShape.Lean
    /// Number of its mark in the paragraph that is read.
    var mark: Int
    var start: Int
    /// Where the piece in this paragraph begins.
    var pieceStart: Int
    var inner: Int
    var pieces: [Range<Int>] = []
    var paragraph: Int
    /// Where the paragraph ends in which it was left open, and that paragraph's number.
    var paragraphEnd = 0
    var lastParagraph = 0
    /// Where it ends at the latest, should nothing close it.
    var bound = 0
  }

  /// What became of a mark.
  enum Role { case none, opens, closes }

  let bytes: [UInt8]
  /// Whether `’` can open: only in texts that have no `‘`.
  let hasLeftSingles: Bool
  var spans: [QuotedSpan] = []
  /// What is open where the last paragraph ended.
  var carried: [Open] = []

  // The paragraph that is read.
  var paragraph = 0
  var parts: [Range<Int>] = []
  var marks: [QuoteMark] = []
  var roles: [Role] = []
  var stack: [Open] = []
  var openCount = [Int](repeating: 0, count: MarkShape.Family.allCases.count)
  /// Spans whose closing mark is missing, with the mark that closes what they stand in.
  var unclosed: [(open: Open, limit: Int)] = []
  /// For each family, where the last mark of it ends that opens or closes.
  var lastUsed = [Int](repeating: 0, count: MarkShape.Family.allCases.count)
  /// For each mark, whether a single mark that surely closes comes before the next that opens.
  var closesLater: [Bool] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    hasLeftSingles = bytes.containsLeftSingle
  }

  /// Reads the next paragraph.
  ///
  /// - Parameter parts: its stretches, several where a page break splits it.
  mutating func read(_ parts: [Range<Int>], number: Int) {
    self.parts = parts
    paragraph = number
    marks = QuoteMark.all(in: parts, of: bytes)
    roles = [Role](repeating: .none, count: marks.count)
    lookAhead()
    var next = takeUp()
    while next < marks.count {
      mark(next)
      next += 1
    }
    settle()
    for family in openCount.indices { openCount[family] = 0 }
  }

  /// Ends the text.
  mutating func finish() {
    drop(carried[...])
    carried = []
    QuotedSpan.nest(&spans, in: bytes)
  }

  // MARK: One mark

  private mutating func mark(_ index: Int) {
    let mark = marks[index]
    let isOpen = openCount[mark.shape.family.rawValue] > 0
    switch direction(of: mark, index, isOpen: isOpen) {
    case .none: break
    case .opens: open(index)
    case .closes: isOpen ? close(index) : closeWithoutOpening(index)
    }
    if roles[index] != .none { lastUsed[mark.shape.family.rawValue] = mark.end }
  }

  private func direction(of mark: QuoteMark, _ index: Int, isOpen: Bool) -> Role {
    if mark.shape.family == .single { return singleDirection(of: mark, index) }
    switch mark.shape.lean {
    case .low: return mark.mayClose && !mark.mayOpen && isOpen ? .closes : .opens
    case .opener: return mark.mayClose && !mark.mayOpen && isOpen ? .closes : .opens
    case .closer: return mark.mayOpen && !mark.mayClose && !isOpen ? .opens : .closes
    case .neither: return straightDirection(of: mark, index, isOpen: isOpen)
    }
  }

  private func straightDirection(of mark: QuoteMark, _ index: Int, isOpen: Bool) -> Role {
    if mark.isBetweenBlanks {
      if isOpen { return .closes }
      // A stray mark, or one that stands apart from its words: then another that closes follows.
      let next = marks[(index + 1)...].first { $0.shape.family == mark.shape.family }
      return next.map { $0.mayClose || $0.isBetweenBlanks } == true ? .opens : .none
    }
    switch (mark.mayOpen, mark.mayClose) {
    case (true, false): return .opens
    case (true, true): return isOpen ? .closes : .opens
    case (false, true):
      // Inches; or `said,"...` without the blank.
      if !isOpen, mark.before == .digit { return .none }
      return .closes
    case (false, false):
      if isOpen { return mark.before.isBlank ? .none : .closes }
      return mark.before == .closing ? .opens : .none
    }
  }

  /// Single marks are apostrophes unless all speaks for a quotation.
  private func singleDirection(of mark: QuoteMark, _ index: Int) -> Role {
    let isInnermost = stack.last?.family == .single
    if mark.shape.lean == .opener || mark.shape.lean == .low {
      return mark.mayClose && !mark.mayOpen && isInnermost ? .closes : .opens
    }
    if mark.mayClose, isInnermost {
      return isPossessive(mark) && closesLater[index] ? .none : .closes
    }
    guard mark.mayOpen else { return .none }
    if mark.shape.lean == .closer, hasLeftSingles { return .none }
    return .opens
  }

  /// `workers' party`: an apostrophe, or the end of a quotation; what follows must tell.
  private func isPossessive(_ mark: QuoteMark) -> Bool {
    guard mark.before == .letter, mark.after == .blank, mark.start > 0 else { return false }
    return bytes[mark.start - 1] | 0x20 == UInt8(ascii: "s")
  }

  private mutating func lookAhead() {
    closesLater = [Bool](repeating: false, count: marks.count)
    var closes = false
    for index in marks.indices.reversed() {
      closesLater[index] = closes
      let mark = marks[index]
      if mark.shape.family == .single {
        if mark.mayOpen, !mark.mayClose { closes = false }
        if mark.mayClose, !mark.mayOpen, !isPossessive(mark) { closes = true }
      } else if mark.mayClose, !mark.mayOpen {
        closes = false
      }
    }
  }

  // MARK: The stack

  private mutating func open(_ index: Int) {
    let mark = marks[index]
    roles[index] = .opens
    openCount[mark.shape.family.rawValue] += 1
    stack.append(
      Open(
        family: mark.shape.family, lean: mark.shape.lean, mark: index, start: mark.start,
        pieceStart: mark.end,
        inner: mark.end, paragraph: paragraph))
  }

  private mutating func close(_ index: Int) {
    let mark = marks[index]
    roles[index] = .closes
    while let top = stack.popLast() {
      openCount[top.family.rawValue] -= 1
      if top.family == mark.shape.family {
        add(top, inner: mark.start, end: mark.end, missing: nil)
        return
      }
      unclosed.append((top, mark.start))
    }
  }

  /// Adds a span whose last piece ends in this paragraph, or the one of the number given.
  mutating func add(
    _ open: Open, inner end: Int, end outer: Int, missing: QuotedSpan.MissingMark?, in last: Int? = nil
  ) {
    let piece = min(open.pieceStart, end)..<end
    let pieces = (open.pieces + [piece]).filter { !$0.isEmpty }
    guard pieces.contains(where: { bytes.hasWord(in: $0) }) else { return }
    spans.append(
      QuotedSpan(
        range: open.start..<max(outer, open.inner), inner: open.inner..<max(end, open.inner), pieces: pieces,
        depth: 0, paragraphs: open.paragraph...(last ?? paragraph), missing: missing))
  }
}
