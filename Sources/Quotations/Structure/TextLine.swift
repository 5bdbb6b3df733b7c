/// A line of a text without the blanks around it.
///
/// A text may be all lines, so that each takes little room.
struct TextLine: Hashable, Sendable {
  private let storedStart: UInt32
  private let storedEnd: UInt32
  private let storedIndent: UInt16
  /// A page begins with it, or before it and after the line above.
  var beginsPage = false

  init(start: Int, end: Int, indent: Int) {
    storedStart = UInt32(truncatingIfNeeded: start)
    storedEnd = UInt32(truncatingIfNeeded: end)
    storedIndent = UInt16(clamping: indent)
  }

  var start: Int { Int(storedStart) }
  var end: Int { Int(storedEnd) }
  /// Columns of blanks before it; a tab counts four.
  var indent: Int { Int(storedIndent) }
  var range: Range<Int> { start..<end }
  var isBlank: Bool { start == end }
  var count: Int { end - start }

  /// More pages than any book has; further form feeds are line ends.
  private static let mostPages = 1_000_000

  /// The lines of a text; several blank ones in a row are one. They end with LF, CRLF, a lone CR or a form feed,
  /// which begins a page as well.
  ///
  /// - Complexity: O(bytes).
  static func all(in text: ReadableText) -> [TextLine] {
    let bytes = text.bytes
    var lines: [TextLine] = []
    lines.reserveCapacity(bytes.count / 60)
    var starts = text.pageStarts.lazy.map(\.offset).makeIterator()
    var nextPage = starts.next() ?? Int.max
    var formFeedsLeft = text.pageStarts.isEmpty ? mostPages : 0
    var afterFormFeed = false
    var start = 0
    var at = 0
    while start < bytes.count {
      while at < bytes.count, bytes[at] > 0x0D || bytes[at] == 0x09 || bytes[at] < 0x0A { at += 1 }
      var line = trimmed(bytes, start, at)
      if afterFormFeed, formFeedsLeft > 0 {
        line.beginsPage = true
        formFeedsLeft -= 1
      }
      while nextPage <= line.start, nextPage < bytes.count {
        line.beginsPage = true
        nextPage = starts.next() ?? Int.max
      }
      if !line.isBlank || line.beginsPage || lines.last?.isBlank != true { lines.append(line) }
      afterFormFeed = at < bytes.count && bytes[at] == 0x0C
      if at + 1 < bytes.count, bytes[at] == 0x0D, bytes[at + 1] == 0x0A { at += 1 }
      at += 1
      start = at
    }
    return lines
  }

  private static func trimmed(_ bytes: [UInt8], _ from: Int, _ to: Int) -> TextLine {
    var start = from
    var indent = 0
    while start < to {
      if bytes[start] == 0x20 {
        indent += 1
      } else if bytes[start] == 0x09 {
        indent += 4
      } else if start + 1 < to, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
        indent += 1
        start += 1
      } else if start + 2 < to, isWideBlank(bytes, start) {
        indent += bytes[start] == 0xE3 ? 2 : 0
        start += 2
      } else if bytes[start] > 0x20 {
        break
      }
      start += 1
    }
    var end = to
    while end > start {
      if bytes[end - 1] <= 0x20 {
        end -= 1
      } else if end - start >= 2, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return TextLine(start: start, end: end, indent: indent)
  }

  /// Ideographic space, byte order mark, zero-width space.
  private static func isWideBlank(_ bytes: [UInt8], _ at: Int) -> Bool {
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF), (0xE2, 0x80, 0x8B): true
    default: false
    }
  }
}
