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

  /// The same with an exact search for those of the map's quotations that the audit has not placed but that are
  /// taken from the source, or whose work it is.
  public static func anchors(
    of graph: ClaimGraph, in source: IndexedSource, audited: [AuditedQuotation] = []
  ) -> [NodeIndex: [Range<Int>]] {
    let document = source.document
    var anchors = anchors(of: audited, in: document.id)
    let (attribution, passages) = (Attribution(graph), ExactPassages(source))
    let places = ParagraphPlaces(source.structure)
    for node in graph.nodes(of: .quotation) where anchors[node] == nil {
      let citation = graph.citation(of: node)
      let isTaken =
        attribution.sources[node].map { graph.localID(of: $0).elementsEqual(document.id.utf8) } ?? false
      let isWork = citation.work.map { $0 == document.id || $0 == document.title } ?? false
      guard isTaken || isWork else { continue }
      var named: [Range<Int>] = []
      if isTaken, let locator = citation.locator,
        case .paragraphs(_, let positions) = places.named(Locator(locator))
      {
        named = positions.flatMap { places.paragraphs[$0].parts }
      }
      let found = passages.ranges(of: graph.text(of: node), near: named)
      if !found.isEmpty { anchors[node] = found }
    }
    return anchors
  }
}
