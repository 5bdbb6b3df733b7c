internal import Claims
internal import SourceText

/// Claims whose reasons, followed to where they end, come down to several quotations from one source.
public struct RestsOnOneSource: GapKind {
  public let code = "rests-on-one-source"
  public let summary = "claims that rest on several quotations from one source"
  public let remedy: String? =
    "a quotation from another source, or a reason that rests on none, stands below it"

  public init() {}

  public func gaps(in survey: GapSurvey) -> [Gap] {
    let graph = survey.graph
    return graph.nodes(of: .claim).compactMap { node in
      guard let source = survey.grounds.onlySource(of: node) else { return nil }
      let name = Array(source.utf8)[...].wholeScalars(within: 80)
      let words = "comes down to quotations from one source, '\(String(decoding: name, as: UTF8.self))'"
      return gap(on: node, "all that is given for \(graph.quoted(node)) \(words)", in: survey)
    }
  }
}
