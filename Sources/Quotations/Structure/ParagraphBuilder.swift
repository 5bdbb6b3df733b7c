/// Makes paragraphs of blocks of lines: puts together what page breaks part, tells headings, counts.
struct ParagraphBuilder {
  private static let longestHeading = 120
  /// A heading that is longer was never closed, and takes in the text below it.
  private static let longestToldHeading = 1_000
  private static let longestLeadLine = 90
  private static let longestSalutation = 40

  private let bytes: [UInt8]
  private let edges: TextEdges
  private let headings: ToldRanges
  private let quotations: ToldRanges
  private var paragraphs: [Paragraph] = []
  private var counted = 0
  private var item: ItemMark?

  /// - Parameter isFurniture: for each line; empty when none is.
  static func paragraphs(of text: ReadableText, lines: [TextLine], isFurniture: [Bool]) -> [Paragraph] {
    var builder = ParagraphBuilder(text)
    let blocks = TextBlock.all(text.bytes, lines, isFurniture: isFurniture)
    for index in blocks.indices {
      builder.add(
        blocks[index], after: index > 0 ? blocks[index - 1] : nil,
        before: index + 1 < blocks.count ? blocks[index + 1] : nil)
    }
    return builder.paragraphs
  }

  private init(_ text: ReadableText) {
    bytes = text.bytes
    edges = TextEdges(bytes: text.bytes)
    headings = ToldRanges(text.headings.filter { $0.count <= Self.longestToldHeading })
    quotations = ToldRanges(text.blockQuotations)
  }

  private mutating func add(_ block: TextBlock, after previous: TextBlock?, before next: TextBlock?) {
    let mark = ItemMark(bytes, block.range, after: item?.number)
    if mark == nil, let previous, goesOn(block, after: previous) {
      paragraphs[paragraphs.count - 1].parts += block.parts
      return
    }
    if let mark { item = mark }
    let isHeading = isHeading(block, before: next, isItem: mark != nil)
    if !isHeading { counted += 1 }
    paragraphs.append(
      Paragraph(
        parts: block.parts, number: isHeading ? nil : counted, item: item?.label, isHeading: isHeading))
  }

  // MARK: - Paragraphs over page breaks

  /// Whether a block is the rest of the paragraph before.
  private func goesOn(_ block: TextBlock, after previous: TextBlock) -> Bool {
    guard let last = paragraphs.last, !last.isHeading, headings.index(holding: block.range) == nil,
      quotations.index(holding: block.range) == quotations.index(holding: previous.range)
    else { return false }
    let ending = edges.ending(previous.range)
    let isSmall = beginsSmall(block)
    if block.followsPageBreak {
      if ending == .hyphen { return true }
      if isSmall { return ending != .final || !block.followsBlank }
      if ending == .word || ending == .comma { return !looksLikeHeading(block) }
      // The sentence ended with the page, but its last line is full and no line is blank.
      return !block.followsBlank && ending == .final && previous.lines > 1
        && previous.lastLine * 20 >= previous.longestLine * 17 && block.indent <= previous.indent
    }
    guard block.followsBlank, isSmall, !looksLikeHeading(block) else { return false }
    return ending == .hyphen || ending == .word || ending == .comma
  }

  /// Whether a block begins with a small letter, as the rest of a sentence does and `a)` or `(b)` do not.
  private func beginsSmall(_ block: TextBlock) -> Bool {
    guard edges.beginning(block.range) == .small, bytes[block.range.lowerBound] != 0x28 else { return false }
    let second = block.range.lowerBound + 1
    return second >= block.range.upperBound || (bytes[second] != 0x29 && bytes[second] != 0x2E)
  }

  // MARK: - Headings

  private func isHeading(_ block: TextBlock, before next: TextBlock?, isItem: Bool) -> Bool {
    if !hasLetters(block.range) || bytes[block.range.lowerBound] == UInt8(ascii: "#") { return true }
    if headings.index(holding: block.range) != nil { return true }
    // Words quoted may be as few as those of a heading.
    if quotations.index(holding: block.range) != nil { return false }
    if counted == 0, !isItem { return isLead(block) }
    guard looksLikeHeading(block) else { return false }
    // Items of a list, one on each line, need no full stop.
    if isItem, !block.followsBlank || next?.followsBlank == false { return false }
    // What goes on in small letters was no heading, unless that is a heading's second line.
    if let next, beginsSmall(next), !looksLikeHeading(next) { return false }
    return true
  }

  /// A few short words without a full stop, or capitals throughout.
  private func looksLikeHeading(_ block: TextBlock) -> Bool {
    guard block.lines <= 2, block.range.count <= limit(Self.longestHeading, block) else { return false }
    let ending = edges.ending(block.range)
    return (ending == .word && (edges.beginning(block.range) != .small)) || (ending == .word && counted == 0)
      || isInCapitals(block.range)
  }

  /// Whether a block before the first paragraph is part of what stands over a text: title, author, place of
  /// publication, salutation.
  private func isLead(_ block: TextBlock) -> Bool {
    guard block.lines <= 4, block.longestLine <= limit(Self.longestLeadLine, block) else { return false }
    switch edges.ending(block.range) {
    case .word: return true
    case .comma, .colon: return block.range.count <= Self.longestSalutation
    case .final: return isInCapitals(block.range) || (block.lines == 1 && isTitle(block.range))
    case .hyphen: return false
    }
  }

  /// Lengths are told in characters, most of which have two bytes outside the Latin script.
  private func limit(_ characters: Int, _ block: TextBlock) -> Int {
    let isLatin = bytes[block.range.prefix(8)].count { $0 >= 0x80 } < 4
    return isLatin ? characters : characters * 2
  }

  private func hasLetters(_ range: Range<Int>) -> Bool {
    bytes[range].contains { AsciiWords.folded[Int($0)] >= 0x30 && $0 != 0xE2 }
  }

  /// At least two capitals and no small letter; what stands in quotation marks is shouted, not a heading.
  private func isInCapitals(_ range: Range<Int>) -> Bool {
    guard range.count <= 2 * Self.longestLeadLine, edges.ending(range) != .comma else { return false }
    let first = bytes[range.lowerBound]
    guard first != 0x22, first != 0x27, first < 0x80 else { return false }
    var capitals = 0
    for byte in bytes[range] {
      if byte >= 0x61, byte <= 0x7A { return false }
      if byte >= 0x41, byte <= 0x5A { capitals += 1 }
    }
    return capitals >= 2
  }

  /// A question or exclamation whose longer words all have capitals: `What Is to Be Done?`
  private func isTitle(_ range: Range<Int>) -> Bool {
    guard range.count <= 60, bytes[range].last != 0x2E else { return false }
    let words = bytes[range].split(separator: 0x20)
    return words.count > 1 && words.allSatisfy { $0.count < 4 || ($0.first ?? 0x61) < 0x61 }
  }
}
