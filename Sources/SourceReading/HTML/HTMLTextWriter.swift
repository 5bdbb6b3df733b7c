/// Writes the words of HTML, with the blanks between them put together as browsers do.
struct HTMLTextWriter {
  private let document: [UInt8]
  private(set) var maker: TextMaker
  /// What has to stand before the next words.
  var gap = HTMLGap()
  /// How many open elements keep blanks as they are.
  var preserving = 0

  init(_ document: [UInt8]) {
    self.document = document
    maker = TextMaker(capacity: document.count / 2)
  }

  /// Adds a mark that the document does not have.
  mutating func add(_ mark: String) {
    for byte in mark.utf8 { maker.add(byte) }
  }

  func bytes(of piece: HTMLTextLocator.Piece) -> ArraySlice<UInt8> {
    switch piece {
    case .copied(let range): document[range]
    case .translated(let bytes, _), .made(let bytes): bytes
    }
  }

  mutating func write(_ piece: HTMLTextLocator.Piece) {
    switch piece {
    case .copied(let range):
      var at = range.lowerBound
      while at < range.upperBound {
        let isBlank = document[at].isASCIIBlank
        let end =
          document[at..<range.upperBound].firstIndex { $0.isASCIIBlank != isBlank }
          ?? range.upperBound
        if isBlank {
          writeBlank(at..<end)
        } else {
          fillGap()
          maker.copy(document[at..<end])
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
      for place in range where document[place] != 0x0D { maker.copy(document[place...place]) }
    }
  }

  /// Writes what parts the next words from the last: a blank line, line breaks, or a blank.
  mutating func fillGap() {
    let gap = gap
    self.gap = HTMLGap()
    if !maker.bytes.isEmpty { write(gap) }
    for byte in gap.number.utf8 { maker.add(byte) }
  }

  private mutating func write(_ gap: HTMLGap) {
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
}

/// What stands between two pieces of text.
struct HTMLGap {
  var isParagraph = false
  var lineBreaks = 0
  /// The first blanks in the document; empty where they stand nowhere.
  var blank: Range<Int>?
  /// The number of the list item that begins.
  var number = ""

  var isEmpty: Bool { !isParagraph && lineBreaks == 0 && blank == nil }
}
