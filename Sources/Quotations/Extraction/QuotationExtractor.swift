/// Finds the quotations in a text.
///
///     QuotationExtractor().extract(from: text, structure)
///
/// - Complexity: O(bytes).
public struct QuotationExtractor: Sendable {
  public init() {}

  /// What the text quotes, in its order; a quotation before those that stand in it. Titles and scare quotes are
  /// among them (`ExtractedQuotation.isQuotation`).
  public func extract(from source: IndexedSource) -> [ExtractedQuotation] {
    extract(from: source.document.text, source.structure)
  }

  public func extract(from text: ReadableText, _ structure: TextStructure) -> [ExtractedQuotation] {
    QuotationMarks(text, structure).spans.map { span in
      let paragraph = structure.paragraphs[span.paragraphs.lowerBound]
      return ExtractedQuotation(
        kind: .quotation, range: span.range, pieces: span.pieces, text: text[span.inner],
        paragraph: paragraph.number, item: paragraph.item)
    }
  }
}
