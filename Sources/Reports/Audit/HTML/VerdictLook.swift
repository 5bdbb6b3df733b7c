internal import Claims
internal import Quotations
internal import SourceText

/// How a verdict looks on a page. Sign and word always tell it; the colour only repeats.
enum VerdictLook {
  /// The class of colour. Not found and not checkable share it with nothing.
  static func colour(_ verdict: Verdict) -> String {
    switch verdict {
    case .verbatim, .verbatimNormalised, .verbatimMarked, .elidedMarked: "good"
    case .wrongPlace, .ambiguous, .paraphrase: "warn"
    case .elidedSilently, .altered, .spliced, .misattributed: "bad"
    case .notFound: "none"
    case .notCheckable: "open"
    }
  }

  /// The colour of all that is said of a quotation: that of its verdict, or a graver one where a flag is graver.
  static func tone(_ audited: AuditedQuotation) -> String {
    guard audited.verdict.isClean else { return colour(audited.verdict) }
    switch audited.flags.map(AuditFindings.grade).max() {
    case .error: return "bad"
    case .warning: return "warn"
    case .note, nil: return colour(audited.verdict)
    }
  }

  /// The verdict's sign, with `!` where a flag is graver than the verdict.
  static func sign(_ audited: AuditedQuotation) -> String {
    audited.verdict.badge + (tone(audited) == colour(audited.verdict) ? "" : " !")
  }

  /// "Slow: elided, marked; leaves out a negation".
  static func label(_ audited: AuditedQuotation) -> String {
    let grave = audited.flags.filter { AuditFindings.grade($0) > .note }.map(AuditWording.name)
    return "\(audited.quotation.name): "
      + ([AuditWording.name(audited.verdict)] + grave).joined(separator: "; ")
  }

  /// Sign and name in a frame: `≠ altered wording`.
  static func badge(_ verdict: Verdict, _ html: inout HTMLWriter) {
    html.inline("span", [("class", "badge \(colour(verdict))")]) { html in
      html.inline("span", [("class", "sign"), ("aria-hidden", "true")]) { $0.text(verdict.badge) }
      html.text(" " + AuditWording.name(verdict))
    }
  }
}
