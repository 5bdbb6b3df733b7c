import ArgumentParser
import Claims
import MapCompiler
import Quotations
import Reports
import SourceText
import Writing

/// The audit of one map: by the texts of its sources, or by the lock beside it.
struct AuditRun {
  struct Outcome {
    var audited: [AuditedQuotation]
    /// Findings in the map's files.
    var findings: FindingList
    /// Whether the lock itself has errors, or holds what the map does not have; standard error says which.
    var hasLockErrors = false
  }

  let map: MapArgument
  let loaded: CompiledMap
  let texts: SourceTexts
  /// Makes a source ready for looking things up.
  let index: (SourceDocument) -> IndexedSource

  private var version: String { ClaimGraphCommand.configuration.version }
  private var thresholds: AuditThresholds { AuditThresholds(loaded.settings.quotations) }
  private var lockCommand: String { "claimgraph quotes \(map.argument) --lock" }

  /// Compares all quotations with the texts.
  func audit() -> Outcome {
    var findings = loaded.findings
    findings.add(contentsOf: texts.findings)
    for finding in Ruling.findings(in: loaded.graph) { findings.add(finding) }
    let audited = QuotationAudit(thresholds: thresholds).run(
      Quotation.all(in: loaded.graph), against: texts.documents, index: index)
    return Outcome(audited: audited, findings: findings)
  }

  /// Compares the map with what the lock says of it. A text that is not there is not missed.
  func confirm() throws(CommandFailure) -> Outcome {
    guard let file = LockFile(of: map), let contents = try file.read() else {
      throw CommandFailure(
        "'\(map.name)' has no lock '\(map.stem).quotes.lock' beside it",
        help: "check its quotations with `\(lockCommand)`")
    }
    let confirmation = contents.lock.confirm(
      Quotation.all(in: loaded.graph), documents: texts.documents, command: lockCommand)
    var findings = loaded.findings
    findings.add(contentsOf: confirmation.findings)
    for finding in Ruling.findings(in: loaded.graph) { findings.add(finding) }
    var inLock = contents
    for finding in confirmation.inLock.all { inLock.findings.add(finding) }
    inLock.report()
    return Outcome(
      audited: confirmation.audited, findings: findings, hasLockErrors: inLock.findings.worst == .error)
  }

  /// Writes the lock beside the map. Of quotations whose text is not at hand now it keeps what it has.
  func writeLock(_ audited: [AuditedQuotation]) throws {
    guard let file = LockFile(of: map) else { return }
    let known = try file.read()?.lock.byID ?? [:]
    let lock = QuotationLock(
      audited, documents: texts.documents, program: version, thresholds: thresholds.digest)
    let entries = zip(audited, lock.entries).map { audited, entry in
      guard audited.obstacle == .noText, let old = known[entry.id], old.fits(audited.quotation) else {
        return entry
      }
      return old
    }
    let text = QuotationLock(entries).text
    try OutputPlace.file(file.path).write { $0.append(text) }
    Terminal.errors.write("wrote \(file.path)\n")
  }

  func report(_ audited: [AuditedQuotation]) -> AuditReport {
    AuditReport(on: loaded.graph, audited, documents: texts.documents, version: version)
  }
}
