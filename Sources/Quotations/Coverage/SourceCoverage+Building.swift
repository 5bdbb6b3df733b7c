public import Claims

extension SourceCoverage {
  /// A locator that names more paragraphs than this says of none of them that the node comes from there.
  public static let mostParagraphs = 40

  /// - Parameters:
  ///   - anchors: for the map's quotations where their words stand in the source, bytes of its readable text.
  ///   - quoted: what the source itself quotes. Titles and scare quotes among it do not count, nor what stands
  ///     in another quotation.
  /// - Complexity: O(graph + paragraphs + anchors + quotations), each node in at most `mostParagraphs`
  ///   paragraphs by its locator.
  public init(
    of source: IndexedSource, in graph: ClaimGraph, anchors: [NodeIndex: [Range<Int>]],
    quoted: [ExtractedQuotation]
  ) {
    let places = ParagraphPlaces(source.structure)
    document = source.document
    paragraphs = places.paragraphs
    let attribution = Attribution(graph)
    for node in graph.nodes.indices {
      let found = anchors[node].map { places.positions(of: $0) } ?? []
      if !found.isEmpty {
        for position in found { paragraphs[position].mentions.append(.init(node: node, reason: .words)) }
        continue
      }
      guard let source = attribution.sources[node],
        graph.localID(of: source).elementsEqual(document.id.utf8)
      else { continue }
      place(node, by: graph.citation(of: node).locator, places)
    }
    cover(quoted.filter { $0.isQuotation && $0.outer == nil }, by: anchors)
  }

  private mutating func place(_ node: NodeIndex, by locator: String?, _ places: ParagraphPlaces) {
    guard let locator else { return unplaced.append(.init(node: node, reason: .noLocator)) }
    switch places.named(Locator(locator)) {
    case .paragraphs(let reason, let found):
      for position in found { paragraphs[position].mentions.append(.init(node: node, reason: reason)) }
    case .nowhere: unplaced.append(.init(node: node, reason: .noSuchPlace))
    case .tooMany: unplaced.append(.init(node: node, reason: .tooBroad))
    case .nothing: unplaced.append(.init(node: node, reason: .otherLocator))
    }
  }

  /// Goes over the source's quotations and the map's anchors side by side, both in the order of the source.
  private mutating func cover(
    _ quoted: [ExtractedQuotation], by anchors: [NodeIndex: [Range<Int>]]
  ) {
    let anchored = anchors.flatMap { node, ranges in ranges.map { (node: node, range: $0) } }
      .sorted {
        ($0.range.lowerBound, $0.range.upperBound, $0.node) < (
          $1.range.lowerBound, $1.range.upperBound, $1.node
        )
      }
    var next = 0
    // Anchors that begin before the quotation ends and that did not end before an earlier quotation began.
    var open: [(node: NodeIndex, range: Range<Int>)] = []
    for quotation in quoted.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let range = quotation.range
      while next < anchored.count, anchored[next].range.lowerBound < range.upperBound {
        open.append(anchored[next])
        next += 1
      }
      open.removeAll { $0.range.upperBound <= range.lowerBound }
      let overlapping = open.filter { $0.range.overlaps(range) }
      let size = quotation.pieces.reduce(0) { $0 + $1.count }
      let held = quotation.pieces.reduce(0) { $0 + Self.bytes(of: $1, in: overlapping.lazy.map(\.range)) }
      quotations.append(
        CoveredQuotation(
          extracted: quotation, nodes: held == 0 ? [] : Set(overlapping.map(\.node)).sorted(),
          share: size == 0 ? 0 : Double(held) / Double(size)))
    }
  }

  /// How many bytes of a stretch others hold, which are in order of their beginnings.
  private static func bytes(of stretch: Range<Int>, in others: some Sequence<Range<Int>>) -> Int {
    var (held, reached) = (0, stretch.lowerBound)
    for other in others where other.overlaps(stretch) {
      let overlap = other.clamped(to: stretch)
      held += max(0, overlap.upperBound - max(reached, overlap.lowerBound))
      reached = max(reached, overlap.upperBound)
    }
    return held
  }
}
