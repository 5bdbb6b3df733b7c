import ArgumentParser
import Claims
import MapCompiler
import Quotations
import Reports
import SourceText
import Writing

struct QuotesAudit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Says of every quotation whether its words stand in the source, and what was left out.",
    discussion: """
      Examples:
        claimgraph quotes toll.argdown                          sources whose text the map names
        claimgraph quotes toll.argdown --source minutes=minutes.pdf
        claimgraph quotes toll.argdown --report html -o toll.html
        claimgraph quotes toll.argdown --only altered,omits-negation
        claimgraph quotes toll.argdown --fail-on warning        for a build that must stay clean
        claimgraph quotes toll.argdown --lock                   keeps what was found beside the map
        claimgraph quotes toll.argdown --locked                 confirms the map by that, without texts

      Verdicts:
      \(AuditWords.verdicts)

      Flags, which stand beside a verdict:
      \(AuditWords.flags)

      Facts only, and alike for every party. A quotation on which the map has a person's ruling \
      ({ruling: {verdict: harmless, by: …, why: …}}) is shown as any other, but does not make the exit status 1.

      --locked fails when a quotation is new, is gone, or is not as it was when it was checked; what was found \
      then fails only if --fail-on names it.
      """)

  @Argument(help: "The map; `-` is standard input.", completion: .file(extensions: MapArgument.extensions))
  var map: String

  @OptionGroup var sources: SourceOptions

  @Option(
    help: "A report instead of the table: \(AuditReportFormats.all.map(\.name).joined(separator: ", ")).",
    completion: .list(AuditReportFormats.all.map(\.name)),
    transform: oneOf(AuditReportFormats.all.map(\.name)))
  var report: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file or folder instead of standard output (`-`).", valueName: "place"),
    completion: .file())
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "Only quotations with these verdicts, flags or findings of a grade, parted by commas.",
      valueName: "words"),
    completion: .list(AuditCriteria.words), transform: AuditCriteria.init)
  var only: AuditCriteria?

  @OptionGroup var parties: PartyOptions

  @Option(
    help: ArgumentHelp(
      "Verdicts, flags or a grade (\(Finding.Grade.words.joined(separator: ", "))) that make the exit status 1, "
        + "parted by commas; `error` if not given.",
      valueName: "words"),
    completion: .list(AuditCriteria.words), transform: AuditCriteria.init)
  var failOn: AuditCriteria?

  @Flag(help: "Keep what was found in the lock beside the map (MAP.quotes.lock).")
  var lock = false

  @Flag(help: "Confirm by the lock that nothing changed since the quotations were checked.")
  var locked = false

  @OptionGroup(title: "How the map is read") var reading: ReadingOptions

  func validate() throws {
    if lock, locked { throw ValidationError("--lock writes the lock and --locked reads it; choose one") }
    if map == "-", lock || locked {
      throw ValidationError("a lock lies beside its map, and standard input lies nowhere; name a file")
    }
    if lock, !parties.parties.isEmpty || only != nil {
      throw ValidationError("--lock keeps all quotations; leave out --party and --only")
    }
  }

  func run() async throws {
    let map = MapArgument(map)
    let loaded = try await reading.loader().load(only: map)
    let wanted = Set(try quotations(of: loaded.graph).map(\.id))
    let texts = await SourceTexts.read(for: loaded.graph, of: map, arguments: sources.sources)
    let run = AuditRun(map: map, loaded: loaded, texts: texts, index: sources.indexed)
    let outcome = try locked ? run.confirm() : run.audit()
    if lock { try run.writeLock(outcome.audited) }
    let audited = outcome.audited.filter { wanted.contains($0.quotation.id) && only?.holds(of: $0) ?? true }
    try write(run.report(audited), of: map)
    let failing = audited.filter(fails)
    var findings = outcome.findings
    let isWell = findings.worst != .error && !outcome.hasLockErrors
    findings.add(contentsOf: AuditFindings.of(locked ? failing : audited))
    FindingReport(terminal: .errors).show(findings.all, of: loaded.graph.files, from: .warning)
    if !isWell || !failing.isEmpty { throw ExitCode.failure }
  }

  /// What a person has ruled on is for that person to answer for.
  private func fails(_ audited: AuditedQuotation) -> Bool {
    if let ruling = audited.quotation.ruling, ruling.verdict != .undecided { return false }
    // A lock confirms that nothing changed, whatever was found then.
    return (failOn ?? (locked ? nil : .errors))?.holds(of: audited) ?? false
  }

  /// The quotations of the map, or those of the parties that are wanted.
  private func quotations(of graph: ClaimGraph) throws -> [Quotation] {
    let all = Quotation.all(in: graph)
    guard let members = try parties.members(in: graph) else { return all }
    let attribution = Attribution(graph)
    return all.filter { quotation in
      guard let node = quotation.node else { return false }
      let involved = (attribution.parties[node] ?? []) + (attribution.via[node] ?? [])
      return involved.contains { members.contains($0) }
    }
  }

  private func write(_ audit: AuditReport, of map: MapArgument) throws {
    let format = report.flatMap { AuditReportFormats.named($0) }
    let suffix = "quotes.\(format?.fileExtension ?? "txt")"
    try OutputPlace.places(for: [map], option: output, suffix: suffix)[0].write { stream in
      if let format { return format.write(audit, to: &stream) }
      let style: AuditTable.Style = output == "-" && Terminal.output.hasColors ? .colored : .plain
      AuditTable(audit, width: Terminal.output.width, style: style).write(to: &stream)
    }
  }
}

/// The vocabulary of an audit as help lists it.
private enum AuditWords {
  static let verdicts = lines(Verdict.words)
  static let flags = lines(QuotationFlag.words)

  private static func lines(_ words: [String]) -> String {
    words.map { "  \($0): \(AuditFindings.summaries[$0] ?? "")" }.joined(separator: "\n")
  }
}
