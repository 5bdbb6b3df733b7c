import Quotations

/// A text whose quotations are listed.
enum ExtractionFuzz {
  static func run(_ bytes: [UInt8]) {
    let text = ReadableText(String(decoding: bytes, as: UTF8.self))
    let structure = TextStructure(text)
    for span in QuotationMarks(text, structure).spans {
      must(span.range.upperBound <= text.bytes.count && span.range.lowerBound >= 0, "spans lie in the text")
      must(span.range.contains(span.inner.lowerBound) || span.inner.isEmpty, "a span holds its words")
    }
    _ = QuotationExtractor().extract(from: text, structure)
  }
}
