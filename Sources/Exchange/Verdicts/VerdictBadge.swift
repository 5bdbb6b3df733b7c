internal import Claims

/// What a picture says of a checked quotation: a sign and words, so that nothing hangs on colour.
///
///     ≠ altered, omits negation
struct VerdictBadge {
  let check: QuotationCheck

  init(_ check: QuotationCheck) { self.check = check }

  /// One line for a box. Of the flags only those that turn a sentence round; the tooltip has all.
  var text: String {
    let flags = check.flags.filter { $0 == .omitsNegation || $0 == .addsNegation }
    let words = [check.verdict.rawValue] + flags.map(Self.word)
    let ruling = ruling.map { "; ruled \($0)" } ?? ""
    return "\(check.verdict.badge) \(words.joined(separator: ", "))\(ruling)"
  }

  /// Whether a reader should look at it: something is not as it is quoted, or not known to be.
  var isLoud: Bool {
    switch check.verdict {
    case .notCheckable: false
    default: !check.verdict.isClean || check.flags.contains { $0 == .omitsNegation || $0 == .addsNegation }
    }
  }

  /// Verdict, all flags, place and ruling, in one sentence for tooltips and readers aloud.
  var description: String {
    var parts = [check.verdict.rawValue] + check.flags.map(Self.word)
    if let place = check.place, !place.isEmpty { parts.append("found at \(place)") }
    if let ruling {
      parts.append("ruled \(ruling)" + (check.ruling?.by.map { " by \($0)" } ?? ""))
    }
    return "Checked: \(parts.joined(separator: "; "))."
  }

  /// For style sheets.
  var cssClass: String { "verdict-\(check.verdict.rawValue)" }

  /// The verdict in a few words, without characters that DOT or XML read as their own.
  var meaning: String {
    switch check.verdict {
    case .verbatim: "stands in the source as quoted"
    case .verbatimNormalised: "as quoted but for typography, hyphens or spelling"
    case .verbatimMarked: "as quoted but for changes that are marked"
    case .elidedMarked: "words are left out, and marked"
    case .elidedSilently: "words are left out without a mark"
    case .altered: "other words than in the source"
    case .spliced: "passages from different places made one"
    case .paraphrase: "this content, but not these words"
    case .misattributed: "stands in another source"
    case .wrongPlace: "stands at another place of the source"
    case .ambiguous: "fits several places"
    case .notFound: "the source does not have it"
    case .notCheckable: "nothing to compare with"
    }
  }

  /// A person's ruling, unless it leaves the matter open.
  private var ruling: String? {
    check.ruling.flatMap { $0.verdict == .undecided ? nil : Self.word($0.verdict) }
  }

  private static func word(_ value: some RawRepresentable<String>) -> String {
    value.rawValue.replacing("-", with: " ")
  }
}
