import ArgumentParser
import Claims
import Exchange
import MapCompiler
import SourceText

struct Outline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outline",
    abstract: "Shows a map as an indented tree: claims, and below each what supports and attacks it.",
    discussion: """
      Examples:
        claimgraph outline toll.argdown
        claimgraph outline toll.argdown --focus "No toll" --depth 1
        claimgraph outline toll.argdown --role assertion --no-quotations | less
      """)

  @Argument(help: "The map; `-` is standard input.", completion: .file(extensions: MapArgument.extensions))
  var map: String

  @OptionGroup(title: "Which part of the map") var view: ViewOptions
  @OptionGroup(title: "Argdown's settings for maps") var selection: SelectionOptions
  @OptionGroup(title: "How the map is read") var reading: ReadingOptions

  func run() async throws {
    let map = MapArgument(map)
    let loader = reading.loader(merging: selection.configuration, view.configuration)
    var loaded = try await loader.load(only: map)
    if view.verdicts { loaded.readLock(of: map) }
    let document = try loaded.document(of: view.filter)
    let outline = Exchange.Outline(
      document, width: Terminal.output.width, style: Terminal.output.hasColors ? .colored : .plain)
    try OutputPlace.standardOutput.write { outline.write(to: &$0) }
    FindingReport(terminal: .errors).show(loaded.findings.all, of: loaded.graph.files, from: .warning)
    if loaded.findings.worst == .error { throw ExitCode.failure }
  }
}
