internal import SourceText

/// What is to be remarked on in a DOT file that was read: one finding for each kind, at the first place, with
/// the number of places.
struct DOTRemarks {
  enum Kind: Int, CaseIterable {
    case cutNumeral, notUTF8, tooMuchCopied, macro, attributesOfSubgraph, twoClusters, subgraphs, moreGraphs
  }

  private var counts: [Kind: (count: Int, first: Range<Int>)] = [:]

  mutating func add(_ kind: Kind, at place: Range<Int>) {
    counts[kind] = ((counts[kind]?.count ?? 0) + 1, counts[kind]?.first ?? place)
  }

  /// The findings, in the order of the kinds.
  func findings(in file: FileIndex) -> [Finding] {
    Kind.allCases.compactMap { kind in
      guard let (count, place) = counts[kind] else { return nil }
      let (grade, code, message, help) = Self.words(kind, count)
      let range = SourceRange(file: file, start: place.lowerBound, end: place.upperBound)
      return Finding(grade, code, at: range, message, help: help)
    }
  }

  private static func words(_ kind: Kind, _ count: Int) -> (Finding.Grade, String, String, String) {
    switch kind {
    case .cutNumeral:
      (
        .warning, "cut-numeral",
        "\(counted(count, "number")) run into a letter or point and count as two ids",
        "put ids that begin with a digit in quotation marks"
      )
    case .notUTF8:
      (
        .warning, "not-utf8",
        "\(counted(count, "id or text", "ids or texts")) not in UTF-8, taken as Latin-1",
        "save the file as UTF-8, or write charset=latin1"
      )
    case .tooMuchCopied:
      (
        .error, "too-much-copied",
        "values or edges that the file asks for by few words are left out: they are more than \(DOTBuilder.leastCopies)",
        "write fewer nodes in braces beside an arrow, or fewer defaults"
      )
    case .macro:
      (
        .warning, "attribute-macro", "names of attribute lists mean nothing and are passed over",
        "write the attributes where they are needed"
      )
    case .attributesOfSubgraph:
      (
        .warning, "attributes-of-subgraph", "attributes behind a subgraph are not read, by Graphviz neither",
        "write them inside its braces"
      )
    case .twoClusters:
      (
        .warning, "two-groups", "\(counted(count, "node")) in two clusters; the first counts",
        "a node can stand in one cluster and those around it"
      )
    case .subgraphs:
      (
        .note, "subgraphs-as-data",
        "\(counted(count, "subgraph")) no cluster; its nodes are kept in the map's data as 'subgraphs'",
        "name it 'cluster…' to make it a group"
      )
    case .moreGraphs:
      (
        .warning, "more-graphs", "only the first graph of the file is read",
        "put each graph in a file of its own"
      )
    }
  }

  private static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    count == 1 ? "1 \(one) is" : "\(count) \(many ?? one + "s") are"
  }
}
