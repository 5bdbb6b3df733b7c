internal import SourceText

/// The parts of a discussion in Kialo's text form, each with its place in the file.
///
///     Discussion Title: Should the toll go?
///
///     1. The toll should go.
///     1.1. Pro: We wait
///     an hour.[1]
///     1.1.1. Con: -> See 1.2.
///
///     Sources:
///
///     [1] https://example.org/queue
///
/// A line that begins no claim goes on with the one before, so claims may have several lines.
///
/// - Complexity: O(bytes) to read and to store.
struct KialoLines {
  enum Stance { case pro, con }

  struct Claim {
    /// `1.2.3`, without the last dot.
    var number: Range<Int>
    var stance: Stance?
    /// From the first word to the last, over all its lines.
    var words: Range<Int>
    /// Whether the number lacks its last dot.
    var lacksDot = false
  }

  struct Source {
    /// What stands between the brackets.
    var mark: Range<Int>
    var words: Range<Int>
  }

  private(set) var title: Range<Int>?
  /// What stands between the title and the first claim.
  private(set) var introduction: Range<Int>?
  private(set) var claims: [Claim] = []
  private(set) var sources: [Source] = []

  private let bytes: [UInt8]
  private var open = Part.head

  /// What a line belongs to that begins nothing.
  private enum Part { case head, emptyTitle, introduction, claim, source }

  private static let titles = ["Discussion Title:", "Discussion Name:"]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while at < bytes.count {
      let end = bytes[at...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      read(at..<end)
      at = end + 1
    }
  }

  static func beginsWithTitle(_ text: ArraySlice<UInt8>) -> Bool {
    titles.contains { text.starts(with: $0.utf8) }
  }

  // MARK: Lines

  private mutating func read(_ line: Range<Int>) {
    let words = trimmed(line)
    let isIndented = words.lowerBound > line.lowerBound
    if readTitle(words) || readSource(words) || !isIndented && readClaim(words) { return }
    // The end of what is open moves on to the last line that is not empty.
    if words.isEmpty { return }
    switch open {
    case .emptyTitle:
      title = words
      open = .head
    case .head:
      introduction = words
      open = .introduction
    case .introduction:
      introduction = (introduction?.lowerBound ?? words.lowerBound)..<words.upperBound
    case .claim:
      guard let last = claims.indices.last else { return }
      let start = claims[last].words.isEmpty ? words.lowerBound : claims[last].words.lowerBound
      claims[last].words = start..<words.upperBound
    case .source:
      guard let last = sources.indices.last else { return }
      sources[last].words = sources[last].words.lowerBound..<words.upperBound
    }
  }

  private mutating func readTitle(_ line: Range<Int>) -> Bool {
    guard title == nil, claims.isEmpty,
      let head = Self.titles.first(where: { bytes[line].starts(with: $0.utf8) })
    else { return false }
    let words = trimmed((line.lowerBound + head.utf8.count)..<line.upperBound)
    title = words.isEmpty ? nil : words
    open = words.isEmpty ? .emptyTitle : .head
    return true
  }

  /// `Sources:` alone on a line before `[1]` begins the list of sources.
  private mutating func readSource(_ line: Range<Int>) -> Bool {
    if open == .source { return readListedSource(line) }
    guard open == .claim, bytes[line].elementsEqual("Sources:".utf8), listFollows(line.upperBound) else {
      return false
    }
    open = .source
    return true
  }

  private func listFollows(_ end: Int) -> Bool {
    let span = bytes.span
    var at = end
    while at < span.count, Self.isBlank(span[at]) || Self.isBreak(span[at]) { at += 1 }
    return Self.footnote(bytes, at) != nil
  }

  private mutating func readListedSource(_ line: Range<Int>) -> Bool {
    guard let mark = Self.footnote(bytes, line.lowerBound) else { return false }
    sources.append(Source(mark: mark, words: trimmed((mark.upperBound + 1)..<line.upperBound)))
    return true
  }

