import ArgumentParser

struct Formats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "Lists what can be read and written, or what one format carries and leaves out.",
    discussion: """
      Examples:
        claimgraph formats
        claimgraph formats graphml
      """)

  private static let names = ListedFormat.all.map(\.name)

  @Argument(
    help: ArgumentHelp("A format to tell more of.", valueName: "format"),
    completion: .list(Self.names), transform: oneOf(Self.names))
  var name: String?

  func run() throws {
    let wanted = ListedFormat.all.filter { name == nil || $0.name == name }
    let nameWidth = wanted.map(\.name.count).max() ?? 0
    let extensionWidth = wanted.map(\.fileExtension.count).max() ?? 0
    for format in wanted {
      let columns = [
        format.name.padded(to: nameWidth), (format.reads ? "reads" : "").padded(to: 5),
        (format.writes ? "writes" : "").padded(to: 6),
        ".\(format.fileExtension)".padded(to: extensionWidth + 1), format.summary,
      ]
      print(columns.joined(separator: "  "))
      if name != nil { print(format.details) }
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
