internal import Quotations
internal import XMLStream

/// Reads HTML: the words a reader of the page sees, blocks as paragraphs, blanks put together as browsers do.
///
///     "<p>Tom &amp; <b>Ann</b><sup><a>1</a></sup>"   →   "Tom & Ann[1]"
struct HTMLText {
  static func read(_ file: [UInt8]) throws(SourceProblem) -> ReadSource {
    let decoded = try DecodedText(file, declared: HTMLEncoding.declared(in: file))
    var reader = HTMLText(decoded.bytes)
    do throws(HTMLReadProblem) {
      try HTMLReader.read(decoded.bytes) { reader.take($0) }
    } catch {
      throw .malformed(.html, error.message)
    }
    let made = reader.maker
    var text = ReadableText(
      bytes: made.bytes, origins: made.origins.joined(to: decoded.origins), pageStarts: reader.pages)
    text.headings = reader.headings
    text.blockQuotations = reader.quotations
    let title = String(decoding: reader.title, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return ReadSource(
      text: text, format: .html, title: title.isEmpty ? nil : title.joined(separator: " "),
      notes: decoded.notes)
  }

  private let locator: HTMLTextLocator
  private var maker: TextMaker
  private var title: [UInt8] = []
  private var headings: [Range<Int>] = []
  private var quotations: [Range<Int>] = []
  private var pages: [ReadableText.PageStart] = []

  /// Open elements, innermost last.
  private var open: [String] = []
  /// How many elements were open with each that is left out.
  private var leftOutDepths: [Int] = []
  /// How many of the open elements keep blanks or hold a title.
  private var preserving = 0
  private var inTitle = 0
  private var gap = HTMLGap()
  private var headingStart: Int?
  private var quotationDepth = 0
  private var quotationStart = 0
  private var inlineQuotations = 0
  private var raised: HTMLRaisedText?
  private var pageMark: HTMLPageMark?

  private init(_ document: [UInt8]) {
    locator = HTMLTextLocator(document: document)
    maker = TextMaker(capacity: document.count / 2)
  }

  private mutating func take(_ event: HTMLEvent) {
    switch event {
    case .start(let name, let attributes): start(name, attributes.map { ($0.name, $0.value) })
    case .end(let name): end(name)
    case .text(let text, let range):
      if inTitle > 0, title.count < 1_000 { title += text }
      if leftOutDepths.isEmpty { for piece in locator.pieces(of: text, in: range) { take(piece) } }
    }
  }

  // MARK: Elements

  private mutating func start(_ name: String, _ attributes: [(name: String, value: String)]) {
    open.append(name)
    if name == "title", !open.contains("svg") { inTitle += 1 }
    if HTMLElements.leftOut.contains(name) || HTMLElements.isBackLink(attributes) {
      leftOutDepths.append(open.count)
    }
    guard leftOutDepths.isEmpty else { return }
    if HTMLElements.blocks.contains(name) { gap.isParagraph = true }
    switch name {
    case "br": gap.lineBreaks += 1
    case "pre": preserving += 1
    case "blockquote":
      if quotationDepth == 0 { quotationStart = maker.bytes.count }
      quotationDepth += 1
    case "q": quote(opens: true)
    case "sup": if raised == nil { raised = HTMLRaisedText() }
    case "a": raised?.hasLink = true
    case _ where HTMLElements.headings.contains(name): headingStart = maker.bytes.count
    default: break
    }
    if pageMark == nil, HTMLElements.isPageMark(attributes) {
      let label = attributes.first { ["aria-label", "title"].contains($0.name) }?.value
      pageMark = HTMLPageMark(depth: open.count, label: label)
    }
  }

  private mutating func end(_ name: String) {
    if pageMark?.depth == open.count { endPageMark() }
    let isLeftOut = leftOutDepths.last == open.count
    guard open.popLast() != nil else { return }
    if name == "title", inTitle > 0 { inTitle -= 1 }
    if isLeftOut {
      leftOutDepths.removeLast()
      return
    }
    guard leftOutDepths.isEmpty else { return }
    switch name {
    case "pre": preserving -= 1
    case "blockquote":
      quotationDepth -= 1
      if quotationDepth == 0 { note(&quotations, from: quotationStart) }
    case "q": quote(opens: false)
    case "sup": endRaisedText()
    case _ where HTMLElements.headings.contains(name):
      if let start = headingStart { note(&headings, from: start) }
      headingStart = nil
    default: break
    }
    if HTMLElements.blocks.contains(name) { gap.isParagraph = true }
  }

  /// Notes a range without the blank lines before it.
  private func note(_ ranges: inout [Range<Int>], from start: Int) {
    let first = maker.bytes[start...].firstIndex { !$0.isASCIIBlank } ?? maker.bytes.count
    if first < maker.bytes.count { ranges.append(first..<maker.bytes.count) }
  }

  /// The marks that browsers put around `<q>`.
  private mutating func quote(opens: Bool) {
    if opens { inlineQuotations += 1 }
    let isOuter = inlineQuotations % 2 == 1
    let mark = opens ? (isOuter ? "“" : "‘") : (isOuter ? "”" : "’")
    if opens { fillGap() }
    for byte in mark.utf8 { maker.add(byte) }
    if !opens { inlineQuotations -= 1 }
  }

  // MARK: Text

  private mutating func take(_ piece: HTMLTextLocator.Piece) {
    if pageMark != nil {
      let words = bytes(of: piece)
      pageMark?.add(words)
    } else if raised != nil {
      raised?.pieces.append(piece)
    } else {
      write(piece)
    }
  }

  private func bytes(of piece: HTMLTextLocator.Piece) -> ArraySlice<UInt8> {
    switch piece {
    case .copied(let range): locator.document[range]
    case .translated(let bytes, _), .made(let bytes): bytes
    }
  }

  private mutating func write(_ piece: HTMLTextLocator.Piece) {
    switch piece {
    case .copied(let range):
      var at = range.lowerBound
      while at < range.upperBound {
        let isBlank = locator.document[at].isASCIIBlank
        let end =
          locator.document[at..<range.upperBound].firstIndex { $0.isASCIIBlank != isBlank }
          ?? range.upperBound
        if isBlank {
          writeBlank(at..<end)
        } else {
          fillGap()
          maker.copy(locator.document[at..<end])
        }
        at = end
      }
    case .translated(let character, let range):
      fillGap()
      maker.translate(character, from: range)
    case .made(let bytes):
      for byte in bytes {
        if byte.isASCIIBlank {
          gap.blank = gap.blank ?? 0..<0
        } else {
          fillGap()
          maker.add(byte)
        }
      }
    }
  }

  private mutating func writeBlank(_ range: Range<Int>) {
    if preserving == 0 {
      gap.blank = gap.blank ?? range
    } else {
      fillGap()
      for place in range where locator.document[place] != 0x0D { maker.copy(locator.document[place...place]) }
    }
  }

  /// Writes what parts the next words from the last: a blank line, line breaks, or a blank.
  private mutating func fillGap() {
    defer { gap = HTMLGap() }
    guard !maker.bytes.isEmpty else { return }
    let breaks = gap.isParagraph ? 2 : min(2, gap.lineBreaks)
    if breaks > 0 {
      maker.trimBlanks()
      let present = maker.bytes.suffix(2).reversed().prefix { $0 == 0x0A }.count
      for _ in 0..<max(0, breaks - present) { maker.add(0x0A) }
    } else if let blank = gap.blank, maker.bytes.last?.isASCIIBlank == false {
      if blank.isEmpty {
        maker.add(0x20)
      } else {
        maker.translate([0x20], from: blank.lowerBound..<blank.lowerBound + 1)
      }
    }
  }

  // MARK: Marks

  private mutating func endRaisedText() {
    guard let text = raised else { return }
    raised = nil
    let words = text.pieces.flatMap { bytes(of: $0) }
    let isMark = text.isFootnoteMark(words, after: gap.isEmpty ? maker.bytes.last : nil)
    let needsBrackets = isMark && words.first { !$0.isASCIIBlank } != UInt8(ascii: "[")
    if needsBrackets { maker.add(UInt8(ascii: "[")) }
    for piece in text.pieces { write(piece) }
    if needsBrackets { maker.add(UInt8(ascii: "]")) }
  }

  private mutating func endPageMark() {
    guard let mark = pageMark else { return }
    pageMark = nil
    if let label = mark.pageLabel, pages.last?.label != label {
      // Words that follow belong to the page; the blanks before them do not matter.
      pages.append(.init(offset: maker.bytes.count, label: label))
    }
  }
}

/// What stands between two pieces of text.
struct HTMLGap {
  var isParagraph = false
  var lineBreaks = 0
  /// The first blanks in the document; empty where they stand nowhere.
  var blank: Range<Int>?

