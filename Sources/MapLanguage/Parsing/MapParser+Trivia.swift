/// Blanks, line breaks and comments.
extension MapParser {
  /// Takes the indentation of a line up to an offset.
  mutating func indentation(to end: Int) {
    let start = at
    at = end
    guard at > start else { return }
    token(.blanks, from: start)
    if bytes[start..<at].contains(0xC2) { report(.noBreakSpace(range(start, at))) }
  }

  mutating func blanks() {
    let start = at
    at = skippingBlanks(at)
    if at > start { token(.blanks, from: start) }
  }

  /// Takes blanks and comments on this line.
  mutating func blanksAndComments() {
    while true {
      blanks()
      guard let end = commentEnd(at) else { return }
      let start = at
      at = end
      if at == bytes.count, byte(start + 1) == UInt8(ascii: "/") {
        report(.commentAtEndOfFile(range(start, at)))
      }
      token(.comment, from: start)
    }
  }

  enum LineGap { case none, lineBreak, emptyLine, end }

  /// Takes line breaks, empty lines and lines that hold nothing but comments, up to the next line with
  /// content; its indentation is left. A line of comments alone is no empty line (reference §1.5).
  mutating func lineGap() -> LineGap {
    guard !isAtEnd else { return .end }
    var sawBreak = false
    var sawEmptyLine = false
    while true {
      let start = at
      var breaks = 0
      var next = skippingBlanks(at)
      while next < bytes.count, bytes[next].isLineEnd {
        next = afterLineBreak(next)
        breaks += 1
        at = next
        next = emptyLineEnd(next)
      }
      if next >= bytes.count { at = next }
      if breaks > 0 {
        token(breaks > 1 ? .emptyLine : .lineBreak, from: start)
        sawBreak = true
        sawEmptyLine = sawEmptyLine || breaks > 1
      } else if at > start {
        token(.blanks, from: start)
      }
      guard sawBreak, commentLineEnd(at) != nil else { break }
      blanksAndComments()
      // The break after a comment's line belongs to the comment.
      if isAtLineEnd(at), !isAtEnd {
        let start = at
        at = afterLineBreak(at)
        token(sawEmptyLine ? .emptyLine : .lineBreak, from: start)
        if isAtLineEnd(skippingBlanks(at)) { sawEmptyLine = true }
      }
    }
    if isAtEnd { return .end }
    return sawEmptyLine ? .emptyLine : sawBreak ? .lineBreak : .none
  }

  /// The offset after the line break here: LF, CRLF or a lone CR.
  func lineBreakEnd(_ offset: Int) -> Int {
    offset + (bytes[offset] == .carriageReturn && byte(offset + 1) == .lineFeed ? 2 : 1)
  }

  private mutating func afterLineBreak(_ offset: Int) -> Int {
    let end = lineBreakEnd(offset)
    if bytes[end - 1] == .carriageReturn, !sawLoneCarriageReturn {
      report(.loneCarriageReturn(range(offset, end)))
      sawLoneCarriageReturn = true
    }
    return end
  }

  /// The end of the blanks of a line. No-break spaces count where nothing else stands on the line.
  private mutating func emptyLineEnd(_ offset: Int) -> Int {
    let end = skippingBlanks(offset)
    guard isNoBreakSpace(end) else { return end }
    let wide = indentation(end).end
    guard isAtLineEnd(wide) else { return end }
    report(.noBreakSpace(range(end, wide)))
    return wide
  }

  /// If nothing but comments stands from here to the end of a line, that end.
  private func commentLineEnd(_ offset: Int) -> Int? {
    var next = skippingBlanks(offset)
    guard let first = commentEndUncached(next) else { return nil }
    next = skippingBlanks(first)
    while let end = commentEndUncached(next) { next = skippingBlanks(end) }
    return isAtLineEnd(next) ? next : nil
  }

  /// Where the comment that begins here ends; nil if none begins here. A comment without an end is text.
  mutating func commentEnd(_ offset: Int) -> Int? {
    if byte(offset) == UInt8(ascii: "/"), byte(offset + 1) == UInt8(ascii: "*"), offset < noBlockCommentEnd {
      let end = commentEndUncached(offset)
      if end == nil {
        noBlockCommentEnd = offset
        report(.unclosedComment(range(offset, offset + 2), "*/"))
      }
      return end
    }
    if byte(offset) == UInt8(ascii: "<"), starts("<!--", at: offset), offset < noMarkupCommentEnd {
      let end = commentEndUncached(offset)
      if end == nil {
        noMarkupCommentEnd = offset
        report(.unclosedComment(range(offset, offset + 4), "-->"))
      }
      return end
    }
    return commentEndUncached(offset)
  }

  private func commentEndUncached(_ offset: Int) -> Int? {
    switch byte(offset) {
    case UInt8(ascii: "/"):
      if byte(offset + 1) == UInt8(ascii: "/") { return lineEnd(offset) }
      guard byte(offset + 1) == UInt8(ascii: "*"), offset < noBlockCommentEnd else { return nil }
      var next = offset + 2
      while next + 1 < bytes.count {
        if bytes[next] == UInt8(ascii: "*"), bytes[next + 1] == UInt8(ascii: "/") { return next + 2 }
        next += 1
      }
      return nil
    case UInt8(ascii: "<"):
      guard offset < noMarkupCommentEnd, starts("<!--", at: offset) else { return nil }
      var next = offset + 4
      while next + 2 < bytes.count {
        if bytes[next] == UInt8(ascii: "-"), bytes[next + 1] == UInt8(ascii: "-"),
          bytes[next + 2] == UInt8(ascii: ">")
        {
          return next + 3
        }
        next += 1
      }
      return nil
    default:
      return nil
    }
  }
}
