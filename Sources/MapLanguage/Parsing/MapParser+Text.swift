/// The inside of a line of text.
extension MapParser {
  /// Takes text up to the end of the line or of a data block that ends the text.
  mutating func textLine() {
    var run = at
    while at < bytes.count {
      let byte = bytes[at]
      if !stops[Int(byte)] {
        at += 1
        continue
      }
      switch byte {
      case .lineFeed, .carriageReturn:
        return flushText(from: run)
      case UInt8(ascii: "."), UInt8(ascii: ":"):
        if shortcodeOrAddress(&run) { run = at } else { at += 1 }
      case UInt8(ascii: "{"):
        if let end = dataEnd(at) {
          flushText(from: run)
          return data(to: end)
        }
        at += 1
      default:
        let start = at
        if special(byte, run: run) { run = at } else { at = start + 1 }
      }
    }
    flushText(from: run)
  }

  /// Makes the plain text before the current offset a token; blanks at the end of a line are trivia.
  mutating func flushText(from run: Int) {
    if isAtLineEnd(at) {
      flushTrimmed(.text, from: run)
    } else if at > run {
      token(.text, from: run)
    }
  }

  /// Makes what stands before the current offset a token, and the blanks at its end another.
  mutating func flushTrimmed(_ kind: TokenKind, from run: Int) {
    var end = at
    while end > run, bytes[end - 1].isBlank { end -= 1 }
    if end > run { token(kind, from: run) }
    if end < at { token(.blanks, from: end) }
  }

  /// Flushes the text before `start` and makes a token from there to `end`.
  mutating func take(_ kind: TokenKind, _ end: Int, run: Int) -> Bool {
    if at > run { token(.text, from: run) }
    token(kind, to: end)
    return true
  }

  /// Takes what begins with a special byte, if anything does.
  private mutating func special(_ byte: UInt8, run: Int) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      if at > run { token(.text, from: run) }
      rangeMarker()
      return true
    case UInt8(ascii: "\\"):
      guard !isAtLineEnd(at + 1) else {
        report(.backslashAtLineEnd(range(at, at + 1)))
        return false
      }
      return take(.escaped, scalarEnd(at + 1), run: run)
    case UInt8(ascii: "/"):
      guard let end = commentEnd(at) else { return false }
      if end == bytes.count, self.byte(at + 1) == UInt8(ascii: "/") {
        report(.commentAtEndOfFile(range(at, end)))
      }
      if at > run, bytes[at - 1].isBlank, isAtLineEnd(end) {
        flushTrimmed(.text, from: run)
        return take(.comment, end, run: at)
      }
      return take(.comment, end, run: run)
    case UInt8(ascii: "#"):
      guard let end = tagEnd(at) else { return false }
      return take(.tag, end, run: run)
    case UInt8(ascii: "@"):
      return mention(run: run)
    case UInt8(ascii: "["):
      if let end = linkEnd(at) {
        checkLink(at..<end)
        return take(.link, end, run: run)
      }
      return bareMention(.bareStatementMention, run: run)
    case UInt8(ascii: "<"):
      if let end = commentEnd(at) { return take(.comment, end, run: run) }
      return bareMention(.bareArgumentMention, run: run)
    default:
      return false
    }
  }

  // MARK: Mentions

  /// `@[Title]` or `@<Title>`.
  private mutating func mention(run: Int) -> Bool {
    if starts("@include(", at: at) { report(.includeInText(range(at, at + 8))) }
    let opener = byte(at + 1)
    guard opener == UInt8(ascii: "[") || opener == UInt8(ascii: "<") else { return false }
    let isStatement = opener == UInt8(ascii: "[")
    guard let close = titleEnd(at + 2, isStatement: isStatement), close > at + 2 else { return false }
    return take(isStatement ? .statementMention : .argumentMention, close + 1, run: run)
  }

  /// A bracketed name in the middle of a text, where Argdown allows neither reference nor definition. What
  /// can be no name (`[...]`, `2 < 3 and 4 > 3`) stays text.
  private mutating func bareMention(_ kind: TokenKind, run: Int) -> Bool {
    guard let end = titleEnd(at + 1, isStatement: kind == .bareStatementMention), end > at + 1,
      byte(at + 1) != UInt8(ascii: "-")
    else { return false }
    let name = bytes[at + 1..<end]
    guard name.count <= Self.longestBareName, !bytes[at + 1].isBlank, !bytes[end - 1].isBlank,
      !name.contains(bytes[at]),
      name.contains(where: { $0.isWordByte })
    else {
      report(.bracketsInText(range(at, end + 1)))
      return false
    }
    report(.bareMention(range(at, end + 1), String(decoding: bytes[at...end], as: UTF8.self)))
    return take(kind, end + 1, run: run)
  }

  /// Longest title that anybody writes into a sentence.
  private static let longestBareName = 200

  private mutating func titleEnd(_ offset: Int, isStatement: Bool) -> Int? {
    isStatement ? nextBracket.next(from: offset, in: bytes) : nextAngle.next(from: offset, in: bytes)
  }

  // MARK: Tags

  /// Where the tag that begins here ends: `#(any words)` or `#` and tag characters.
  mutating func tagEnd(_ offset: Int) -> Int? {
    if byte(offset + 1) == UInt8(ascii: "(") {
      guard let close = nextParenthesis.next(from: offset + 2, in: bytes), close > offset + 2
      else { return nil }
      return close + 1
    }
    var at = offset + 1
    while at < bytes.count {
      let length = TagCharacters.length(bytes[...], at)
      if length == 0 { break }
      at += length
    }
    return at > offset + 1 ? at : nil
  }

  /// The end of the UTF-8 scalar that begins here, or of the single byte if it is ill-formed.
  func scalarEnd(_ offset: Int) -> Int {
    let lead = byte(offset)
    let length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    var end = min(offset + 1, bytes.count)
    while end < min(bytes.count, offset + length), bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
