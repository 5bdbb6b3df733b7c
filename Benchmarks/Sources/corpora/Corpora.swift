import Foundation
import Measuring

/// Reads every file of folders that others wrote, and says whether all of it was read and comes back equal.
///
///     corpora FOLDER... [--expected counts.tsv]
///
/// What a document holds by an independent count comes from `corpora-counts.py` beside this, and from tables
/// of which the first column is the file's name; their columns are told by their heads: `wellformed`, and
/// those that end in `n/e`.
@main
enum Corpora {
  static func main() throws {
    var folders: [String] = []
    var expected = ExpectedCounts()
    var arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--one", let path = arguments.dropFirst().first {
      print(try Trial(path: path).line)
      return
    }
    while let argument = arguments.popFirst() {
      if argument == "--expected", let path = arguments.popFirst() {
        try expected.addTable(path)
      } else if argument == "--counts", let path = arguments.popFirst() {
        try expected.addCounts(path)
      } else {
        folders.append(argument)
      }
    }
    if folders.isEmpty {
      print("usage: corpora FOLDER... [--expected TABLE.tsv] [--counts COUNTS.tsv]")
      exit(2)
    }
    var report = CorpusReport(expected: expected)
    for path in try folders.flatMap(files(in:)) { report.add(path, try run(path)) }
    report.print()
    if !report.exceptions.isEmpty { exit(1) }
  }

  private static func files(in folder: String) throws -> [String] {
    guard isFolder(folder) else { return [folder] }
    return try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().map { folder + "/" + $0 }
      .filter { !isFolder($0) }
  }

  private static func isFolder(_ path: String) -> Bool {
    (try? URL(fileURLWithPath: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }

  private static func run(_ path: String) throws -> Child {
    try Child.run([CommandLine.arguments[0], "--one", path], keepsOutput: true, limit: 60)
  }
}
