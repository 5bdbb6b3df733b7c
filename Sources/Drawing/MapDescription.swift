internal import Claims

/// A map in a few sentences, for those who cannot see its picture.
struct MapDescription {
  /// Longest list of group titles.
  private static let mostGroups = 20

  let title: String
  /// How many boxes of which kind, how many relations, which groups:
  /// `3 boxes: thesis 1, quotation 2. 2 relations: supports 2. Groups: Cost, Use.`
  let text: String

  init(_ graph: ClaimGraph) {
    title = graph.title ?? "Argument map"
    var boxes: [String: Int] = [:]
    for node in graph.nodes.indices {
      let word = graph.nodes.roles[node.position]?.rawValue ?? graph.nodes.kinds[node.position].rawValue
      boxes[word, default: 0] += 1
    }
    var relations: [String: Int] = [:]
    for relation in graph.edges.relations { relations[relation.rawValue, default: 0] += 1 }
    let order = Role.allCases.map(\.rawValue) + NodeKind.allCases.map(\.rawValue)
    var sentences = [
      Self.count("box", boxes, in: order),
      Self.count("relation", relations, in: Relation.allCases.map(\.rawValue)),
    ]
    var verdicts: [String: Int] = [:]
    for check in graph.nodes.checks.values { verdicts[check.verdict.rawValue, default: 0] += 1 }
    if !verdicts.isEmpty {
      sentences.append(Self.count("checked quotation", verdicts, in: Verdict.allCases.map(\.rawValue)))
    }
    let groups = graph.groups.map(\.title).filter { !$0.isEmpty }
    if !groups.isEmpty {
      let rest = groups.count - Self.mostGroups
      let named = groups.prefix(Self.mostGroups).joined(separator: ", ")
      sentences.append("Groups: " + named + (rest > 0 ? " and \(rest) more." : "."))
    }
    text = sentences.joined(separator: " ")
  }

  private static func count(_ noun: String, _ counts: [String: Int], in order: [String]) -> String {
    let total = counts.values.reduce(0, +)
    let parts = order.compactMap { word in counts[word].map { "\(word) \($0)" } }
    let plural = total == 1 ? noun : noun + (noun.hasSuffix("x") ? "es" : "s")
    return "\(total) \(plural)" + (parts.isEmpty ? "." : ": \(parts.joined(separator: ", ")).")
  }
}
