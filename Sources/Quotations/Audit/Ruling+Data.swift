public import Claims
public import SourceText

extension Ruling {
  /// Reads `{verdict: harmless, by: R. Ames, on: 2024-03-03, why: the rest changes nothing}`, or the verdict alone;
  /// nil when it names no verdict that there is.
  public init?(_ data: DataValue) {
    guard let word = data["verdict"]?.text ?? data.text, let verdict = Verdict(rawValue: word.lowercased())
    else { return nil }
    self.init(verdict: verdict, by: data["by"]?.text, on: data["on"]?.text, why: data["why"]?.text)
  }

  /// A finding for each ruling of a map that cannot be read.
  public static func findings(in graph: ClaimGraph) -> [Finding] {
    graph.nodes(of: .quotation).compactMap { node in
      guard let data = graph.data(of: node)?["ruling"], Ruling(data) == nil else { return nil }
      return .unreadableRuling(data["verdict"]?.text ?? data.text, at: graph.nodes.origins[node.position])
    }
  }
}

extension Finding {
  fileprivate static func unreadableRuling(_ word: String?, at origin: SourceRange) -> Finding {
    let verdicts = Ruling.Verdict.allCases.map(\.rawValue).joined(separator: ", ")
    return Finding(
      .warning, "unreadable-ruling", at: origin,
      word.map { "There is no ruling “\($0)”." } ?? "The ruling names no verdict.",
      help: "Write `ruling: {verdict: …}` with one of \(verdicts).")
  }
}