  var isEmpty: Bool { !isParagraph && lineBreaks == 0 && blank == nil }
}

/// The text of `<sup>`.
struct HTMLRaisedText {
  var pieces: [HTMLTextLocator.Piece] = []
  var hasLink = false

  /// Whether it calls a footnote: a number, a letter with a link, or a star or dagger. A number right after
  /// another is a power.
  func isFootnoteMark(_ words: [UInt8], after byte: UInt8?) -> Bool {
    let mark = words.filter { !$0.isASCIIBlank && !Array("[]()".utf8).contains($0) }
    guard (1...4).contains(mark.count) else { return false }
    if mark.allSatisfy(\.isASCIIDigit) { return hasLink || byte?.isASCIIDigit != true }
    if mark.allSatisfy(\.isASCIILetter) { return hasLink && mark.count == 1 }
    return ["*", "**", "†", "‡", "§"].contains { $0.utf8.elementsEqual(mark) }
  }
}

/// An element that holds the number of a printed page.
struct HTMLPageMark {
  /// How many elements are open with it.
  let depth: Int
  /// What its attributes say.
  let label: String?
  private var words: [UInt8] = []

  init(depth: Int, label: String?) {
    self.depth = depth
    self.label = label
  }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    if words.count < 40 { words += bytes }
  }

  /// The number in it, Arabic or Roman: `[Pg 12]`, `Page xiv`, `{12}`.
  var pageLabel: String? {
    let text = label ?? String(decoding: words, as: UTF8.self)
    let parts = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return parts.last { part in
      part.allSatisfy(\.isNumber) || part.lowercased().allSatisfy { "ivxlcdm".contains($0) }
    }.map(String.init)
  }
}
