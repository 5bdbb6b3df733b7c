import ArgumentParser
import Exchange
import MapChecks
import SourceText
import Writing

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what in a map does not hold together, where, and what would mend it.",
    discussion: """
      Examples:
        claimgraph check toll.argdown
        claimgraph check *.argdown --fail-on warning    for a build that must stay clean
        claimgraph check toll.argdown --format sarif > toll.sarif
      """)

  enum Format: String, CaseIterable, Sendable {
    case text, json, sarif
  }

  @Argument(help: "The maps; `-` is standard input.", completion: .file(extensions: MapArgument.extensions))
  var maps: [String]

  @Option(
    help: "How findings are written: \(Format.words.joined(separator: ", ")).",
    completion: .list(Format.words), transform: oneOf(Format.self))
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "The least grave findings that make the exit status 1: \(Finding.Grade.words.joined(separator: ", ")).",
      valueName: "grade"),
    completion: .list(Finding.Grade.words), transform: oneOf(Finding.Grade.self))
  var failOn = Finding.Grade.error

  @OptionGroup(title: "How the map is read") var reading: ReadingOptions

  func run() async throws {
    let checked = await CheckedMaps(try MapArgument.list(maps), loader: reading.loader())
    switch format {
    case .text: FindingReport(terminal: .output).show(checked.findings, of: checked.files, from: .note)
    case .json:
      try OutputPlace.standardOutput.write {
        FindingsJSON().write(checked.findings, in: checked.files, to: &$0)
      }
    case .sarif:
      let summaries = Dictionary(Checks.all.map { ($0.code, $0.summary) }) { first, _ in first }
      let sarif = SARIF(version: ClaimGraphCommand.configuration.version, summaries: summaries)
      try OutputPlace.standardOutput.write { sarif.write(checked.findings, in: checked.files, to: &$0) }
    }
    if checked.hasUnreadable || checked.findings.contains(where: { $0.grade >= failOn }) {
      throw ExitCode.failure
    }
  }
}
