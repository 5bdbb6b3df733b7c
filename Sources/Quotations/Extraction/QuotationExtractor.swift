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
    var pass = ExtractionPass(text, structure)
    pass.run()
    return pass.found
  }
}
