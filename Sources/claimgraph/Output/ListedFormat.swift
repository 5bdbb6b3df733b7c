import Exchange

/// A format as `claimgraph formats` lists it: pictures, then what is written, read, or both.
struct ListedFormat {
  let name: String
  /// Without dots; the first is what files are called that are written.
  let fileExtensions: [String]
  let summary: String
  let reads: Bool
  let writes: Bool
  /// What of a graph a file in it holds, in a few words.
  let carries: String
  private let carriedWords: String

  static let all: [ListedFormat] = {
    let written = ExportTarget.all.map { ListedFormat($0) }
    let readOnly = FormatList.imports.filter { format in !written.contains { $0.name == format.name } }
    return written + readOnly.map { ListedFormat($0) }
  }()

  private init(_ target: ExportTarget) {
    name = target.name
    fileExtensions = target.fileExtensions
    summary = target.summary
    reads = ImportChoice.names.contains(target.name)
    writes = true
    carries = target.carriedInBrief
    carriedWords = target.carriedWords
  }

  private init(_ format: any ImportFormat) {
    name = format.name
    fileExtensions = format.fileExtensions
    summary = format.summary
    reads = true
    writes = false
    carries = ""
    carriedWords = "Is read, and not written."
  }

  var fileExtension: String { fileExtensions.first ?? name }

  /// What `claimgraph formats NAME` tells beyond the list.
  var details: String {
    let others = fileExtensions.dropFirst().map { "." + $0 }.joined(separator: ", ")
    return others.isEmpty ? carriedWords : "Files may be called \(others) too.\n" + carriedWords
  }
}
