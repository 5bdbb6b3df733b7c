@testable import Quotations

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
  let bytes = Array(text.utf8)
  var paragraphs: [[Range<Int>]] = []
  var start = 0
  for at in 0..<max(0, bytes.count - 1) where bytes[at] == 10 && bytes[at + 1] == 10 {
    paragraphs.append([start..<at])
    start = at + 2
  }
  return QuotationMarks(bytes, paragraphs: paragraphs + [[start..<max(start, bytes.count)]]).spans
}
