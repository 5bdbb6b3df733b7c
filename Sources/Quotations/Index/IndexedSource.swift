/// A source made ready for looking things up in it.
public struct IndexedSource: Sendable {
  public let document: SourceDocument
  public let structure: TextStructure
  public let words: WordTable
  public let grams: GramIndex

  /// - Complexity: O(bytes).
  public init(_ document: SourceDocument) {
    let structure = TextStructure(document.text)
    let words = WordTable(document.text, structure)
    self.init(document, structure: structure, words: words, grams: GramIndex(words))
  }

  init(_ document: SourceDocument, structure: TextStructure, words: WordTable, grams: GramIndex) {
    self.document = document
    self.structure = structure
    self.words = words
    self.grams = grams
  }

  /// Where a range of the readable text stands, as people look it up.
  public func place(of range: Range<Int>) -> Place {
    let paragraph = structure.paragraph(at: range.lowerBound).map { structure.paragraphs[$0] }
    return Place(
      source: document.id, range: range, original: document.text.origins.original(of: range),
      page: structure.page(at: range.lowerBound).map { structure.pages[$0].label },
      paragraph: paragraph?.number, item: paragraph?.item)
  }
}
