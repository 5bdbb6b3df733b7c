internal import Claims
internal import Quotations

/// The passages that are quoted from a source, in its own order, and how much lies between them.
///
/// - Complexity: O(quotations × log quotations + bytes of the source).
struct SourceOrder {
  struct Passage {
    /// Index of the quotation in the report.
    var number: Int
    var range: Range<Int>
    /// Words of the source between the passage before and this one; nil where the text is not known, 0 where they
    /// touch or overlap.
    var wordsBefore: Int?
  }

  let passages: [Passage]
  /// Words after the last passage.
  let wordsAfter: Int?

  init(of source: SourceSummary, in report: AuditReport) {
    let found = report.quotations.indices.compactMap { number -> (Int, Range<Int>)? in
      let audited = report.quotations[number]
      guard audited.verdict != .paraphrase, let place = audited.match?.place, place.source == source.id else {
        return nil
      }
      return (number, place.range)
    }.sorted { ($0.1.lowerBound, $0.1.upperBound, $0.0) < ($1.1.lowerBound, $1.1.upperBound, $1.0) }
    let bytes = source.text?.bytes
    var at = 0
    var passages: [Passage] = []
    for (number, range) in found {
      passages.append(
        Passage(number: number, range: range, wordsBefore: bytes.map { Self.words($0, at, range.lowerBound) })
      )
      at = max(at, range.upperBound)
    }
    self.passages = passages
    wordsAfter = bytes.map { Self.words($0, at, $0.count) }
  }

  /// Runs of bytes without white space between two offsets.
  private static func words(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var words = 0
    var wasBlank = true
    for byte in bytes[min(start, bytes.count)..<max(min(start, bytes.count), min(end, bytes.count))] {
      let isBlank = byte == 0x20 || 0x09...0x0D ~= byte
      if wasBlank, !isBlank { words += 1 }
      wasBlank = isBlank
    }
    return words
  }
}
