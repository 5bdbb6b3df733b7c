/// The words of one paragraph of Markdown, without the marks inside lines.
struct MarkdownInline {
  private let bytes: [UInt8]
  /// The paragraph's lines joined by line feeds, and for each byte its place in the whole text.
  private var text: [UInt8] = []
  private var places: [UInt32] = []
  private let definitions: Set<[UInt8]>
  private let isTable: Bool

  private var isDropped: [Bool]
  private var replacements: [(range: Range<Int>, character: [UInt8])] = []
  private var brackets: [(place: Int, isPicture: Bool)] = []
  private var emphasis = MarkdownEmphasis()

  init(_ bytes: [UInt8], _ lines: [Range<Int>], definitions: Set<[UInt8]>, isTable: Bool) {
    self.bytes = bytes
    self.definitions = definitions
    self.isTable = isTable
    for line in lines {
      if !text.isEmpty {
        text.append(0x0A)
        places.append(UInt32(truncatingIfNeeded: line.lowerBound - 1))
      }
      text.append(contentsOf: bytes[line])
      places.append(contentsOf: line.lazy.map { UInt32(truncatingIfNeeded: $0) })
    }
    isDropped = Array(repeating: false, count: text.count)
  }

  mutating func write(to maker: inout TextMaker) {
    scan()
    for place in emphasis.marks() { isDropped[place] = true }
    var at = 0
    var next = 0
    while at < text.count {
      if next < replacements.count, replacements[next].range.lowerBound <= at {
        let (range, character) = replacements[next]
        next += 1
        guard range.lowerBound == at, !isDropped[at] else { continue }
        maker.translate(character, from: place(of: range))
        at = range.upperBound
      } else if isDropped[at] {
        at += 1
      } else {
        at = copy(
          from: at, until: next < replacements.count ? replacements[next].range.lowerBound : text.count,
          &maker)
      }
    }
  }

  private func place(of range: Range<Int>) -> Range<Int> {
    let start = Int(places[range.lowerBound])
    return start..<max(start, Int(places[range.upperBound - 1]) + 1)
  }

  /// Copies as far as bytes are kept and stand side by side in the whole text; where it stopped.
  private func copy(from start: Int, until limit: Int, _ maker: inout TextMaker) -> Int {
    var end = start + 1
    while end < limit, !isDropped[end], places[end] == places[end - 1] + 1 { end += 1 }
    let place = Int(places[start])
    // A line feed before a line that had marks or blanks at its beginning stands elsewhere.
    if text[start] == 0x0A, bytes[place] != 0x0A {
      maker.add(0x0A)
      return start + 1
    }
    maker.copy(bytes[place..<place + (end - start)])
    return end
  }

  private mutating func drop(_ range: Range<Int>) {
    for place in range { isDropped[place] = true }
  }

  // MARK: Scanning

  private mutating func scan() {
    var backticks = MarkdownCode(text)
    var at = 0
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: "\\"): at = readEscape(at)
      case UInt8(ascii: "`"): at = readCode(at, &backticks)
      case UInt8(ascii: "<"): at = readTag(at)
      case UInt8(ascii: "&"): at = readReference(at)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): at = emphasis.read(text, at)
      case UInt8(ascii: "!") where at + 1 < text.count && text[at + 1] == UInt8(ascii: "["):
        brackets.append((at, true))
        at += 2
      case UInt8(ascii: "["): at = readFootnote(at) ?? openBracket(at)
      case UInt8(ascii: "]"): at = closeBracket(at)
      case UInt8(ascii: "|") where isTable:
        isDropped[at] = true
        at += 1
      default: at += 1
      }
    }
  }

  private mutating func readEscape(_ at: Int) -> Int {
    guard at + 1 < text.count, text[at + 1].isASCIIPunctuation || text[at + 1] == 0x0A else { return at + 1 }
    isDropped[at] = true
    return at + 2
  }

  private mutating func readCode(_ at: Int, _ code: inout MarkdownCode) -> Int {
    let length = text[at...].prefix { $0 == UInt8(ascii: "`") }.count
    guard let end = code.closing(length, after: at) else { return at + length }
    drop(at..<at + length)
    drop(end..<end + length)
    return end + length
  }

  private mutating func readReference(_ at: Int) -> Int {
    guard let reference = CharacterReference(text[at...]) else { return at + 1 }
    replacements.append((at..<at + reference.length, reference.character))
    return at + reference.length
  }

  private mutating func readTag(_ at: Int) -> Int {
    guard let tag = MarkdownTag(text[at...]) else { return at + 1 }
    switch tag.kind {
    case .address:
      isDropped[at] = true
      isDropped[tag.end - 1] = true
    case .lineBreak where tag.end >= text.count || text[tag.end] != 0x0A:
      replacements.append((at..<tag.end, [0x0A]))
    case .lineBreak, .markup: drop(at..<tag.end)
    }
    return tag.end
  }

  /// `[^1]` stays as `[1]`; a mark with a name is dropped.
  private mutating func readFootnote(_ at: Int) -> Int? {
    guard at + 2 < text.count, text[at + 1] == UInt8(ascii: "^"),
      let end = text[at...].prefix(100).firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let label = text[(at + 2)..<end]
    guard !label.isEmpty, !label.contains(where: \.isASCIIBlank) else { return nil }
    let isDefinition = end + 1 < text.count && text[end + 1] == UInt8(ascii: ":") && at == 0
    if label.allSatisfy(\.isASCIIDigit) {
      isDropped[at + 1] = true
    } else {
      drop(at..<end + 1)
    }
    if isDefinition { isDropped[end + 1] = true }
    return isDefinition ? end + 2 : end + 1
  }

  private mutating func openBracket(_ at: Int) -> Int {
    brackets.append((at, false))
    return at + 1
  }

  private mutating func closeBracket(_ at: Int) -> Int {
    guard let opening = brackets.popLast() else { return at + 1 }
    let words = opening.place + (opening.isPicture ? 2 : 1)..<at
    guard let end = MarkdownLink.end(text, words, definitions: definitions) else { return at + 1 }
    if opening.isPicture {
      drop(opening.place..<end)
      emphasis.forget(from: opening.place)
    } else {
      isDropped[opening.place] = true
      drop(at..<end)
    }
    return end
  }
}
