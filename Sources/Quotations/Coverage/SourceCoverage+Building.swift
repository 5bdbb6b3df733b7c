public import Claims

extension SourceCoverage {
  /// A locator that names more paragraphs than this says of none of them that the node comes from there.
  public static let mostParagraphs = 40

  /// - Parameters:
  ///   - anchors: for the map's quotations where their words stand in the document, bytes of its readable text.
  ///   - quoted: the quotations that the document itself has, bytes of its readable text, in order.
  /// - Complexity: O(graph + paragraphs + anchors + quotations), each node in at most `mostParagraphs`
  ///   paragraphs by its locator.
  public init(
    of document: SourceDocument, _ structure: TextStructure, in graph: ClaimGraph,
    anchors: [NodeIndex: [Range<Int>]], quoted: [Range<Int>]
  ) {
    let places = ParagraphPlaces(structure)
    self.document = document
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
    cover(quoted, by: anchors, structure)
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
    _ quoted: [Range<Int>], by anchors: [NodeIndex: [Range<Int>]], _ structure: TextStructure
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
    for range in quoted {
      while next < anchored.count, anchored[next].range.lowerBound < range.upperBound {
        open.append(anchored[next])
        next += 1
      }
      open.removeAll { $0.range.upperBound <= range.lowerBound }
      var nodes: Set<NodeIndex> = []
      var held = 0
      var reached = range.lowerBound
      for (node, anchor) in open where anchor.overlaps(range) {
        let overlap = anchor.clamped(to: range)
        nodes.insert(node)
        held += max(0, overlap.upperBound - max(reached, overlap.lowerBound))
        reached = max(reached, overlap.upperBound)
      }
      let paragraph = structure.paragraph(at: range.lowerBound).flatMap { structure.paragraphs[$0].number }
      quotations.append(
        CoveredQuotation(
          range: range, paragraph: paragraph, nodes: nodes.sorted(),
          share: range.isEmpty ? 0 : Double(held) / Double(range.count)))
    }
  }
}
