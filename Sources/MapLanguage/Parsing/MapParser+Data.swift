/// Data blocks and front matter.
extension MapParser {
  /// Where the data block that begins at a `{` ends. Braces with words after them on their line are text
  /// (O13); Argdown reports an error there.
  mutating func dataEnd(_ offset: Int) -> Int? {
    // A line may be looked at more than once; what is said of a brace is said once.
    let isNew = offset >= reportedBraces
    reportedBraces = max(reportedBraces, offset + 1)
    guard let end = braces.end(of: offset, in: bytes) else {
      let isBlock = isAtLineEnd(skippingBlanks(offset + 1))
      if isNew { report(.unclosedBrace(range(offset, offset + 1), isBlock: isBlock)) }
      return nil
    }
    var next = skippingBlanks(end)
    while let comment = commentEnd(next) { next = skippingBlanks(comment) }
    if isAtLineEnd(next) || byte(next) == UInt8(ascii: "{") { return end }
    if isNew { report(.bracesInText(range(offset, end))) }
    return nil
  }

  mutating func data(to end: Int) {
    token(.data, to: end)
    blanksAndComments()
  }

  /// Takes front matter if the file begins with it: `===` … `===`, closed on the same line or by a line of
  /// its own. A heading underlined with `=` further down is no front matter (O14).
  mutating func frontMatter() {
    guard starts("===", at: at) else { return }
    let start = at
    while byte(at) == UInt8(ascii: "=") { at += 1 }
    var line = at
    var end: Int?
    while end == nil, line < bytes.count {
      let first = skippingBlanks(line)
      let stop = lineEnd(first)
      if line == at {
        end = markerEnd(in: first..<stop)
      } else if starts("===", at: first) {
        end = markerEnd(in: first..<stop)
      }
      if end == nil, let inner = markerEnd(in: first..<stop) {
        report(.equalSignsInFrontMatter(range(max(first, inner - 3), inner)))
      }
      line = stop
      if line < bytes.count { line = lineBreakEnd(line) }
    }
    openNode(.frontMatter)
    if let end {
      at = end
      token(.frontMatter, from: start)
      blanksAndComments()
    } else {
      report(.unclosedFrontMatter(range(start, at)))
      at = lineEnd(at)
      token(.stray, from: start)
    }
    if !isAtLineEnd(at) { report(.textAfterFrontMatter(range(at, lineEnd(at)))) }
    closeNodes(to: 1)
    gap = lineGap()
    if end != nil, gap == .lineBreak { report(.frontMatterWithoutEmptyLine(range(at, at))) }
  }

  /// The end of the first `===` in a stretch of bytes.
  private func markerEnd(in stretch: Range<Int>) -> Int? {
    var at = stretch.lowerBound
    while at + 2 < stretch.upperBound {
      if bytes[at] == UInt8(ascii: "="), bytes[at + 1] == UInt8(ascii: "="),
        bytes[at + 2] == UInt8(ascii: "=")
      {
        at += 3
        while at < stretch.upperBound, bytes[at] == UInt8(ascii: "=") { at += 1 }
        return at
      }
      at += 1
    }
    return nil
  }
}
