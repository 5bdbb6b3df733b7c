internal import SourceText

/// Counts what is wrong or strange in a document, so that each kind is told with its first places and a number.
struct GraphMLFaults {
  enum Kind: String {
    case duplicateNode = "duplicate-node"
    case danglingEdge = "dangling-edge"
    case edgeWithoutEnd = "edge-without-end"
    case repeatedEdgeID = "repeated-edge-id"
    case nodeWithoutID = "node-without-id"
    case repeatedKey = "repeated-key"
    case unknownType = "unknown-type"
    case severalGraphs = "several-graphs"
    case locator
    case graphInEdge = "graph-in-edge"
    case hyperedge
    case unknownElement = "unknown-element"
    case unknownAttribute = "unknown-attribute"
    case strayText = "stray-text"
    case otherNamespace = "other-namespace"
    case notGraphML = "not-graphml"
  }

  private struct Tally {
    var count = 0
    var places: [(offset: Int, word: String)] = []
  }

  /// How many places of a kind are told.
  private static let shown = 3

  private var tallies: [Kind: Tally] = [:]

  /// - Parameter word: the name or id that the finding is about.
  mutating func add(_ kind: Kind, at offset: Int, _ word: @autoclosure () -> String = "") {
    tallies[kind, default: Tally()].count += 1
    if let count = tallies[kind]?.count, count <= Self.shown {
      tallies[kind]?.places.append((offset, word()))
    }
  }

  func count(of kind: Kind) -> Int { tallies[kind]?.count ?? 0 }

  func report(into findings: inout FindingList) {
    for (kind, tally) in tallies.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for place in tally.places {
        findings.add(
          Finding(
            kind.grade, kind.rawValue, at: .place(place.offset), kind.message(place.word),
            help: kind.help(place.word)))
      }
      guard tally.count > tally.places.count else { continue }
      findings.add(
        Finding(
          kind.grade, kind.rawValue,
          "\(tally.count - tally.places.count) more findings of kind '\(kind.rawValue)' are not listed"))
    }
  }
}

extension SourceRange {
  /// A place in the file that is read.
  static func place(_ offset: Int) -> SourceRange {
    SourceRange(file: FileIndex(0), start: offset, end: offset)
  }
}

extension GraphMLFaults.Kind {
  fileprivate var grade: Finding.Grade {
    switch self {
    case .duplicateNode, .danglingEdge, .edgeWithoutEnd, .notGraphML: .error
    case .repeatedEdgeID, .nodeWithoutID, .repeatedKey, .locator, .unknownElement: .warning
    case .unknownType, .severalGraphs, .graphInEdge, .hyperedge, .unknownAttribute, .strayText,
      .otherNamespace:
      .note
    }
  }

  fileprivate func message(_ word: String) -> String {
    switch self {
    case .duplicateNode: "the node id '\(word)' is taken already"
    case .danglingEdge: "an edge names the node '\(word)', which is not there; it is left out"
    case .edgeWithoutEnd: "an edge has no \(word); it is left out"
    case .repeatedEdgeID: "the edge id '\(word)' is taken already"
    case .nodeWithoutID: "a node has no id, so that no edge can lead to it"
    case .repeatedKey: "the key '\(word)' is declared already; the first declaration counts"
    case .unknownType: "\(word) is no type of GraphML; the values are kept as text"
    case .severalGraphs: "the document holds another graph; both are read as one"
    case .locator: "what belongs here stands in another file, '\(word)', which is not read"
    case .graphInEdge: "a graph stands inside an edge; its nodes are read as if they stood beside it"
    case .hyperedge: "a hyperedge is read as a node with an edge for each of its ends"
    case .unknownElement: "'\(word)' is no element of GraphML here; it is left out with all that is in it"
    case .unknownAttribute: "'\(word)' is no attribute of GraphML here; it is left out"
    case .strayText: "text stands where GraphML has none: '\(word)'; it is left out"
    case .otherNamespace: "the document's namespace is '\(word)'; it is read as GraphML"
    case .notGraphML: "the document is no GraphML; it begins with '\(word)'"
    }
  }

  fileprivate func help(_ word: String) -> String? {
    switch self {
    case .duplicateNode: "give every node an id of its own; edges lead to the first"
    case .danglingEdge: "add the node, or correct the edge"
    case .edgeWithoutEnd: "give every edge a source and a target"
    case .repeatedEdgeID: "give every edge an id of its own: other programs keep one of them only"
    case .nodeWithoutID: "give every node an id; of those without only the first 10,000 are read"
    case .repeatedKey: "give every key an id of its own"
    case .unknownType: "GraphML has boolean, int, long, float, double and string"
    case .locator: "put it into this file"
    case .severalGraphs, .graphInEdge, .hyperedge, .unknownElement, .unknownAttribute, .strayText,
      .otherNamespace, .notGraphML:
      nil
    }
  }
}