  /// The digits of `[12]` at a place.
  static func footnote(_ bytes: [UInt8], _ at: Int) -> Range<Int>? {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "[") else { return nil }
    let digits = digits(bytes, at + 1)
    guard !digits.isEmpty, digits.upperBound < bytes.count, bytes[digits.upperBound] == UInt8(ascii: "]")
    else { return nil }
    return digits
  }

  // MARK: Claims

  private mutating func readClaim(_ line: Range<Int>) -> Bool {
    guard let (number, parts, end) = number(line) else { return false }
    let stance = stance(end, line.upperBound)
    let hasDot = bytes[end - 1] == UInt8(ascii: ".")
    guard begins(number, parts: parts, hasStance: stance != nil, hasDot: hasDot) else { return false }
    let start = stance == nil ? end : end + 1 + "Pro:".utf8.count
    claims.append(
      Claim(
        number: number, stance: stance, words: trimmed(start..<line.upperBound), lacksDot: !hasDot))
    open = .claim
    return true
  }

  /// Whether a numbered line is a claim and not an item of a list inside one: all numbers but the first have
  /// several parts.
  private func begins(_ number: Range<Int>, parts: Int, hasStance: Bool, hasDot: Bool) -> Bool {
    if open == .source || !hasDot { return hasStance && parts > 1 }
    if claims.isEmpty { return true }
    return parts > 1 && (hasStance || bytes[number].starts(with: rootPart))
  }

  /// The first part of the first claim's number.
  private var rootPart: ArraySlice<UInt8> {
    guard let first = claims.first else { return [] }
    return bytes[first.number.lowerBound..<Self.digits(bytes, first.number.lowerBound).upperBound]
  }

  /// `1.2.3.` before a blank or the end of the line: the number without its last dot, how many parts it has,
  /// and where it ends.
  private func number(_ line: Range<Int>) -> (Range<Int>, parts: Int, end: Int)? {
    var (at, parts) = (line.lowerBound, 0)
    var end = at
    while at < line.upperBound {
      let digits = Self.digits(bytes, at)
      if digits.isEmpty { break }
      parts += 1
      (at, end) = (digits.upperBound, digits.upperBound)
      guard at < line.upperBound, bytes[at] == UInt8(ascii: ".") else { break }
      at += 1
    }
    guard parts > 0, at == line.upperBound || Self.isBlank(bytes[at]) else { return nil }
    return (line.lowerBound..<end, parts, at)
  }

  private func stance(_ start: Int, _ end: Int) -> Stance? {
    guard start < end else { return nil }
    let words = bytes[(start + 1)..<end]
    return words.starts(with: "Pro:".utf8) ? .pro : words.starts(with: "Con:".utf8) ? .con : nil
  }

  /// The number that a claim links to: `-> See 1.2.3.` and nothing else.
  func link(_ claim: Claim) -> Range<Int>? {
    let head = "-> See "
    guard bytes[claim.words].starts(with: head.utf8) else { return nil }
    let rest = trimmed((claim.words.lowerBound + head.utf8.count)..<claim.words.upperBound)
    guard let (number, _, end) = number(rest), end == rest.upperBound else { return nil }
    return number
  }

  /// The number without its last part; nil for one that has a single part.
  func parent(_ number: Range<Int>) -> Range<Int>? {
    bytes[number].lastIndex(of: UInt8(ascii: ".")).map { number.lowerBound..<$0 }
  }

  // MARK: Characters

  private static func digits(_ bytes: [UInt8], _ start: Int) -> Range<Int> {
    let span = bytes.span
    var at = start
    while at < span.count, span[at] >= UInt8(ascii: "0"), span[at] <= UInt8(ascii: "9") { at += 1 }
    return start..<at
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let span = bytes.span
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Self.isBlank(span[start]) { start += 1 }
    while end > start, Self.isBlank(span[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
