public import Claims
public import SourceText

/// Finds quotations in whose text no words stand between quotation marks, so that nobody can tell the
/// speaker's words from the mapper's.
public struct QuotationWithoutMarks: MapCheck {
  public let code = "quotation-without-marks"
  public let summary = "a quotation without words between quotation marks"

  public init() {}

  public func findings(in graph: ClaimGraph) -> [Finding] {
    graph.nodes(of: .quotation).filter { !Self.hasQuotedWords(graph.text(of: $0)) }.map {
      Finding(
        .warning, code, at: graph.nodes.origins[$0.position],
        "the quotation \(graph.quoted($0)) has no words between quotation marks",
        help: "put the words that were said between \"…\", or take the tag #quotation away")
    }
  }

  /// Single quotation marks don't count: they can't be told from apostrophes.
  private static let marks = Set("\"“”„‟«»‹›「」『』＂".unicodeScalars)

  private static func hasQuotedWords(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: marks.contains),
      let last = scalars.lastIndex(where: marks.contains), first < last
    else { return false }
    return scalars[scalars.index(after: first)..<last].contains { !$0.properties.isWhitespace }
  }
}
