/// One line of a Markdown text, without its end.
struct MarkdownLine {
  private let bytes: [UInt8]
  /// What of the line is left after quotation marks.
  private(set) var range: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// Takes `>` off the beginning, and says how many.
  mutating func readQuotationMarks(atMost limit: Int?) -> Int {
    var depth = 0
    while depth < limit ?? 64 {
      let start = contentStart
      guard indent < 4, start < range.upperBound, bytes[start] == UInt8(ascii: ">") else { break }
      let next = start + 1
      let hasBlank = next < range.upperBound && bytes[next] == 0x20
      range = (hasBlank ? next + 1 : next)..<range.upperBound
      depth += 1
    }
    return depth
  }

  /// Columns of blanks at the beginning.
  var indent: Int {
    bytes[range.lowerBound..<contentStart].reduce(0) { $1 == 0x09 ? ($0 / 4 + 1) * 4 : $0 + 1 }
  }

  private var contentStart: Int {
    bytes[range].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? range.upperBound
  }

  /// The line without blanks at its beginning and end.
  var content: Range<Int> {
    let start = contentStart
    let end = bytes[start..<range.upperBound].lastIndex { !$0.isASCIIBlank }.map { $0 + 1 } ?? start
    return start..<end
  }

  var isBlank: Bool { content.isEmpty }

  func holds(_ text: [UInt8]) -> Bool { lowercased(bytes[range]).firstRange(of: text) != nil }

  /// The words of a heading `## …`, closing marks taken off; nil for other lines.
  var heading: Range<Int>? {
    guard indent < 4 else { return nil }
    let line = bytes[content]
    let level = line.prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level), line.count == level || line[line.startIndex + level].isASCIIBlank else {
      return nil
    }
    var words = MarkdownLine(bytes, line.startIndex + level..<line.endIndex).content
    let closing = bytes[words].reversed().prefix { $0 == UInt8(ascii: "#") }.count
    if closing > 0 {
      let before = words.upperBound - closing
      if before == words.lowerBound || bytes[before - 1].isASCIIBlank {
        words = MarkdownLine(bytes, words.lowerBound..<before).content
      }
    }
    return words
  }

  /// The line below a heading's words.
  var isUnderline: Bool {
    let line = bytes[content]
    guard indent < 4, let mark = line.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else {
      return false
    }
    return line.allSatisfy { $0 == mark }
  }

  var isThematicBreak: Bool {
    let line = bytes[content].filter { !$0.isASCIIBlank }
    guard indent < 4, line.count >= 3, let mark = line.first, Array("*-_".utf8).contains(mark) else {
      return false
    }
    return line.allSatisfy { $0 == mark }
  }

  /// The number of a list item with its point (empty for a bullet), and what follows.
  var item: (number: Range<Int>, content: Range<Int>)? {
    let line = bytes[content]
    guard let first = line.first else { return nil }
    let digits = line.prefix(9).prefix(while: \.isASCIIDigit).count
    let isBullet = Array("*-+".utf8).contains(first)
    let length = isBullet ? 1 : digits + 1
    guard isBullet || digits > 0, line.count > length || isBullet else { return nil }
    if !isBullet {
      let point = line[line.startIndex + digits]
      guard point == UInt8(ascii: ".") || point == UInt8(ascii: ")") else { return nil }
    }
    guard line.count == length || line[line.startIndex + length].isASCIIBlank else { return nil }
    let end = line.startIndex + length
    return (
      isBullet ? end..<end : line.startIndex..<end, MarkdownLine(bytes, end..<line.endIndex).content
    )
  }

  /// For the definition of a link: nothing to read; for that of a footnote: what is to be read. nil for other
  /// lines.
  var definition: Range<Int>?? {
    let line = bytes[content]
    guard indent < 4, let label = MarkdownDefinitions.label(of: line) else { return nil }
    return label.first == UInt8(ascii: "^") ? .some(content) : .some(nil)
  }

  /// `|---|:--:|`
  var isTableRule: Bool {
    let line = bytes[content]
    return line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy { Array("|-: \t".utf8).contains($0) }
  }

  /// What ends the block that begins here and has no words in it; nil for other lines.
  var passedBlockEnd: [UInt8]? {
    let line = bytes[content]
    guard indent < 4, line.first == UInt8(ascii: "<") else { return nil }
    let head = lowercased(line.prefix(8))
    let blocks = [("<!--", "-->"), ("<script", "</script"), ("<style", "</style"), ("<?", "?>")]
    return blocks.first { head.starts(with: Array($0.0.utf8)) }.map { Array($0.1.utf8) }
  }

  private func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
  }
}

/// The fence of a block of code: three or more backticks or tildes.
struct MarkdownFence {
  private let mark: UInt8
  private let length: Int
  let quotationDepth: Int

  init?(_ line: MarkdownLine, quotationDepth: Int) {
    let text = line.text
    guard line.indent < 4, let first = text.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
    else { return nil }
    length = text.prefix { $0 == first }.count
    guard length >= 3, first == UInt8(ascii: "~") || !text.dropFirst(length).contains(first) else {
      return nil
    }
    mark = first
    self.quotationDepth = quotationDepth
  }

  func isClosed(by line: MarkdownLine) -> Bool {
    let text = line.text
    return text.count >= length && text.allSatisfy { $0 == mark }
  }
}

extension MarkdownLine {
  /// The bytes of `content`.
  var text: ArraySlice<UInt8> { bytes[content] }
}

/// Definitions `[label]: address` of links.
enum MarkdownDefinitions {
  /// The labels of all that a text has, in small letters.
  static func labels(in text: ArraySlice<UInt8>) -> Set<[UInt8]> {
    var labels: Set<[UInt8]> = []
    var at = text.startIndex
    while at < text.endIndex {
      let end = text[at...].firstIndex(of: 0x0A) ?? text.endIndex
      let line = text[at..<end].drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
      if let label = label(of: line) { labels.insert(normalised(label)) }
      at = end + 1
    }
    return labels
  }

  static let longest = 999

  /// The label that a line defines; nil when it defines none.
  static func label(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.first == UInt8(ascii: "["),
      let end = line.prefix(longest).firstIndex(of: UInt8(ascii: "]")), end > line.startIndex + 1,
      end + 1 < line.endIndex, line[end + 1] == UInt8(ascii: ":")
    else { return nil }
    return line[(line.startIndex + 1)..<end]
  }

  /// ASCII letters made small, blanks put together.
  static func normalised(_ label: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in label {
      if byte.isASCIIBlank {
        if !result.isEmpty, result.last != 0x20 { result.append(0x20) }
      } else {
        result.append(byte.isASCIILetter ? byte | 0x20 : byte)
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }
}
