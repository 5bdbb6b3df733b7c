/// How a text is divided: pages, paragraphs, sentences, and what the printer put between them.
///
/// - Complexity: O(bytes) to build, O(log n) for each look-up.
public struct TextStructure: Sendable {
  /// In order; blanks around them are left out. A sentence that a page break divides holds what is printed at
  /// the break.
  public let sentences: [Range<Int>]
  public let paragraphs: [Paragraph]
  /// In order, without gaps; empty when the text does not tell pages.
  public let pages: [Page]
  /// Running heads and page numbers, in order. They are no words of the text.
  public let furniture: [Range<Int>]
  /// Paragraph of each part of one, and where the part begins, in order.
  private let partStarts: [Int]
  private let partOwners: [Int]

  public init(_ text: ReadableText) {
    var lines = TextLine.all(in: text)
    let layout = PageLayout(text, lines: &lines)
    let paragraphs = ParagraphBuilder.paragraphs(of: text, lines: lines, isFurniture: layout.isFurniture)
    var scanner = SentenceScanner(text.bytes)
    for paragraph in paragraphs { scanner.scan(paragraph) }
    self.init(
      sentences: scanner.sentences, paragraphs: paragraphs, pages: layout.pages, furniture: layout.furniture)
  }

  init(sentences: [Range<Int>], paragraphs: [Paragraph], pages: [Page], furniture: [Range<Int>]) {
    self.sentences = sentences
    self.paragraphs = paragraphs
    self.pages = pages
    self.furniture = furniture
    var starts: [Int] = []
    var owners: [Int] = []
    starts.reserveCapacity(paragraphs.count)
    owners.reserveCapacity(paragraphs.count)
    for (index, paragraph) in paragraphs.enumerated() {
      for part in paragraph.parts {
        starts.append(part.lowerBound)
        owners.append(index)
      }
    }
    partStarts = starts
    partOwners = owners
  }

  /// The sentence that a byte belongs to; between two sentences the one before; nil before the first.
  public func sentence(at offset: Int) -> Int? {
    Self.last(sentences.count) { sentences[$0].lowerBound <= offset }
  }

  /// The paragraph that a byte belongs to; between two paragraphs the one before; nil before the first.
  public func paragraph(at offset: Int) -> Int? {
    Self.last(partStarts.count) { partStarts[$0] <= offset }.map { partOwners[$0] }
  }

  /// The page that a byte stands on.
  public func page(at offset: Int) -> Int? {
    Self.last(pages.count) { pages[$0].range.lowerBound <= offset }
  }

  /// The last of so many of which something is true that is true of all before it.
  private static func last(_ count: Int, where isReached: (Int) -> Bool) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isReached(middle) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
