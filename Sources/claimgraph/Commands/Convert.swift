import ArgumentParser
import Claims

struct Convert: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turns a graph in one format into another, all of it.",
    discussion: """
      Examples:
        claimgraph convert debate.graphml debate.argdown     from yEd, Gephi, networkx … to text
        claimgraph convert debate.argdown debate.graphml     and back
        claimgraph convert nodeset.json out.svg --from aif
        claimgraph convert friends.csv out.argdown --map text=statement --relation dislikes=attacks
        claimgraph convert - - --from dot --to json < a.gv

      The formats follow from the names of the files unless --from and --to say otherwise; `claimgraph formats` \
      lists them. What a format cannot hold, and what was guessed about a file of another program, is told on \
      standard error.
      """)

  @Argument(help: "The file to read; `-` is standard input.", completion: .file())
  var input: String

  @Argument(help: "The file to write, a folder (`out/`), or `-` for standard output.", completion: .file())
  var output: String

  @Option(
    name: [.customLong("to"), .customShort("t")],
    help: ArgumentHelp("What to write: \(ExportTarget.names.joined(separator: ", ")).", valueName: "format"),
    completion: .list(ExportTarget.names), transform: oneOf(ExportTarget.names))
  var format: String?

  @OptionGroup(title: "How pictures look") var drawing: DrawingOptions
  @OptionGroup(title: "How the input is read") var reading: ReadingOptions

  func run() async throws {
    let map = MapArgument(input)
    let target = try ExportTarget.chosen(name: format, output: output)
    let places = try OutputPlace.places(for: [map], option: output, suffix: target.fileSuffix)
    if target.isBinary, places.contains(.standardOutput), Terminal.output.isInteractive {
      throw ValidationError("\(target.name) would garble the terminal; send it to a file")
    }
    let exporter = MapExporter(
      loader: reading.loader(merging: drawing.configuration), filter: ViewFilter(), target: target,
      showsVerdicts: false, lookFile: drawing.lookFile, dotsPerInch: drawing.dpi, tellsLosses: true)
    try await exporter.runAll(places.map { MapExporter.Job(map: map, place: $0) })
  }
}
