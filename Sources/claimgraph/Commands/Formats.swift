import ArgumentParser

struct Formats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "Lists what a map can be exported to, or what one format carries and leaves out.",
    discussion: """
      Examples:
        claimgraph formats
        claimgraph formats graphml
      """)

  @Argument(
    help: ArgumentHelp("A format to tell more of.", valueName: "format"),
    completion: .list(ExportTarget.names), transform: oneOf(ExportTarget.names))
  var name: String?

  func run() throws {
    let width = ExportTarget.names.map(\.count).max() ?? 0
    for target in ExportTarget.all where name == nil || target.name == name {
      let padding = String(repeating: " ", count: width - target.name.count)
      print("\(target.name)\(padding)  .\(target.fileExtension)  \(target.summary)")
      if name != nil { print(target.carries) }
    }
  }
}
