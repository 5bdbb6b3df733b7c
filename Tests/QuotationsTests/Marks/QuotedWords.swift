import Quotations

/// A span with its words.
struct QuotedWords {
  var words: String
  var pieces: [String]
  var depth: Int
  var paragraphs: ClosedRange<Int>
  var isContinued: Bool
  var missing: QuotedSpan.MissingMark?
}

func quotedSpans(_ text: String) -> [QuotedWords] {
  let readable = ReadableText(text)
  return quotedSpanRanges(text).map { span in
    QuotedWords(
      words: readable[span.inner], pieces: span.pieces.map { readable[$0] }, depth: span.depth,
      paragraphs: span.paragraphs, isContinued: span.isContinued, missing: span.missing)
  }
}

func quotedSpanRanges(_ text: String) -> [QuotedSpan] {
  let readable = ReadableText(text)
  return QuotationMarks(readable, TextStructure(readable)).spans
}
