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
        claimgraph quotes toll.argdown
        claimgraph quotes toll.argdown --source minutes=minutes.pdf --report html -o toll.html
        claimgraph quotes toll.argdown --party council --only altered,omits-negation
        claimgraph quotes toll.argdown --lock       keeps what was found beside the map
        claimgraph quotes toll.argdown --locked     confirms the map by that, without the texts
        claimgraph quotes toll.argdown --fail-on warning

      Verdicts: \(Verdict.words.joined(separator: ", ")).
      Flags: \(QuotationFlag.words.joined(separator: ", ")).

      The texts are the files that the map's sources name by `text:`, and those given by --source. The exit \
      status is 1 when a quotation is one that --fail-on names; one that a person has ruled on \
      ({ruling: {verdict: harmless, by: …}}) is shown, but does not fail.
      """)

  @Argument(help: "The map; `-` is standard input.", completion: .file(extensions: MapArgument.extensions))
  var map: String

  @OptionGroup var sources: SourceOptions

  @Option(
    help: ArgumentHelp(
      "Write a report: \(AuditReportFormats.all.map(\.name).joined(separator: ", ")).", valueName: "format"),
    completion: .list(AuditReportFormats.all.map(\.name)),
    transform: oneOf(AuditReportFormats.all.map(\.name)))
  var report: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file or folder for the report instead of standard output (`-`).", valueName: "place"),
    completion: .file())
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "Only quotations of this party or a member of it, or handed on by them; may be repeated.",
      valueName: "id"))
  var party: [String] = []

  @Option(
    help: ArgumentHelp("Only quotations with these verdicts, flags or grades, parted by commas.", valueName: "list"),
    completion: .list(FailingChoice.words), transform: FailingChoice.init)
  var only: FailingChoice?

  @Option(
    help: ArgumentHelp(
      "Verdicts, flags or grades that make the exit status 1, parted by commas, or none.", valueName: "list"),
    completion: .list(FailingChoice.words), transform: FailingChoice.init)
  var failOn: FailingChoice?

  @Flag(help: "Keep what was found in the lock beside the map.")
  var lock = false

  @Flag(help: "Confirm by the lock that nothing changed since the quotations were checked.")
  var locked = false

  @OptionGroup(title: "How the text is read") var reading: ReadingOptions

  func validate() throws {
    if lock, locked { throw ValidationError("--lock writes the lock and --locked reads it; choose one") }
    if map == "-", lock || locked {
      throw ValidationError("a lock lies beside its map, and standard input lies nowhere; name a file")
    }
    if lock, !party.isEmpty || only != nil {
      throw ValidationError("--lock keeps all quotations; leave out --party and --only")
    }
    if report == nil, output != "-" { throw ValidationError("-o is for reports; add --report html") }
  }

  func run() async throws {
    let map = MapArgument(map)
    let loaded: CompiledMap
    do {
      loaded = try await reading.loader().load(map)
    } catch {
      throw CommandFailure("'\(map.name)' \(error)")
    }
    let texts = await SourceTexts.read(for: loaded.graph, of: map, arguments: sources.sources)
    let run = AuditRun(map: map, loaded: loaded, texts: texts, isLocked: locked)
    let outcome = try locked ? run.confirm() : run.audit()
    if lock { try run.writeLock(outcome.audited) }
    let members = try members(in: loaded.graph)
    let shown = outcome.audited.filter { isWanted($0, members, in: loaded.graph) }
    try write(run.report(shown))
    // A lock confirms that nothing changed, whatever was found then.
    let failing = failOn ?? (locked ? FailingChoice() : .usual)
    var findings = outcome.findings
    let failed = shown.filter(failing.fails)
    for finding in failed.flatMap(AuditFindings.of) where finding.grade > .note { findings.add(finding) }
    FindingReport(terminal: .errors).show(findings.all, of: loaded.graph.files, from: .warning)
    if findings.worst == .error || !failed.isEmpty || outcome.hasLockErrors { throw ExitCode.failure }
  }

  /// The table for people; a report instead, or beside it when it goes to a file.
  private func write(_ found: AuditReport) throws {
    var hasOutput = false
    if let format = report.flatMap(AuditReportFormats.named) {
      let place = try OutputPlace.places(
        for: [MapArgument(map)], option: output, suffix: "quotes.\(format.fileExtension)")[0]
      try place.write { format.write(found, to: &$0) }
      if case .file(let path) = place { Terminal.errors.write("wrote \(path)\n") }
      hasOutput = place == .standardOutput
    }
    if hasOutput { return }
    let table = AuditTable(
      found, width: Terminal.output.width, style: Terminal.output.hasColors ? .colored : .plain)
    try OutputPlace.standardOutput.write { table.write(to: &$0) }
  }

  /// Those that --party names and their members; nil for all.
  private func members(in graph: ClaimGraph) throws -> Set<NodeIndex>? {
    if party.isEmpty { return nil }
    var mistakes = FindingList()
    let members = PartySides(graph).members(of: party, into: &mistakes)
    if let mistake = mistakes.all.first { throw CommandFailure(mistake.message, help: mistake.help) }
    return members
  }

  private func isWanted(
    _ audited: AuditedQuotation, _ members: Set<NodeIndex>?, in graph: ClaimGraph
  ) -> Bool {
    if let only, !only.names(audited) { return false }
    guard let members else { return true }
    guard let node = audited.quotation.node else { return false }
    return graph.edges.indices.contains { edge in
      graph.edges.from[edge.position] == node && members.contains(graph.edges.to[edge.position])
    }
  }
}
