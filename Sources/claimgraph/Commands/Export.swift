import ArgumentParser

struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes maps as pictures, graphs or data.",
    discussion: """
      Examples:
        claimgraph export toll.argdown --to svg           writes toll.svg
        claimgraph export toll.argdown -o walls/toll.pdf  the name says the format
        claimgraph export *.argdown --to graphml -o out/  one file for each map
        claimgraph export - --to dot < toll.argdown | dot -Tx11
        claimgraph export toll.argdown --to svg --watch   again at each change
        claimgraph export toll.argdown --to png --focus "No toll" --depth 2

      Without -o each file is written beside its map; a map from standard input goes to standard output. \
      Errors in a map are reported, and what could be read is exported all the same (exit status 1).
      """)

  @Argument(help: "The maps; `-` is standard input.", completion: .file(extensions: MapArgument.extensions))
  var maps: [String]

  @Option(
    name: [.customLong("to"), .customShort("t")],
    help: ArgumentHelp("What to write: \(ExportTarget.names.joined(separator: ", ")).", valueName: "format"),
    completion: .list(ExportTarget.names), transform: oneOf(ExportTarget.names))
  var format: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A file, a folder (`out/`), or `-` for standard output.", valueName: "place"),
    completion: .file())
  var output: String?

  @Flag(name: .shortAndLong, help: "Stay and export again whenever a map or a file it uses changes.")
  var watch = false

  @OptionGroup(title: "Which part of the map") var view: ViewOptions
  @OptionGroup(title: "How pictures look") var drawing: DrawingOptions
  @OptionGroup(title: "Argdown's settings for maps") var selection: SelectionOptions
  @OptionGroup(title: "How the map is read") var reading: ReadingOptions

  func run() async throws {
    let maps = try MapArgument.list(maps)
    if watch, maps.contains(where: \.isStandardInput) {
      throw ValidationError("--watch needs a file; standard input cannot be read twice")
    }
    let target = try ExportTarget.chosen(name: format, output: output)
    let places = try OutputPlace.places(for: maps, option: output, suffix: target.fileSuffix)
    try target.refuseTerminal(among: places)
    let exporter = MapExporter(
      loader: reading.loader(
        merging: selection.configuration, drawing.configuration, view.configuration), filter: view.filter,
      target: target, showsVerdicts: view.verdicts, lookFile: drawing.lookFile, dotsPerInch: drawing.dpi)
    let jobs = zip(maps, places).map { MapExporter.Job(map: $0, place: $1) }
    if watch {
      try await exporter.keepRunning(jobs)
    } else {
      try await exporter.runAll(jobs)
    }
  }
}
