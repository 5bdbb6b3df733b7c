internal import Quotations

/// The paragraph that a quotation is taken from, cut into what is quoted, what the quotation leaves out of the
/// passage, what it leaves out of the first and last sentence, and the rest.
///
/// Texts are laid beside each other by their signs and letters; blanks don't count, since a paragraph may be put
/// together from pages.
///
/// - Complexity: O(bytes of the paragraph and the match).
struct PassageParts {
  enum Kind {
    case rest
    /// Of the sentence that the quotation begins or ends inside.
    case leftOut
    case quoted
    /// Words of the passage that the quotation leaves out or replaces.
    case unquoted
  }

  struct Part: Equatable {
    var kind: Kind
    var text: String
  }

  private(set) var parts: [Part] = []

  init(_ match: Match) {
    let context = match.context
    let bytes = Array(context.paragraph.utf8)
    guard !bytes.isEmpty, !context.passage.isEmpty, context.passage.upperBound <= bytes.count else {
      // Nothing is known of the paragraph; sentences have to do.
      add(.rest, context.before)
      add(match.start.isInsideSentence ? .leftOut : .rest, context.head)
      for piece in match.pieces { add(piece.kind == .same ? .quoted : .unquoted, piece.source) }
      add(match.end.isInsideSentence ? .leftOut : .rest, context.tail)
      add(.rest, context.after)
      return
    }
    let passage = context.passage
    // A mere full stop after the passage is no words left out.
    let head =
      match.start.isInsideSentence
      ? Self.start(of: Array(context.head.utf8), endingAt: passage.lowerBound, of: bytes) : passage.lowerBound
    let tail =
      match.end.isInsideSentence
      ? Self.end(of: Array(context.tail.utf8), from: passage.upperBound, of: bytes) : passage.upperBound
    add(.rest, bytes[..<head])
    add(.leftOut, bytes[head..<passage.lowerBound])
    let end = addPassage(match.pieces, passage, of: bytes)
    add(.leftOut, bytes[end..<max(end, tail)])
    add(.rest, bytes[max(end, tail)...])
  }

  /// Returns where the passage ends; punctuation that was compared may stand just behind it.
  private mutating func addPassage(_ pieces: [MatchPiece], _ passage: Range<Int>, of bytes: [UInt8]) -> Int {
    var at = passage.lowerBound
    var found: [(Kind, Range<Int>)] = []
    for piece in pieces {
      guard let end = Self.consume(Array(piece.source.utf8), from: at, of: bytes) else {
        add(.quoted, bytes[passage])
        return passage.upperBound
      }
      found.append((piece.kind == .same ? .quoted : .unquoted, at..<end))
      at = end
    }
    for (kind, range) in found { add(kind, bytes[range]) }
    let end = max(at, passage.upperBound)
    add(.quoted, bytes[at..<end])
    return end
  }

  private mutating func add(_ kind: Kind, _ bytes: ArraySlice<UInt8>) {
    add(kind, String(decoding: bytes, as: UTF8.self))
  }

  private mutating func add(_ kind: Kind, _ text: String) {
    if text.isEmpty { return }
    if parts.last?.kind == kind {
      parts[parts.count - 1].text += text
    } else {
      parts.append(Part(kind: kind, text: text))
    }
  }

  // MARK: - Laying texts beside each other

  /// Where the wanted text ends that begins at a place; nil when something else stands there.
  private static func consume(_ wanted: [UInt8], from start: Int, of bytes: [UInt8]) -> Int? {
    var at = start
    for byte in wanted where !isBlank(byte) {
      while at < bytes.count, isBlank(bytes[at]) { at += 1 }
      guard at < bytes.count, bytes[at] == byte else { return nil }
      at += 1
    }
    // Blanks at the end belong to the piece that has them.
    if let last = wanted.last, isBlank(last) {
      while at < bytes.count, isBlank(bytes[at]) { at += 1 }
    }
    return at
  }

  private static func end(of tail: [UInt8], from start: Int, of bytes: [UInt8]) -> Int {
    consume(tail, from: start, of: bytes) ?? start
  }

  private static func start(of head: [UInt8], endingAt end: Int, of bytes: [UInt8]) -> Int {
    var at = end
    for byte in head.reversed() where !isBlank(byte) {
      while at > 0, isBlank(bytes[at - 1]) { at -= 1 }
      guard at > 0, bytes[at - 1] == byte else { return end }
      at -= 1
    }
    return head.allSatisfy(isBlank) ? end : at
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
