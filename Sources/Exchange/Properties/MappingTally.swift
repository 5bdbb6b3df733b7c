internal import SourceText

/// Counts what comes up at many nodes or edges of a foreign file, so that each is told once.
struct MappingTally {
  private var unknownRelations: [String: Int] = [:]
  private var counts: [Fact: Int] = [:]

  enum Fact: Hashable {
    case noRelation, undirected, groupEnds, longLabels, sharedIDs, enclosed
    case unknownKind(String)
    case unknownRole(String)
  }

  mutating func count(_ fact: Fact) { counts[fact, default: 0] += 1 }
  mutating func countRelation(_ word: String) { unknownRelations[word, default: 0] += 1 }

  /// - Parameter edgeProperties: those that may say the relation.
  func report(edgeProperties: @autoclosure () -> [String], into findings: inout FindingList) {
    for (word, count) in unknownRelations.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      findings.add(
        Finding(
          .warning, "unknown-relation",
          "'\(word)' (\("edge".counted(count))) is no relation of a claim graph; it is taken for 'supports' and kept as data",
          help: "say what it means with --relation '\(word)=attacks' or another relation"))
    }
    for (fact, count) in counts.sorted(by: { String(describing: $0.key) < String(describing: $1.key) }) {
      findings.add(finding(fact, count, edgeProperties))
    }
  }

  private func finding(_ fact: Fact, _ count: Int, _ edgeProperties: () -> [String]) -> Finding {
    switch fact {
    case .noRelation:
      Finding(
        .warning, "no-relation",
        "how the ends of \("edge".counted(count)) bear on each other is not said; taken for 'supports'",
        help: Self.hint(at: edgeProperties()))
    case .undirected:
      Finding(
        .note, "undirected",
        "\("edge".counted(count)) without a direction: read as leading from the first end to the second",
        help: "'contrary' and 'contradictory' are the relations that hold both ways")
    case .groupEnds:
      Finding(
        .note, "edge-to-group",
        "\("end".counted(count)) of edges at a group; each such group holds a claim that stands for it")
    case .longLabels:
      Finding(
        .note, "long-label",
        "\("label".counted(count)), long or of several lines: taken for texts, not titles",
        help: "say otherwise with --map title=PROPERTY or --map text=PROPERTY")
    case .sharedIDs:
      Finding(
        .warning, "shared-id",
        "\("node".counted(count)) with the id of another; each has got a number behind it",
        help: "give every node an id of its own")
    case .enclosed:
      Finding(
        .warning, "enclosed-in-itself", "\("node".counted(count)) inside itself, which was undone",
        help: "correct which node stands in which")
    case .unknownKind(let word):
      Finding(
        .note, "unknown-kind",
        "'\(word)' (\("node".counted(count))) is no kind of node; they are claims, the word is kept as data")
    case .unknownRole(let word):
      Finding(
        .note, "unknown-role",
        "'\(word)' (\("node".counted(count))) is no role of a claim; it is kept as data")
    }
  }
}

extension MappingTally {
  private static func hint(at names: [String]) -> String {
    if names.isEmpty { return "the edges have no property that could say it; say it in the map" }
    return "name the property that does with --map relation=PROPERTY; there is "
      + names.prefix(20).joined(separator: ", ")
  }
}

extension String {
  /// The word with a number before it, in the plural where that is right: `1 edge`, `2 edges`.
  func counted(_ count: Int) -> String { "\(count) \(self)\(count == 1 ? "" : "s")" }
}
