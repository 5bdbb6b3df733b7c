public import Claims
public import Quotations
public import SourceText

/// What an audit found as findings at the quotations' places in the map, to be shown, filtered and counted like
/// those of any check.
///
/// Each quotation has one finding whose code is its verdict (`altered`), and one for each flag (`omits-negation`). A
/// person's ruling is told beside and changes no grade.
public enum AuditFindings {
  /// The findings of one quotation, that of its verdict first.
  public static func of(_ audited: AuditedQuotation) -> [Finding] {
    let origin = audited.quotation.origin
    let name = name(audited.quotation)
    let ruling = audited.quotation.ruling.map { " (\(AuditWording.ruling($0)))" } ?? ""
    var facts = [AuditWording.reason(audited)]
    if let match = audited.match, !audited.verdict.isClean, audited.verdict != .paraphrase {
      facts += AuditWording.edits(of: match)
    }
    let verdict = Finding(
      grade(audited.verdict), audited.verdict.rawValue, at: origin,
      "\(name): \(facts.filter { !$0.isEmpty }.joined(separator: "; "))\(ruling)", help: help(audited))
    return [verdict]
      + audited.flags.map { flag in
        Finding(
          grade(flag), flag.rawValue, at: origin, "\(name): \(message(flag, audited))\(ruling)",
          help: help(flag))
      }
  }

  public static func of(_ quotations: [AuditedQuotation]) -> FindingList {
    var list = FindingList()
    for audited in quotations {
      for finding in of(audited) { list.add(finding) }
    }
    return list
  }

  public static func grade(_ verdict: Verdict) -> Finding.Grade {
    switch verdict {
    case .altered, .spliced, .misattributed, .notFound, .elidedSilently: .error
    case .paraphrase, .ambiguous, .wrongPlace: .warning
    case .verbatim, .verbatimNormalised, .verbatimMarked, .elidedMarked, .notCheckable: .note
    }
  }

  public static func grade(_ flag: QuotationFlag) -> Finding.Grade {
    switch flag {
    case .omitsNegation, .addsNegation: .error
    case .omitsQuantifier, .omitsNumber, .omitsContrast, .falseFullStop, .falseCapital, .otherEdition:
      .warning
    case .startsInsideSentence, .endsInsideSentence, .longGap, .gapCrossesParagraph, .turnBefore, .turnAfter,
      .framed, .otherPlace:
      .note
    }
  }

  /// One line on what each code means, for SARIF.
  public static var summaries: [String: String] {
    let verdicts = Verdict.allCases.map { ($0.rawValue, AuditWording.meaning($0)) }
    let flags = QuotationFlag.allCases.map { ($0.rawValue, "a quotation that \(AuditWording.name($0))") }
    return Dictionary(verdicts + flags) { first, _ in first }
  }

  private static func name(_ quotation: Quotation) -> String {
    let name = [quotation.title, quotation.text, quotation.id].first { !$0.isEmpty } ?? ""
    return "the quotation \(Excerpt.quoted(name))"
  }

  /// The flag's fact with the words it is about, as far as the comparison has them.
  private static func message(_ flag: QuotationFlag, _ audited: AuditedQuotation) -> String {
    let match = audited.match
    let detail: String? =
      switch flag {
      case .startsInsideSentence: match.map { AuditWording.start($0.start) }
      case .endsInsideSentence: match.map { AuditWording.end($0.end) }
      case .omitsNegation, .omitsQuantifier, .omitsNumber, .omitsContrast, .addsNegation:
        match.flatMap { edits($0, with: classes(flag)) }
      case .turnBefore: match?.turns.first { $0.position == .before }.map(AuditWording.turn)
      case .turnAfter: match?.turns.first { $0.position != .before }.map(AuditWording.turn)
      case .framed: match?.frame.map(AuditWording.frame)
      case .otherPlace: AuditWording.otherPlace(audited)
      case .otherEdition: AuditWording.otherEdition(audited)
      case .falseFullStop, .falseCapital, .longGap, .gapCrossesParagraph: nil
      }
    let name = AuditWording.name(flag)
    switch flag {
    case .omitsNegation, .omitsQuantifier, .omitsNumber, .omitsContrast, .addsNegation:
      return detail.map { "\(name): \($0)" } ?? name
    default: return detail ?? name
    }
  }

  private static func edits(_ match: Match, with classes: Set<WordClass>) -> String? {
    let edits = match.edits.filter { !$0.classes.isDisjoint(with: classes) }.prefix(3).map(AuditWording.edit)
    return edits.isEmpty ? nil : edits.joined(separator: "; ")
  }

  private static func classes(_ flag: QuotationFlag) -> Set<WordClass> {
    switch flag {
    case .omitsNegation, .addsNegation: [.negation]
    case .omitsQuantifier: [.quantifier, .hedge]
    case .omitsNumber: [.number]
    case .omitsContrast: [.contrast]
    default: []
    }
  }
}
