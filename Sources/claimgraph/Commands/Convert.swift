import ArgumentParser
import Claims

struct Convert: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turns a graph in one format into another, all of it.",
    usage: "claimgraph convert <in> ... <out> [--from <format>] [--to <format>] [<options>]",
    discussion: """
      Examples:
        claimgraph convert debate.graphml debate.argdown   from yEd, Gephi, networkx … to text
        claimgraph convert debate.argdown debate.graphml   and back
        claimgraph convert debate.graphml debate.svg       a picture of it
        claimgraph convert nodeset.json out.argdown --from aif
        claimgraph convert friends.csv out.argdown --map text=statement --relation dislikes=attacks
        claimgraph convert - - --from dot --to json < a.gv
        claimgraph convert *.graphml maps/ --to argdown    several, into a folder

      The formats follow from the names of the files unless --from and --to say otherwise; `claimgraph formats` \
      lists them. What was guessed about a file of another program, and what a format cannot hold, is told on \
      standard error. Errors in a file are reported, and what could be read is written all the same (exit status 1).
      """)

  @Argument(
    help: ArgumentHelp(
      "What to read, and last the file or folder (`out/`) to write; `-` is standard input or output.",
      valueName: "file"),
    completion: .file())
  var files: [String]

  @Option(
    name: [.customLong("to"), .customShort("t")],
    help: ArgumentHelp("What to write: \(ExportTarget.names.joined(separator: ", ")).", valueName: "format"),
    completion: .list(ExportTarget.names), transform: oneOf(ExportTarget.names))
  var format: String?

  @OptionGroup(title: "How pictures look") var drawing: DrawingOptions
  @OptionGroup(title: "How the input is read") var reading: ReadingOptions

  func validate() throws {
    if files.count < 2 {
      throw ValidationError("name what to read and what to write: claimgraph convert IN OUT")
    }
  }

  func run() async throws {
    let maps = try MapArgument.list(files.dropLast())
    let output = files[files.count - 1]
    let target = try ExportTarget.chosen(name: format, output: output)
    let places = try OutputPlace.places(for: maps, option: output, suffix: target.fileSuffix)
    try target.refuseTerminal(among: places)
    let exporter = MapExporter(
      loader: reading.loader(merging: drawing.configuration), filter: ViewFilter(), target: target,
      showsVerdicts: true, lookFile: drawing.lookFile, dotsPerInch: drawing.dpi, accounts: true)
    try await exporter.runAll(zip(maps, places).map { MapExporter.Job(map: $0, place: $1) })
  }
}
