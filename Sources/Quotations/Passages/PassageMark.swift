/// What a quotation has besides words: the marks by which a quoter owns up to changes.
struct PassageMark: Equatable {
  enum Kind: Equatable {
    /// An ellipsis of any form, in brackets or not.
    case gap
    /// Words in brackets.
    case bracket
    /// A word with brackets in it; where its literal beginning ends and its literal end begins.
    case pattern(prefixEnd: Int, suffixStart: Int)
    case note(PassageNote)
    /// A reference to a footnote, which is no part of the words.
    case footnote
  }

  var kind: Kind
  var range: Range<Int>
}

/// Finds the marks in the bytes of a quotation.
///
/// - Complexity: O(bytes): a bracket that does not close within `longestBracket` is plain text.
struct PassageMarkScanner {
  private static let longestBracket = 400
  /// Bytes on either side that can belong to a word with brackets in it.
  private static let longestPattern = 120

  private let bytes: [UInt8]
  private(set) var marks: [PassageMark] = []

  init(_ bytes: [UInt8], spans: [Range<Int>]) {
    self.bytes = bytes
    for span in spans { scan(span) }
  }

  private mutating func scan(_ span: Range<Int>) {
    var at = span.lowerBound
    while at < span.upperBound {
      let mark: PassageMark? =
        switch bytes[at] {
        case 0x2E, 0xE2: dots(at, span) ?? snip(at, span)
        case 0x5B: bracket(at, span)
        case 0x28: parenthesis(at, span)
        case 0x3C: angle(at, span)
        case 0x2A: stars(at, span).gap
        case 0x2D: snip(at, span)
        default: nil
        }
      if let mark {
        marks.append(mark)
        at = mark.range.upperBound
      } else {
        // Of a run of stars or dashes that is no mark, no part is one; so that long runs are gone through once.
        let runEnd =
          switch bytes[at] {
          case 0x2A: stars(at, span).end
          case 0x2D, 0xE2: skipDashes(at, span.upperBound)
          default: at
          }
        at = max(at + 1, runEnd)
      }
    }
  }

  // MARK: Dots and stars

  /// `…`, `...`, `. . .`, `....` and whole lines of dots.
  private func dots(_ start: Int, _ span: Range<Int>) -> PassageMark? {
    var at = start
    var count = 0
    var end = start
    while at < span.upperBound {
      if bytes[at] == 0x2E {
        (count, at) = (count + 1, at + 1)
        end = at
      } else if isEllipsis(at, span.upperBound) {
        (count, at) = (count + 3, at + 3)
        end = at
      } else if count > 0, bytes[at] == 0x20, at + 1 < span.upperBound,
        bytes[at + 1] == 0x2E || isEllipsis(at + 1, span.upperBound)
      {
        at += 1
      } else if count > 0, bytes[at] == 0xC2, at + 2 < span.upperBound, bytes[at + 1] == 0xA0,
        bytes[at + 2] == 0x2E
      {
        at += 2
      } else {
        break
      }
    }
    return count >= 3 ? PassageMark(kind: .gap, range: start..<end) : nil
  }

  private func isEllipsis(_ at: Int, _ end: Int) -> Bool {
    at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA6
  }

  /// `* * *`, or three or more together, that stand alone: stars that touch a word are its emphasis. Also where
  /// the stars end that were looked at.
  private func stars(_ start: Int, _ span: Range<Int>) -> (gap: PassageMark?, end: Int) {
    let touchesWord = start > span.lowerBound && !isBlank(bytes[start - 1])
    var groups: [Range<Int>] = []
    var at = start
    while at < span.upperBound, bytes[at] == 0x2A {
      let first = at
      while at < span.upperBound, bytes[at] == 0x2A { at += 1 }
      groups.append(first..<at)
      if touchesWord { break }
      while at < span.upperBound, bytes[at] == 0x20 { at += 1 }
    }
    let end = groups.last?.upperBound ?? start
    if touchesWord || (end < span.upperBound && !isBlank(bytes[end])) { groups.removeLast() }
    guard let last = groups.last, groups.reduce(0, { $0 + $1.count }) >= 3 else { return (nil, end) }
    return (PassageMark(kind: .gap, range: start..<last.upperBound), end)
  }

  /// `—snip—`, `--snip--`, but not `— snippets`
  private func snip(_ start: Int, _ span: Range<Int>) -> PassageMark? {
    let word = skipDashes(start, span.upperBound)
    guard word > start, word + 4 <= span.upperBound,
      bytes[word..<word + 4].map({ $0 | 0x20 }) == Array("snip".utf8)
    else { return nil }
    let end = skipDashes(word + 4, span.upperBound)
    guard end == span.upperBound || bytes[word + 4..<end].contains(where: { $0 != 0x20 }) else { return nil }
    return PassageMark(kind: .gap, range: start..<end)
  }

