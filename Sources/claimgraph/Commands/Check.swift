import ArgumentParser
import SourceText

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what in a map does not hold together, where, and what would mend it.",
    discussion: """
      Examples:
        claimgraph check toll.argdown
        claimgraph check *.argdown --fail-on warning         for a build that must stay clean
        claimgraph check toll.argdown --format sarif > toll.sarif
      """)

  @Argument(help: "The maps; `-` is standard input.", completion: .file(extensions: MapArgument.extensions))
  var maps: [String]

  @Option(
    help: "How findings are written: \(FindingFormat.words.joined(separator: ", ")).",
    completion: .list(FindingFormat.words), transform: oneOf(FindingFormat.words))
  var format = FindingFormat.text.rawValue

  @Option(
    help: ArgumentHelp(
      "The least grave finding that makes the exit status 1: \(Finding.Grade.words.joined(separator: ", ")).",
      valueName: "grade"),
    completion: .list(Finding.Grade.words), transform: oneOf(Finding.Grade.words))
  var failOn = Finding.Grade.error.rawValue

  @OptionGroup(title: "Settings") var settings: MapSettingOptions
}
