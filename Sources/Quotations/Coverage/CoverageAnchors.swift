public import Claims

extension SourceCoverage {
  /// Where the words of the map's quotations stand in a source, by what their audit found: bytes of the
  /// readable text, without what the quotations leave out.
  ///
  /// A passage that only says something like it is no place of a quotation's words.
  public static func anchors(of audited: [AuditedQuotation], in source: String) -> [NodeIndex: [Range<Int>]] {
    var anchors: [NodeIndex: [Range<Int>]] = [:]
    for quotation in audited {
      guard let node = quotation.quotation.node, let match = quotation.match, match.place.source == source,
        quotation.verdict != .paraphrase, quotation.verdict != .notFound
      else { continue }
      var ranges: [Range<Int>] = []
      for piece in match.pieces where piece.kind != .omitted && !piece.range.isEmpty {
        if let last = ranges.last, piece.range.lowerBound <= last.upperBound + 1,
          last.lowerBound <= piece.range.lowerBound
        {
          ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, piece.range.upperBound)
        } else {
          ranges.append(piece.range)
        }
      }
      anchors[node] = ranges.isEmpty ? [match.place.range] : ranges
    }
    return anchors
  }
}
