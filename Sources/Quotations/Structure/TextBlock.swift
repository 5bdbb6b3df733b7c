/// Lines that stand together: a paragraph, a piece of one, or a heading.
struct TextBlock {
  /// Ranges of bytes, parted where furniture or a page break stands between lines.
  var parts: [Range<Int>]
  var lines: Int
  /// Bytes of its longest and of its last line.
  var longestLine: Int
  var lastLine: Int
  var indent: Int
  /// A page begins between the block before and this one.
  var followsPageBreak: Bool
  var followsBlank: Bool

  /// Bytes from its first to its last.
  var range: Range<Int> {
    guard let first = parts.first, let last = parts.last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }

  /// A text with no blank lines between its paragraphs has one on each line.
  private static let longestWrappedLine = 300

  /// The blocks of a text.
  ///
  /// Blank lines and page breaks part them; so does a line that is set in or goes on with the numbering of
  /// items. What a page break parts may be put together again.
  ///
  /// - Parameter isFurniture: for each line; empty when none is.
  static func all(_ bytes: [UInt8], _ lines: [TextLine], isFurniture: [Bool]) -> [TextBlock] {
    let hasLongLines = hasParagraphOnEachLine(lines)
    let edges = TextEdges(bytes: bytes)
    var blocks: [TextBlock] = []
    var open: TextBlock?
    var previous: TextLine?
    var item: Int?
    var (breaksPage, isAfterBlank) = (false, true)
    for (index, line) in lines.enumerated() {
      if line.beginsPage { breaksPage = true }
      let isFurnitureLine = !isFurniture.isEmpty && isFurniture[index]
      if line.isBlank {
        isAfterBlank = true
        continue
      }
      if isFurnitureLine {
        breaksPage = true
        continue
      }
      let itemBegins = item.flatMap { itemNumber(bytes, line, after: $0) }
      let begins =
        isAfterBlank || breaksPage || hasLongLines || itemBegins != nil
        || (previous.map { isSetIn(line, after: $0, open, edges) } ?? true)
      if begins {
        if let open { blocks.append(open) }
        open = TextBlock(
          parts: [line.range], lines: 1, longestLine: line.count, lastLine: line.count, indent: line.indent,
          followsPageBreak: breaksPage && !(blocks.isEmpty && open == nil), followsBlank: isAfterBlank)
        item = itemBegins ?? ItemMark(bytes, line.range, after: nil)?.number
      } else {
        open?.add(line)
      }
      previous = line
      (breaksPage, isAfterBlank) = (false, false)
    }
    if let open { blocks.append(open) }
    return blocks
  }

  private mutating func add(_ line: TextLine) {
    lines += 1
    longestLine = max(longestLine, line.count)
    lastLine = line.count
    if let last = parts.popLast() { parts.append(last.lowerBound..<line.end) }
  }

  private static func hasParagraphOnEachLine(_ lines: [TextLine]) -> Bool {
    var (filled, blocks, bytes, longBytes) = (0, 0, 0, 0)
    var isAfterBlank = true
    for line in lines {
      if !line.isBlank {
        filled += 1
        bytes += line.count
        if line.count > longestWrappedLine { longBytes += line.count }
        if isAfterBlank { blocks += 1 }
      }
      isAfterBlank = line.isBlank
    }
    return longBytes * 2 > bytes && blocks * 2 < filled
  }

  /// The number of an item that goes on with the numbering, inside a block.
  private static func itemNumber(_ bytes: [UInt8], _ line: TextLine, after number: Int) -> Int? {
    let first = bytes[line.start]
    guard (first >= 0x30 && first <= 0x39) || first == 0x28 || first == 0xC2,
      let mark = ItemMark(bytes, line.range, after: number), mark.number == number + 1, !mark.isDotted
    else { return nil }
    return mark.number
  }

  /// Whether the first line of a paragraph is told by being set in, after a line that may end one.
  private static func isSetIn(
    _ line: TextLine, after previous: TextLine, _ open: TextBlock?, _ edges: TextEdges
  ) -> Bool {
    guard line.indent >= previous.indent + 2, let open else { return false }
    let ending = edges.ending(previous.range)
    return ending == .final || ending == .colon || previous.count * 4 < open.longestLine * 3
  }
}
