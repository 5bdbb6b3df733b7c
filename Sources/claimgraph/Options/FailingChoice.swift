import ArgumentParser
import Claims
import Quotations
import Reports
import SourceText

/// What makes an audit fail: `--fail-on altered,omits-negation` or `--fail-on warning`.
struct FailingChoice: Sendable {
  var grade: Finding.Grade?
  var verdicts: Set<Verdict> = []
  var flags: Set<QuotationFlag> = []

  /// Words that differ from the source without a mark, words that are not there, and negations lost or gained.
  static let usual = FailingChoice(
    verdicts: [.altered, .spliced, .misattributed, .notFound, .elidedSilently],
    flags: [.omitsNegation, .addsNegation])

  static let words =
    ["none"] + Finding.Grade.words + Verdict.words + QuotationFlag.words

  init(grade: Finding.Grade? = nil, verdicts: Set<Verdict> = [], flags: Set<QuotationFlag> = []) {
    (self.grade, self.verdicts, self.flags) = (grade, verdicts, flags)
  }

  /// Reads words parted by commas.
  init(_ list: String) throws {
    for word in list.split(separator: ",").map(String.init) {
      if let grade = Finding.Grade(rawValue: word) {
        self.grade = min(grade, self.grade ?? grade)
      } else if let verdict = Verdict(rawValue: word) {
        verdicts.insert(verdict)
      } else if let flag = QuotationFlag(rawValue: word) {
        flags.insert(flag)
      } else if word != "none" {
        throw ValidationError("'\(word)' is no grade, verdict or flag; " + hint(at: word, among: Self.words))
      }
    }
  }

  /// Whether the quotation is one of these, whoever ruled on it.
  func names(_ audited: AuditedQuotation) -> Bool {
    if verdicts.contains(audited.verdict) || audited.flags.contains(where: flags.contains) { return true }
    guard let grade else { return false }
    return AuditFindings.of(audited).contains { $0.grade >= grade }
  }

  /// Whether the quotation makes the audit fail: a person who ruled on it has answered for it.
  func fails(_ audited: AuditedQuotation) -> Bool {
    if let ruling = audited.quotation.ruling, ruling.verdict != .undecided { return false }
    return names(audited)
  }
}
