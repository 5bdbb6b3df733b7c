internal import Quotations

/// Reads Markdown (CommonMark with front matter, footnotes, tables and struck-out text): its words without the
/// marks, paragraphs parted by blank lines, line breaks as they are.
///
///     "A *very* [old](x.html) toll.[^1]"   →   "A very old toll.[1]"
///
/// Pictures, addresses of links and comments are no words. Numbers of list items stay, bullets do not.
struct MarkdownText {
  static func read(_ file: [UInt8]) throws(SourceProblem) -> ReadSource {
    let decoded = try DecodedText(file)
    let lines = LineEnds.normalised(decoded)
    var reader = MarkdownText(lines.bytes)
    reader.readLines()
    var text = ReadableText(
      bytes: reader.maker.bytes, origins: reader.maker.origins.joined(to: lines.origins))
    text.headings = reader.headings
    text.blockQuotations = reader.quotations
    return ReadSource(text: text, format: .markdown, title: reader.title, notes: decoded.notes)
  }

  private let bytes: [UInt8]
  private var maker: TextMaker
  private var title: String?
  private var headings: [Range<Int>] = []
  private var quotations: [Range<Int>] = []
  private var definitions: Set<[UInt8]> = []

  /// Contents of the lines of the paragraph that is being read.
  private var paragraph: [Range<Int>] = []
  private var isQuoted = false
  /// Whether the last block was in a block quotation that may go on.
  private var quotationGoesOn = false
  private var fence: MarkdownFence?
  /// Whether a list item has begun, whose further paragraphs are indented.
  private var isInList = false
  private var isTable = false
  /// What ends the block of HTML that is passed over.
  private var passedUntil: [UInt8]?

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    maker = TextMaker(capacity: bytes.count)
  }

  private mutating func readLines() {
    var at = readFrontMatter()
    definitions = MarkdownDefinitions.labels(in: bytes[at...])
    while at < bytes.count {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      read(MarkdownLine(bytes, at..<end))
      at = end + 1
    }
    flush()
  }

  /// Passes over a block between lines of `---` at the very beginning; where it ends.
  private mutating func readFrontMatter() -> Int {
    guard bytes.starts(with: Array("---\n".utf8)) else { return 0 }
    var at = 4
    while at < min(bytes.count, 1 << 16) {
      let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
      let line = String(decoding: bytes[at..<end], as: UTF8.self)
      if line == "---" || line == "..." { return min(bytes.count, end + 1) }
      if line.hasPrefix("title:") {
        let value = line.dropFirst(6).drop { $0 == " " }
        title = value.isEmpty ? nil : value.filter { $0 != "\"" }
      }
      at = end + 1
    }
    title = nil
    return 0
  }

  private mutating func read(_ line: MarkdownLine) {
    var line = line
    let depth = line.readQuotationMarks(atMost: fence?.quotationDepth)
    if passesOver(line) { return }
    if let fence {
      if depth == fence.quotationDepth, !fence.isClosed(by: line) {
        write([line.content], isLiteral: true)
        return
      }
      self.fence = nil
      flush()
      if depth == fence.quotationDepth { return }
    }
    if line.isBlank {
      flush()
      if depth == 0 { quotationGoesOn = false }
      return
    }
    // A paragraph of a quotation may go on without its mark, but no other goes on with one.
    if depth > 0, !isQuoted { flush() }
    if paragraph.isEmpty { isQuoted = depth > 0 }
    readBlock(line, depth: depth)
  }

  private mutating func readBlock(_ line: MarkdownLine, depth: Int) {
    if paragraph.isEmpty, !isInList, line.indent >= 4 {
      write([line.range], isLiteral: true)
      return
    }
    if let opened = MarkdownFence(line, quotationDepth: depth) {
      flush()
      startBlock()
      fence = opened
    } else if let heading = line.heading {
      flush()
      isInList = false
      isQuoted = depth > 0
      paragraph = [heading]
      flush(isHeading: true)
    } else if !paragraph.isEmpty, line.isUnderline {
      flush(isHeading: true)
    } else if line.isThematicBreak {
      flush()
      isInList = false
    } else if let (number, content) = line.item {
      flush()
      isInList = true
      isQuoted = depth > 0
      let rest = MarkdownLine(bytes, content)
      if !number.isEmpty {
        paragraph = [number.lowerBound..<content.upperBound]
      } else if !rest.isBlank {
        read(item: rest, depth: depth)
      }
    } else if paragraph.isEmpty, let content = line.definition {
      if let content { paragraph = [content] }
    } else {
      if paragraph.isEmpty, line.indent == 0 { isInList = false }
      if line.isTableRule { isTable = !paragraph.isEmpty }
      if !(line.isTableRule && isTable) { paragraph.append(line.content) }
    }
  }

  /// What follows the bullet of an item, which may be a heading or quotation; a further bullet is left.
  private mutating func read(item: MarkdownLine, depth: Int) {
    var line = item
    let inner = line.readQuotationMarks(atMost: nil)
    isQuoted = depth + inner > 0
    if let heading = line.heading {
      paragraph = [heading]
      flush(isHeading: true)
    } else if !line.isBlank {
      paragraph = [line.content]
    }
  }

  /// Passes over comments, scripts and styles that stand as blocks.
  private mutating func passesOver(_ line: MarkdownLine) -> Bool {
    if let end = passedUntil {
      if line.holds(end) { passedUntil = nil }
      return true
    }
    guard fence == nil, paragraph.isEmpty, let end = line.passedBlockEnd else { return false }
    if !line.holds(end) { passedUntil = end }
    return true
  }

  // MARK: Writing

  private mutating func flush(isHeading: Bool = false) {
    defer {
      paragraph.removeAll(keepingCapacity: true)
      isTable = false
    }
    guard !paragraph.isEmpty else { return }
    let start = startBlock()
    var inline = MarkdownInline(bytes, paragraph, definitions: definitions, isTable: isTable)
    inline.write(to: &maker)
    note(start, isHeading: isHeading)
  }

  private mutating func write(_ lines: [Range<Int>], isLiteral: Bool) {
    if fence == nil { startBlock() }
    let start = maker.bytes.count
    for line in lines { maker.copy(bytes[line]) }
    maker.add(0x0A)
    note(start, isHeading: false)
  }

  private mutating func note(_ start: Int, isHeading: Bool) {
    let range = start..<maker.bytes.count
    guard !range.isEmpty else { return }
    if isHeading { headings.append(range) }
    if isQuoted, quotationGoesOn, let last = quotations.last {
      quotations[quotations.count - 1] = last.lowerBound..<range.upperBound
    } else if isQuoted {
      quotations.append(range)
    }
    quotationGoesOn = isQuoted
  }

  /// Begins a paragraph after a blank line; where it begins.
  @discardableResult
  private mutating func startBlock() -> Int {
    guard !maker.bytes.isEmpty else { return 0 }
    while !maker.bytes.suffix(2).elementsEqual([0x0A, 0x0A]) { maker.add(0x0A) }
    return maker.bytes.count
  }
}
