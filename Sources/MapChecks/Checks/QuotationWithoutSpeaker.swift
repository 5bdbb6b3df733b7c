public import Claims
public import SourceText

/// Finds quotations of which the map does not say whose words they are.
public struct QuotationWithoutSpeaker: MapCheck {
  public let code = "quotation-without-speaker"
  public let summary = "a quotation that doesn't say whose words it holds"

  public init() {}

  public func findings(in graph: ClaimGraph) -> [Finding] {
    let attribution = Attribution(graph)
    return graph.nodes(of: .quotation).filter { attribution.parties[$0] == nil }.map {
      Finding(
        .warning, code, at: graph.nodes.origins[$0.position],
        "the quotation \(graph.quoted($0)) doesn't say whose words it holds",
        help: "add the speaker, as in {by: name-of-a-party}, here or at the heading")
    }
  }
}
