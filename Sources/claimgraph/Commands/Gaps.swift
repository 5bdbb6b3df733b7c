import ArgumentParser
import Claims
import Exchange
import MapChecks
import MapCompiler
import Quotations
import Reports
import SourceText
import Writing

struct Gaps: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Says what a map does not have: answers, evidence, second quotations; alike for every party.",
    discussion: """
      Examples:
        claimgraph gaps toll.argdown
        claimgraph gaps toll.argdown --party council --kind unanswered-assertion
        claimgraph gaps toll.argdown --format json | jq '.counts'
        claimgraph gaps toll.argdown --fail-on unanswered-thesis,rests-on-unclean-quotation

      Kinds:
      \(GapKinds.all.map { "  \($0.code): \($0.summary)" }.joined(separator: "\n"))

      Quotations are compared with the texts of their sources where those are at hand: by 'text:' in the \
      source's record, or by --source. Of others the lock beside the map is asked.

      Gaps are facts about the map, no errors, so the exit status is 0 unless --fail-on names a kind that is \
      found, or the map has errors.
      """)

  enum Format: String, CaseIterable, Sendable {
    case text, json, sarif, html, md
  }

  @Argument(help: "The map; `-` is standard input.", completion: .file(extensions: MapArgument.extensions))
  var map: String

  @OptionGroup var sources: SourceOptions

  @OptionGroup var parties: PartyOptions

  @Option(
    help: ArgumentHelp("Only these kinds of gaps, parted by commas; may be repeated.", valueName: "kinds"),
    completion: .list(GapKinds.codes), transform: GapChoice.read)
  var kind: [GapChoice] = []

  @Option(
    name: [.long, .customLong("report")],
    help: "How gaps are written: \(Format.words.joined(separator: ", ")).",
    completion: .list(Format.words), transform: oneOf(Format.self))
  var format = Format.text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file or folder instead of standard output (`-`).", valueName: "place"),
    completion: .file())
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "Kinds of gaps that make the exit status 1, parted by commas; `any` means all.", valueName: "kinds"),
    completion: .list(GapKinds.codes + ["any"]), transform: GapChoice.readOrAny)
  var failOn: [GapChoice] = []

  @OptionGroup(title: "How the map is read") var reading: ReadingOptions

  func validate() throws {
    let wanted = Set(kind.flatMap(\.codes))
    if !wanted.isEmpty, let missing = failOn.flatMap(\.codes).first(where: { !wanted.contains($0) }) {
      throw ValidationError("--fail-on names '\(missing)', which --kind leaves out")
    }
  }

  func run() async throws {
    let map = MapArgument(map)
    var loaded = try await reading.loader().load(only: map)
    loaded.readLock(of: map)
    let texts = await SourceTexts.read(for: loaded.graph, of: map, arguments: sources.sources)
    let graph = audited(loaded, against: texts.documents)
    let wanted = Set(kind.flatMap(\.codes))
    let gaps = MapGaps(
      graph, kinds: GapKinds.all.filter { wanted.isEmpty || wanted.contains($0.code) },
      members: try parties.members(in: graph))
    let suffix = "gaps.\(format == .text ? "txt" : format.rawValue)"
    try OutputPlace.places(for: [map], option: output, suffix: suffix)[0].write { stream in
      switch format {
      case .text: GapsText(gaps, width: Terminal.output.width).write(to: &stream)
      case .html: GapsHTML(gaps, version: ClaimGraphCommand.configuration.version).write(to: &stream)
      case .md: GapsMarkdown(gaps).write(to: &stream)
      case .json: GapsJSON().write(gaps, to: &stream)
      case .sarif:
        let summaries = Dictionary(GapKinds.all.map { ($0.code, $0.summary) }) { first, _ in first }
        SARIF(version: ClaimGraphCommand.configuration.version, summaries: summaries)
          .write(gaps.findings.all, in: gaps.graph.files, to: &stream)
      }
    }
    var findings = loaded.findings
    findings.add(contentsOf: texts.findings)
    FindingReport(terminal: .errors).show(findings.all, of: graph.files, from: .error)
    let failing = Set(failOn.flatMap(\.codes))
    // Gaps can be told without a text that the map names; one that the command line names was asked for.
    let lacksText = !sources.sources.isEmpty && texts.findings.worst == .error
    if loaded.findings.worst == .error || lacksText || gaps.all.contains(where: { failing.contains($0.kind) })
    {
      throw ExitCode.failure
    }
  }

  /// The graph with a verdict on each quotation whose source's text is at hand, in place of what a lock says.
  private func audited(_ loaded: CompiledMap, against documents: [SourceDocument]) -> ClaimGraph {
    var graph = loaded.graph
    if documents.isEmpty { return graph }
    let audit = QuotationAudit(thresholds: AuditThresholds(loaded.settings.quotations))
    for quotation in audit.run(Quotation.all(in: graph), against: documents, index: sources.indexed) {
      if quotation.obstacle == .noText || quotation.obstacle == .noSource { continue }
      if let node = quotation.quotation.node { graph.setCheck(quotation.check, of: node) }
    }
    return graph
  }
}

/// Kinds of gaps as one option names them.
struct GapChoice: Sendable {
  var codes: [String]

  static func read(_ words: String) throws -> GapChoice {
    GapChoice(codes: try words.split(separator: ",").map { try oneOf(GapKinds.codes)(String($0)) })
  }

  static func readOrAny(_ words: String) throws -> GapChoice {
    words == "any" ? GapChoice(codes: GapKinds.codes) : try read(words)
  }
}
