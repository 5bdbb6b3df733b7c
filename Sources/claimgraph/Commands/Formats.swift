import ArgumentParser
import Exchange

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
        format.name.padded(to: nameWidth), format.reads ? "reads" : "     ", format.writes ? "writes" : "      ",
        ".\(format.fileExtension)".padded(to: extensionWidth + 1), format.summary,
      ]
      print(columns.joined(separator: "  "))
      if name != nil { print(format.carries) }
    }
  }
}

/// A format as `claimgraph formats` lists it: pictures, then what is written, read, or both.
struct ListedFormat {
  let name: String
  let fileExtension: String
  let summary: String
  let reads: Bool
  let writes: Bool
  let carries: String

  static let all: [ListedFormat] = {
    let written = ExportTarget.all.map { ListedFormat($0) }
    let readOnly = FormatList.imports.filter { format in !written.contains { $0.name == format.name } }
    return written + readOnly.map { ListedFormat($0) }
  }()

  private init(_ target: ExportTarget) {
    name = target.name
    fileExtension = target.fileExtension
    summary = target.summary
    reads = ImportChoice.names.contains(target.name)
    writes = true
    carries = target.carries
  }

  private init(_ format: any ImportFormat) {
    name = format.name
    fileExtension = format.fileExtension
    summary = format.summary
    reads = true
    writes = false
    carries = "Is read only."
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
