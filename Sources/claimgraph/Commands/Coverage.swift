import ArgumentParser
import Claims
import MapCompiler
import Quotations
import Reports
import SourceText
import Writing

struct Coverage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract:
      "Says how much of its sources a map takes up, paragraph by paragraph and quotation by quotation.",
    discussion: """
      Examples:
        claimgraph coverage toll.argdown
        claimgraph coverage toll.argdown --source minutes=minutes.pdf
        claimgraph coverage toll.argdown --to svg -o toll.svg
        claimgraph coverage toll.argdown --report html -o out/
        claimgraph coverage toll.argdown --stubs >> toll.argdown
        claimgraph coverage toll.argdown --fail-on uncovered

      A node comes from a paragraph when its words stand there (quotations) or its locator names the paragraph, \
      as in {source: minutes, locator: "¶ 3"}, or the page or item that the paragraph belongs to.

      What a map leaves out is no error, so the exit status is 0 unless --fail-on says otherwise, a source \
      cannot be read, or the map has errors.
      """)

  enum Form: String, CaseIterable, Sendable {
    case text, json, svg, html
  }

  enum Failing: String, CaseIterable, Sendable {
    case uncovered
  }

  @Argument(help: "The map; `-` is standard input.", completion: .file(extensions: MapArgument.extensions))
  var map: String

  @OptionGroup var sources: SourceOptions

  @Option(
    name: [.customLong("to"), .customShort("t"), .customLong("report")],
    help: "What to write: \(Form.words.joined(separator: ", ")).", completion: .list(Form.words),
    transform: oneOf(Form.self))
  var form = Form.text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file or folder instead of standard output (`-`).", valueName: "place"),
    completion: .file())
  var output = "-"

  @Flag(help: "Write nodes to fill in for what is not covered, as text of a map.")
  var stubs = false

  @Option(
    help: ArgumentHelp(
      "What makes the exit status 1: \(Failing.words.joined(separator: ", ")) paragraphs or quotations.",
      valueName: "what"),
    completion: .list(Failing.words), transform: oneOf(Failing.self))
  var failOn: Failing?

  @OptionGroup(title: "How the map is read") var reading: ReadingOptions

  func validate() throws {
    if stubs, form != .text { throw ValidationError("--stubs writes text of a map; leave out --to") }
  }

  func run() async throws {
    let map = MapArgument(map)
    let loaded = try await reading.loader().load(only: map)
    let graph = loaded.graph
    let texts = await SourceTexts.read(for: graph, of: map, arguments: sources.sources)
    let documents = wanted(texts.documents)
    let report = CoverageReport(
      coverages(of: documents, in: loaded), of: graph, version: ClaimGraphCommand.configuration.version)
    try write(report)
    var findings = loaded.findings
    findings.add(contentsOf: texts.findings)
    FindingReport(terminal: .errors).show(findings.all, of: graph.files, from: .warning)
    if findings.worst == .error || (failOn == .uncovered && !report.isComplete) { throw ExitCode.failure }
  }

  /// With `--source` only those sources, else all whose text is at hand.
  private func wanted(_ documents: [SourceDocument]) -> [SourceDocument] {
    let named = Set(sources.sources.map(\.id))
    return named.isEmpty ? documents : documents.filter { named.contains($0.id) }
  }

  private func coverages(of documents: [SourceDocument], in loaded: CompiledMap) -> [SourceCoverage] {
    let graph = loaded.graph
    let audit = QuotationAudit(thresholds: AuditThresholds(loaded.settings.quotations))
    let indexed = documents.map(sources.indexed)
    let byID = Dictionary(indexed.map { ($0.document.id, $0) }) { first, _ in first }
    let audited = audit.run(Quotation.all(in: graph), against: documents) {
      byID[$0.id] ?? sources.indexed($0)
    }
    return indexed.map {
      SourceCoverage(
        of: $0, in: graph, anchors: SourceCoverage.anchors(of: graph, in: $0, audited: audited),
        quoted: QuotationExtractor().extract(from: $0))
    }
  }

  private func write(_ report: CoverageReport) throws {
    let suffix = stubs ? "stubs.argdown" : "coverage.\(form == .text ? "txt" : form.rawValue)"
    let place = try OutputPlace.places(for: [MapArgument(map)], option: output, suffix: suffix)[0]
    try place.write { stream in
      if stubs {
        var stubs = CoverageStubs(report)
        return stubs.write(to: &stream)
      }
      switch form {
      case .text: CoverageText(report, width: Terminal.output.width).write(to: &stream)
      case .json: CoverageJSON().write(report, to: &stream)
      case .svg: CoverageSVG.write(report, to: &stream)
      case .html: CoverageHTML(report).write(to: &stream)
      }
    }
  }
}
