internal import Quotations

/// Reads plain text: the words as they stand, with line feeds at the ends of lines. A form feed begins a page.
enum PlainText {
  static func read(_ file: [UInt8]) throws(SourceProblem) -> ReadSource {
    let decoded = try DecodedText(file)
    let lines = LineEnds.normalised(decoded)
    let text = ReadableText(
      bytes: lines.bytes, origins: lines.origins, pageStarts: PageBreaks.pages(in: lines.bytes))
    return ReadSource(text: text, format: .plainText, notes: decoded.notes)
  }
}

/// Ends lines with a line feed, whatever ended them before.
enum LineEnds {
  static func normalised(_ text: DecodedText) -> DecodedText {
    let bytes = text.bytes
    guard bytes.contains(0x0D) else { return text }
    var maker = TextMaker(capacity: bytes.count)
    var at = 0
    while let carriageReturn = bytes[at...].firstIndex(of: 0x0D) {
      maker.copy(bytes[at..<carriageReturn])
      at = carriageReturn + 1
      let isPair = at < bytes.count && bytes[at] == 0x0A
      if !isPair { maker.translate([0x0A], from: carriageReturn..<at) }
    }
    maker.copy(bytes[at...])
    return DecodedText(
      bytes: maker.bytes, origins: maker.origins.joined(to: text.origins), notes: text.notes)
  }
}

/// Form feeds, which stay in the text: a page begins after each.
enum PageBreaks {
  /// None without a form feed. Pages are counted from 1.
  static func pages(in bytes: [UInt8]) -> [ReadableText.PageStart] {
    var starts: [Int] = [0]
    var at = 0
    while let feed = bytes[at...].firstIndex(of: 0x0C) {
      at = feed + 1
      starts.append(at)
    }
    guard starts.count > 1 else { return [] }
    // The one after the last page begins none.
    if bytes[at...].allSatisfy({ $0 <= 0x20 }) { starts.removeLast() }
    return starts.enumerated().map { .init(offset: $0.element, label: String($0.offset + 1)) }
  }
}
