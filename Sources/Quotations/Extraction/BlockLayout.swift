/// How paragraphs are set: what may be a quotation without marks.
struct BlockLayout {
  let bytes: [UInt8]
  let structure: TextStructure
  private let told: ToldRanges

  init(_ text: ReadableText, _ structure: TextStructure) {
    bytes = text.bytes
    self.structure = structure
    told = ToldRanges(text.blockQuotations)
  }

  /// The number of the block quotation that a paragraph stands in by the format of the file; nil in none.
  func toldQuotation(_ paragraph: Int) -> Int? {
    guard structure.paragraphs.indices.contains(paragraph) else { return nil }
    return told.index(holding: structure.paragraphs[paragraph].range)
  }

  /// It is no heading, no item of a list and not the first; or the format tells that it is one.
  func mayBeBlock(_ paragraph: Int) -> Bool {
    guard !structure.paragraphs[paragraph].isHeading, structure.paragraphs[paragraph].number != nil else {
      return false
    }
    if toldQuotation(paragraph) != nil { return true }
    let start = wordsStart(paragraph)
    let range = structure.paragraphs[paragraph].range
    guard start + 1 < range.upperBound else { return false }
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "|"): return false
    case UInt8(ascii: "*"): return bytes[start + 1] > 0x20
    case 0x30...0x39, UInt8(ascii: "("):
      var at = start + 1
      while at < range.upperBound, at - start < 5, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
      return bytes[at] != UInt8(ascii: ".") && bytes[at] != UInt8(ascii: ")")
    case 0xE2:
      // A bullet.
      return !(bytes[start + 1] == 0x80 && start + 2 < range.upperBound && bytes[start + 2] == 0xA2)
    default: return true
    }
  }

  /// Markdown's `>` stands before it.
  func isMarkdownQuote(_ paragraph: Int) -> Bool {
    bytes[structure.paragraphs[paragraph].range.lowerBound] == Self.quote
  }

  /// It is indented, every line of it, and no less than two columns; or has Markdown's mark.
  func isSetOff(_ paragraph: Int) -> Bool {
    guard structure.paragraphs.indices.contains(paragraph) else { return false }
    if isMarkdownQuote(paragraph) { return true }
    let range = structure.paragraphs[paragraph].range
    guard isIndented(range.lowerBound) else { return false }
    var at = range.lowerBound
    while at < range.upperBound {
      if bytes[at] == 0x0A, at + 1 < range.upperBound, bytes[at + 1] != 0x20, bytes[at + 1] != 0x09 {
        return false
      }
      at += 1
    }
    return true
  }

  /// Where its words begin, behind Markdown's mark.
  func wordsStart(_ paragraph: Int) -> Int {
    let range = structure.paragraphs[paragraph].parts[0]
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] == Self.quote || bytes[at] == 0x20 { at += 1 }
    return at
  }

  private func isIndented(_ offset: Int) -> Bool {
    var at = offset
    while at > 0, offset - at < 40, bytes[at - 1] == 0x20 || bytes[at - 1] == 0x09 { at -= 1 }
    return (offset - at >= 2 || offset > at && bytes[at] == 0x09) && (at == 0 || bytes[at - 1] == 0x0A)
  }

  private static let quote = UInt8(ascii: ">")
}
