internal import Claims

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

  /// Sign and name in a frame: `≠ altered wording`.
  static func badge(_ verdict: Verdict, _ html: inout HTMLWriter) {
    html.inline("span", [("class", "badge \(colour(verdict))")]) { html in
      html.inline("span", [("class", "sign"), ("aria-hidden", "true")]) { $0.text(verdict.badge) }
      html.text(" " + AuditWording.name(verdict))
    }
  }
}
