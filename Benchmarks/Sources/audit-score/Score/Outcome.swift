import Claims
import Quotations

/// A case with what the audit says of it.
struct Outcome {
  var example: Case
  var audited: AuditedQuotation

  /// Whether verdict and, where the verdict is that nothing can be decided, its reason are right.
  var isVerdictRight: Bool {
    example.verdicts.contains(audited.verdict)
      && (example.obstacle == nil || example.obstacle == audited.obstacle)
  }
  var isLevelRight: Bool { example.level == nil || example.level == audited.match?.level }
  var missingFlags: Set<QuotationFlag> { example.required.subtracting(audited.flags) }
  var wrongFlags: Set<QuotationFlag> { example.forbidden.intersection(audited.flags) }
  /// Whether the place that was found touches the one that the words were taken from.
  var isPlaceRight: Bool {
    guard let place = example.place else { return true }
    guard let found = audited.match?.place else { return false }
    return found.source == example.quotation.source && found.range.overlaps(place)
  }

  var isRight: Bool {
    isVerdictRight && isLevelRight && isPlaceRight && missingFlags.isEmpty && wrongFlags.isEmpty
  }
  /// The one thing that must never happen.
  var isFalselyVerbatim: Bool { !example.mayBeVerbatim && audited.verdict.isVerbatim }
  /// Words that are not the source's are taken for its own, if only with marked gaps.
  var isFalselyClean: Bool { !example.verdicts.contains(where: \.isClean) && audited.verdict.isClean }

  /// What is wrong, in words.
  var complaint: String {
    var parts: [String] = []
    if !isVerdictRight {
      parts.append("is \(audited.verdict.rawValue)\(audited.obstacle.map { " (\($0))" } ?? "")")
    }
    if !isLevelRight { parts.append("is at level \(audited.match.map { "\($0.level)" } ?? "none")") }
    if !isPlaceRight { parts.append("is at another place") }
    for flag in QuotationFlag.allCases where missingFlags.contains(flag) {
      parts.append("lacks \(flag.rawValue)")
    }
    for flag in QuotationFlag.allCases where wrongFlags.contains(flag) {
      parts.append("has \(flag.rawValue)")
    }
    return parts.joined(separator: ", ")
  }

  var expectation: String {
    var text = example.verdicts.map(\.rawValue).joined(separator: " or ")
    if let obstacle = example.obstacle { text += " (\(obstacle))" }
    if let level = example.level { text += " at level \(level)" }
    if !example.required.isEmpty {
      text += ", " + example.required.map(\.rawValue).sorted().joined(separator: ", ")
    }
    return text
  }
}
