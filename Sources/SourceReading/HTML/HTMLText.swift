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
    let made = reader.writer.maker
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
  private var writer: HTMLTextWriter
  private var title: [UInt8] = []
  private var headings: [Range<Int>] = []
  private var quotations: [Range<Int>] = []
  private var pages: [ReadableText.PageStart] = []

  /// Open elements, innermost last.
  private var open: [String] = []
  /// How many elements were open with each that is left out.
  private var leftOutDepths: [Int] = []
  /// How many of the open elements hold a title.
  private var inTitle = 0
  private var headingStart: Int?
  private var quotationDepth = 0
  private var quotationStart = 0
  private var inlineQuotations = 0
  private var raised: HTMLRaisedText?
  /// For each open list the number of its next item; nil where items have none.
  private var lists: [Int?] = []
  private var pageMark: HTMLPageMark?

  private init(_ document: [UInt8]) {
    locator = HTMLTextLocator(document: document)
    writer = HTMLTextWriter(document)
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
    if HTMLElements.leftOut.contains(name) || HTMLElements.isHidden(attributes) {
      leftOutDepths.append(open.count)
    }
    guard leftOutDepths.isEmpty else { return }
    if HTMLElements.blocks.contains(name) { writer.gap.isParagraph = true }
    switch name {
    case "br": writer.gap.lineBreaks += 1
    case "pre": writer.preserving += 1
    case "blockquote":
      if quotationDepth == 0 { quotationStart = writer.maker.bytes.count }
      quotationDepth += 1
    case "q": quote(opens: true)
    case "ol": lists.append(Self.number(of: attributes, "start") ?? 1)
    case "ul", "menu", "dir": lists.append(nil)
    case "li": startItem(Self.number(of: attributes, "value"))
    case "sup": if raised == nil { raised = HTMLRaisedText() }
    case "a": raised?.hasLink = true
    case _ where HTMLElements.headings.contains(name): headingStart = writer.maker.bytes.count
    default: break
    }
    if pageMark == nil, HTMLElements.isPageMark(name, attributes) {
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
    case "pre": writer.preserving -= 1
    case "blockquote":
      quotationDepth -= 1
      if quotationDepth == 0 { note(&quotations, from: quotationStart) }
    case "q": quote(opens: false)
    case "ol", "ul", "menu", "dir": _ = lists.popLast()
    case "sup": endRaisedText()
    case _ where HTMLElements.headings.contains(name):
      if let start = headingStart { note(&headings, from: start) }
      headingStart = nil
    default: break
    }
    if HTMLElements.blocks.contains(name) { writer.gap.isParagraph = true }
  }

  private static func number(of attributes: [(name: String, value: String)], _ name: String) -> Int? {
    attributes.first { $0.name == name }.flatMap { Int($0.value.prefix(9)) }
  }

  /// An item of a numbered list begins with its number, as people cite it.
  private mutating func startItem(_ given: Int?) {
    guard let last = lists.last, let next = last else { return }
    let number = given ?? next
    lists[lists.count - 1] = number + 1
    writer.gap.number = "\(number). "
  }

  /// Notes a range without the blank lines before it.
  private func note(_ ranges: inout [Range<Int>], from start: Int) {
    let first = writer.maker.bytes[start...].firstIndex { !$0.isASCIIBlank } ?? writer.maker.bytes.count
    if first < writer.maker.bytes.count { ranges.append(first..<writer.maker.bytes.count) }
  }

  /// The marks that browsers put around `<q>`.
  private mutating func quote(opens: Bool) {
    if opens { inlineQuotations += 1 }
    let isOuter = inlineQuotations % 2 == 1
    let mark = opens ? (isOuter ? "“" : "‘") : (isOuter ? "”" : "’")
    if opens { writer.fillGap() }
    writer.add(mark)
    if !opens { inlineQuotations -= 1 }
  }

  // MARK: Text and marks

  private mutating func take(_ piece: HTMLTextLocator.Piece) {
    if pageMark != nil {
      let bytes = writer.bytes(of: piece)
      pageMark?.add(piece, bytes)
      if pageMark?.isTooLong == true { endPageMark() }
    } else if raised != nil {
      raised?.pieces.append(piece)
    } else {
      writer.write(piece)
    }
  }

  private mutating func endRaisedText() {
    guard let text = raised else { return }
    raised = nil
    let words = text.pieces.flatMap { writer.bytes(of: $0) }
    let isMark = text.isFootnoteMark(words, after: writer.gap.isEmpty ? writer.maker.bytes.last : nil)
    let needsBrackets = isMark && words.first { !$0.isASCIIBlank } != UInt8(ascii: "[")
    if needsBrackets {
      writer.fillGap()
      writer.add("[")
    }
    for piece in text.pieces { writer.write(piece) }
    if needsBrackets { writer.add("]") }
  }

  private mutating func endPageMark() {
    guard let mark = pageMark else { return }
    pageMark = nil
    guard let label = mark.pageLabel, !mark.isTooLong else {
      for piece in mark.pieces { take(piece) }
      return
    }
    // Words that follow belong to the page; the blanks before them do not matter.
    if pages.last?.label != label { pages.append(.init(offset: writer.maker.bytes.count, label: label)) }
  }
}
