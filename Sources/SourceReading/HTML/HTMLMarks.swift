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
  /// What it holds, which is text of the page if it turns out to be no number.
  private(set) var pieces: [HTMLTextLocator.Piece] = []
  private var words: [UInt8] = []

  init(depth: Int, label: String?) {
    self.depth = depth
    self.label = label
  }

  mutating func add(_ piece: HTMLTextLocator.Piece, _ bytes: ArraySlice<UInt8>) {
    pieces.append(piece)
    words += bytes
  }

  /// Longer than a page's number with what stands around it.
  var isTooLong: Bool { words.count > 32 }

  /// The number in it, Arabic or Roman: `[Pg 12]`, `Page xiv`, `{12}`.
  var pageLabel: String? {
    let text = label ?? String(decoding: words, as: UTF8.self)
    let parts = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return parts.last { part in
      part.allSatisfy(\.isNumber) || part.lowercased().allSatisfy { "ivxlcdm".contains($0) }
    }.map(String.init)
  }
}
