import SystemPackage

/// A map as the command line names it: a path, or `-` for standard input.
struct MapArgument: Hashable, Sendable {
  let argument: String

  init(_ argument: String) { self.argument = argument }

  var isStandardInput: Bool { argument == "-" }
  var path: FilePath { FilePath(argument) }
  /// The name that findings show.
  var name: String { isStandardInput ? "<stdin>" : argument }
  /// The file's name without folder and extension; exports are named after it.
  var stem: String { isStandardInput ? "map" : path.stem ?? "map" }

  func isSameFile(as other: FilePath) -> Bool {
    guard !isStandardInput, let mine = try? Stat(path), let theirs = try? Stat(other) else { return false }
    return mine.deviceID == theirs.deviceID && mine.inode == theirs.inode
  }
}