  private func skipDashes(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      if bytes[at] == 0x2D || bytes[at] == 0x20 {
        at += 1
      } else if at + 2 < end, bytes[at] == 0xE2, bytes[at + 1] == 0x80,
        bytes[at + 2] & 0xFC == 0x94 || bytes[at + 2] == 0x93
      {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  // MARK: Brackets

  private func bracket(_ start: Int, _ span: Range<Int>) -> PassageMark? {
    guard let close = close(start, span, 0x5D) else { return nil }
    if let pattern = pattern(start, close, span) { return pattern }
    let content = bytes[start + 1..<close]
    let range = start..<close + 1
    if let note = PassageNote(content) { return PassageMark(kind: .note(note), range: range) }
    if isOmission(content) { return PassageMark(kind: .gap, range: range) }
    if content.allSatisfy(isBlank) { return PassageMark(kind: .bracket, range: range) }
    if content.count <= 3, start > span.lowerBound, !isBlank(bytes[start - 1]),
      content.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    {
      return PassageMark(kind: .footnote, range: range)
    }
    return PassageMark(kind: .bracket, range: range)
  }

  /// `(…)` and notes such as `(my italics)`; other parentheses are the author's.
  private func parenthesis(_ start: Int, _ span: Range<Int>) -> PassageMark? {
    guard let close = close(start, span, 0x29) else { return nil }
    let content = bytes[start + 1..<close]
    if let note = PassageNote(content) { return PassageMark(kind: .note(note), range: start..<close + 1) }
    return isDots(content) ? PassageMark(kind: .gap, range: start..<close + 1) : nil
  }

  private func angle(_ start: Int, _ span: Range<Int>) -> PassageMark? {
    guard let close = close(start, span, 0x3E) else { return nil }
    let content = bytes[start + 1..<close]
    return isDots(content) || isOmission(content) ? PassageMark(kind: .gap, range: start..<close + 1) : nil
  }

  private func close(_ start: Int, _ span: Range<Int>, _ byte: UInt8) -> Int? {
    bytes[start + 1..<min(span.upperBound, start + Self.longestBracket)].firstIndex {
      $0 == byte || $0 == bytes[start]
    }.flatMap { bytes[$0] == byte ? $0 : nil }
  }

  /// Whether a bracket joins letters outside it: `[T]he`, `judg[ed]`, `judg[]`.
  private func pattern(_ start: Int, _ close: Int, _ span: Range<Int>) -> PassageMark? {
    guard close - start <= 40, !bytes[start + 1..<close].contains(where: isBlank) else { return nil }
    var low = start
    while low > span.lowerBound, start - low < Self.longestPattern, isLetter(bytes[low - 1]) { low -= 1 }
    var high = close + 1
    var suffixStart = high
    var hasLetters = low < start
    while high < span.upperBound, high - start < Self.longestPattern {
      if isLetter(bytes[high]) {
        high += 1
        hasLetters = true
      } else if bytes[high] == 0x5B, let next = self.close(high, span, 0x5D), next - high <= 40,
        !bytes[high..<next].contains(where: isBlank), isJoined(high + 1..<next)
      {
        high = next + 1
        suffixStart = high
      } else {
        break
      }
    }
    guard hasLetters, isJoined(start + 1..<close) else { return nil }
    return PassageMark(kind: .pattern(prefixEnd: start, suffixStart: suffixStart), range: low..<high)
  }

  /// Whether the bracket's content is letters, so that it belongs to the word: not `today[12]` or `end[…]`.
  private func isJoined(_ content: Range<Int>) -> Bool {
    content.allSatisfy { isLetter(bytes[$0]) && !(bytes[$0] >= 0x30 && bytes[$0] <= 0x39) }
      && !isOmission(bytes[content]) && PassageNote(bytes[content]) == nil
  }

  private func isDots(_ content: ArraySlice<UInt8>) -> Bool {
    var dots = 0
    for byte in content {
      switch byte {
      case 0x2E: dots += 1
      case 0xE2, 0x80, 0xC2, 0xA0, 0x20: break
      case 0xA6: dots += 3
      default: return false
      }
    }
    return dots >= 2
  }

  /// `[…]`, `[Table omitted]`, `[snip]`, `[---]`
  private func isOmission(_ content: ArraySlice<UInt8>) -> Bool {
    if isDots(content) { return true }
    if !content.isEmpty, content.allSatisfy({ $0 == 0x2D || $0 == 0x20 || ($0 >= 0x80 && $0 != 0xC3) }),
      content.contains(0x2D) || content.starts(with: [0xE2, 0x80])
    {
      return content.count <= 24 && content.last.map { $0 == 0x2D || $0 == 0x93 || $0 == 0x94 } == true
    }
    let words = content.split { !isLetter($0) }.map { $0.map { $0 < 0x80 ? $0 | 0x20 : $0 } }
    return words.count <= 6 && words.contains { Self.omissions.contains($0) }
  }

  private static let omissions: Set<[UInt8]> = Set(
    [
      "snip", "snipped", "omitted", "omission", "gap", "auslassung", "ausgelassen", "omis", "omitido",
      "omitida",
    ]
    .map { Array($0.utf8) })

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Letters, digits, apostrophes and the bytes of characters outside ASCII but for punctuation.
  private func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x27: true
    case 0x80...0xDF where byte != 0xC2: true
    case 0xE0, 0xE1, 0xE4...0xEF: true
    default: false
    }
  }
}
