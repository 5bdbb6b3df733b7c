/// The line that a `LineBreaker` is filling, and the last place where it may end. Widths are in thousandths of
/// an em.
struct OpenLine {
  private(set) var start: Int
  /// Where the line ends as far as it is filled, blanks at its end left out.
  private(set) var end: Int

  private let limit: Int
  private var width = 0
  private var mayBreak = false
  private var isHeld = false
  /// The last place to break: where the line would end, where the next one would begin, what width is
  /// before that.
  private var chance: (end: Int, next: Int, width: Int)?

  init(start: Int, limit: Int) {
    self.start = start
    end = start
    self.limit = limit
  }

  mutating func addBlank(_ advance: Int) {
    width += advance
    mayBreak = true
  }

  /// Adds what stands over or under the character before it.
  mutating func addMark(_ range: Range<Int>) { end = range.upperBound }

  func hasRoom(for advance: Int) -> Bool { width + advance <= limit }

  /// Adds a character, or several that fit; when it does not fit, hands on what is before it and begins a new line.
  mutating func add(_ range: Range<Int>, _ advance: Int, _ body: (Range<Int>) -> Void) {
    if mayBreak, end > start { chance = (end, range.lowerBound, width) }
    mayBreak = false
    isHeld = false
    if width + advance > limit { wrap(before: range.lowerBound, advance, body) }
    width += advance
    end = range.upperBound
  }

  mutating func allowBreak() { mayBreak = !isHeld }
  mutating func forbidBreak() { mayBreak = false }
  /// Forbids a break before the next character, whatever that one says.
  mutating func holdNext() { isHeld = true }

  private mutating func wrap(before next: Int, _ advance: Int, _ body: (Range<Int>) -> Void) {
    if let chance {
      body(start..<chance.end)
      start = chance.next
      width -= chance.width
      self.chance = nil
    }
    if width + advance > limit, start < next, end > start {
      body(start..<end)
      start = next
      width = 0
    }
  }
}
