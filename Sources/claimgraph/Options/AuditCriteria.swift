import ArgumentParser
import Claims
import Quotations
import Reports
import SourceText

/// Quotations that an option picks out: by verdict, by flag, or by how grave what is found of them is.
struct AuditCriteria: Sendable {
  /// All words that can be named, in the order of the vocabulary.
  static let words = Finding.Grade.words + Verdict.words + QuotationFlag.words

  /// The least grave findings that count; nil if none is named.
  private(set) var grade: Finding.Grade?
  private(set) var verdicts: Set<Verdict> = []
  private(set) var flags: Set<QuotationFlag> = []

  /// What an audit fails on unless the user says otherwise: words that the source does not have so, or that
  /// are left out silently, and every negation that is lost or added.
  static let errors = AuditCriteria(grade: .error)

  init(grade: Finding.Grade) { self.grade = grade }

  /// Reads words parted by commas: `altered,omits-negation`.
  init(_ list: String) throws {
    for word in list.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      if let grade = Finding.Grade(rawValue: word) {
        self.grade = min(grade, self.grade ?? grade)
      } else if let verdict = Verdict(rawValue: word) {
        verdicts.insert(verdict)
      } else if let flag = QuotationFlag(rawValue: word) {
        flags.insert(flag)
      } else {
        throw ValidationError("'\(word)' is no verdict, flag or grade; " + hint(at: word, among: Self.words))
      }
    }
  }

  func holds(of audited: AuditedQuotation) -> Bool {
    if verdicts.contains(audited.verdict) || !flags.isDisjoint(with: audited.flags) { return true }
    guard let grade else { return false }
    return AuditFindings.grade(audited.verdict) >= grade
      || audited.flags.contains { AuditFindings.grade($0) >= grade }
  }
}
