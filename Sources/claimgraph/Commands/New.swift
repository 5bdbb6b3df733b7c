import ArgumentParser
import SystemPackage
import Writing

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a small map to start from.",
    discussion: """
      Examples:
        claimgraph new                       writes map.argdown
        claimgraph new toll.argdown --title "Should the toll go?"
        claimgraph new - | claimgraph outline -
      """)

  @Argument(help: "The file to write; `-` is standard output. A file that exists is left alone.")
  var file = "map.argdown"

  @Option(help: "The question the map is about.")
  var title = "Should the toll on the bridge go?"

  func run() throws {
    let text = StarterMap.text(title: title)
    if file == "-" {
      try FileOutput.stream(to: .standardOutput) { $0.append(text) }
      return
    }
    let path = FilePath(file)
    if (try? Stat(path)) != nil {
      throw CommandFailure("'\(file)' exists already", help: "name another file")
    }
    try OutputPlace.file(path).write { $0.append(text) }
    Terminal.errors.write("wrote \(file)\nnext: claimgraph export \(file) --to svg\n")
  }
}
