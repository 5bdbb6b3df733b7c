/// Finds what a quotation's outer marks enclose. What stands outside them is the mapper's.
///
/// A mark of the same kind that opens a later paragraph re-opens the quotation and does not nest; a mark that is
/// never closed reaches to the end; a text without marks is quoted whole, as block quotations are.
///
///     “One,” she said, “two.”     // One,   two.
///
/// - Complexity: O(bytes).
struct OuterMarks {
  /// What is quoted, without the marks, in order.
  private(set) var spans: [Range<Int>] = []
  /// Whether there are marks at all.
  private(set) var hasMarks = false

  init(_ bytes: [UInt8]) {
    find(in: bytes, singles: false)
    if !hasMarks { find(in: bytes, singles: true) }
    if !hasMarks { spans = [0..<bytes.count] }
  }

  private mutating func find(in bytes: [UInt8], singles: Bool) {
    var open: OuterMark?
    var start = 0
    var depth = 0
    var lastClose: Int?
    var offset = 0
    while offset < bytes.count {
      guard let mark = OuterMark(bytes, at: offset), mark.family.isSingle == singles else {
        offset += 1
        continue
      }
      let next = offset + mark.count
      if let opening = open {
        if Self.closes(mark, opening, bytes, offset) {
          depth -= 1
          lastClose = offset
          // ‘workers’ rights’: of single marks, which are apostrophes too, the last one before the next opening
          // mark closes.
          if depth <= 0, !singles {
            spans.append(start..<offset)
            open = nil
          }
        } else if Self.opens(mark, opening, bytes, offset) {
          if singles, let close = lastClose {
            spans.append(start..<close)
            (start, lastClose) = (next, nil)
          } else if !singles, !Self.beginsParagraph(bytes, offset) {
            depth += 1
          }
        }
      } else if Self.mayOpen(mark, bytes, offset) {
        hasMarks = true
        (open, start, depth, lastClose) = (mark, next, 1, nil)
      }
      offset = next
    }
    if open != nil { spans.append(start..<(lastClose ?? bytes.count)) }
    if singles, spans.count == 1, lastClose == nil, open != nil {
      // An apostrophe at the beginning of a word (’tis) and no mark that closes.
      (spans, hasMarks) = ([], false)
    }
  }

  /// Whether a mark can begin a quotation: it must not stand in or after a word.
  private static func mayOpen(_ mark: OuterMark, _ bytes: [UInt8], _ offset: Int) -> Bool {
    let followed = offset + mark.count < bytes.count && !isBlank(bytes[offset + mark.count])
    switch mark.side {
    case .left: return true
    case .right where mark.family.isSingle: return false
    case .right, .either: return (offset == 0 || !isInWord(bytes[offset - 1])) && (followed || offset == 0)
    }
  }

  private static func opens(_ mark: OuterMark, _ opening: OuterMark, _ bytes: [UInt8], _ offset: Int) -> Bool
  {
    guard mark.family == opening.family else { return false }
    if mark.side != .either { return mark.side == .left }
    return (offset == 0 || isBlank(bytes[offset - 1]) || isOpening(bytes[offset - 1]))
      && offset + mark.count < bytes.count && !isBlank(bytes[offset + mark.count])
  }

  private static func closes(_ mark: OuterMark, _ opening: OuterMark, _ bytes: [UInt8], _ offset: Int) -> Bool
  {
    switch opening.family {
    // „…“ and „…”
    case .low: if mark.family == .double { return true }
    case .lowSingle: if mark.family == .single { return mark.side == .left || !inWord(mark, bytes, offset) }
    default: break
    }
    guard mark.family == opening.family else { return false }
    if mark.family.isSingle {
      return mark.side != .left && !inWord(mark, bytes, offset) && !opens(mark, opening, bytes, offset)
    }
    switch (opening.side, mark.side) {
    // »…«
    case (.right, let side) where mark.family == .guillemet || mark.family == .singleGuillemet:
      return side == .left
    // ”…”
    case (.right, .right), (.left, .right): return true
    case (.either, .either): return !opens(mark, opening, bytes, offset)
    default: return false
    }
  }

  private static func inWord(_ mark: OuterMark, _ bytes: [UInt8], _ offset: Int) -> Bool {
    offset > 0 && isInWord(bytes[offset - 1]) && offset + mark.count < bytes.count
      && isInWord(bytes[offset + mark.count])
  }

  private static func beginsParagraph(_ bytes: [UInt8], _ offset: Int) -> Bool {
    var at = offset
    var breaks = 0
    while at > 0, isBlank(bytes[at - 1]) {
      at -= 1
      if bytes[at] == 0x0A { breaks += 1 }
    }
    return breaks > 1 && at > 0
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// `(`, `[`, `{`, `*`, `_`, `-` and the last byte of a dash.
  private static func isOpening(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x5B, 0x7B, 0x2A, 0x5F, 0x2D, 0x93, 0x94: true
    default: false
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF: true
    case 0x80...0xBF: true
    default: false
    }
  }
}
