/// The stretches of a text that stand between quotation marks.
///
///     let text = ReadableText("He said: “They call it ‘progress’.”")
///     QuotationMarks(text, TextStructure(text)).spans.map { text[$0.inner] }
///     // ["They call it ‘progress’.", "progress"]
///
/// Knows “ ”, ‘ ’, " ', « », „ “, ‹ ›, 「 」, 『 』 and their mixtures, nested in any order. Marks pair inside a
/// paragraph; a paragraph inside a long quotation opens it anew. Apostrophes and signs of feet and inches are no
/// marks. It finds marks; what a span is (a quotation, a title, a word used with a smile) the extraction tells.
///
/// - Complexity: O(bytes).
public struct QuotationMarks: Sendable {
  /// In the order of the text, the outer before the inner.
  public let spans: [QuotedSpan]

  public init(_ text: ReadableText, _ structure: TextStructure) {
    self.init(text.bytes, paragraphs: structure.paragraphs.lazy.map(\.parts))
  }

  /// - Parameter paragraphs: each with its stretches, several where a page break splits it.
  init(_ bytes: [UInt8], paragraphs: some Sequence<[Range<Int>]>) {
    var pairing = MarkPairing(bytes)
    for (number, parts) in paragraphs.enumerated() { pairing.read(parts, number: number) }
    pairing.finish()
    spans = pairing.spans
  }
}
