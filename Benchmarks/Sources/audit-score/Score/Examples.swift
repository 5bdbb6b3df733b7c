import Quotations

/// Failures with everything that is needed to see what went wrong.
enum Examples {
  static func text(_ outcomes: [(kind: CaseKind, outcomes: [Outcome])], limit: Int, library: Library)
    -> String
  {
    var text = ""
    for (kind, outcomes) in outcomes {
      for outcome in outcomes.filter({ !$0.isRight }).prefix(limit) {
        text += "\n--- \(kind.verdict) · \(kind.name) · \(outcome.example.quotation.id)\n"
        text += describe(outcome, library)
      }
    }
    return text
  }

  private static func describe(_ outcome: Outcome, _ library: Library) -> String {
    let quotation = outcome.example.quotation
    var text =
      "should be: \(outcome.expectation)\nbut:       \(outcome.complaint)\nquotation: \(quotation.text)\n"
    if let source = quotation.source { text += "source id: \(source)\n" }
    if let locator = quotation.locator { text += "locator:   \(locator)\n" }
    if let place = outcome.example.place,
      let document = library.documents.first(where: { $0.id == quotation.source })
    {
      let bytes = document.text.bytes
      let around = max(0, place.lowerBound - 160)..<min(bytes.count, place.upperBound + 160)
      text += "source:    …\(String(decoding: bytes[around], as: UTF8.self))…\n"
    }
    if let taken = outcome.example.taken { text += "taken from: \(taken)\n" }
    guard let match = outcome.audited.match else { return text }
    text += "level \(match.level), similarity \(match.similarity), run \(match.longestRun), \(match.place)\n"
    text += "flags: \(outcome.audited.flags.map(\.rawValue))\n"
    for piece in match.pieces {
      text += "  \(piece.kind.rawValue)\(piece.isMarked ? " (marked)" : ""): "
      text += "«\(piece.quoted)» / «\(piece.source)» \(piece.classes.map(\.rawValue).sorted())\n"
    }
    return text
  }
}
