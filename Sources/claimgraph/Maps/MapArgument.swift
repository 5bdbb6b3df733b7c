import ArgumentParser
import Exchange
import SystemPackage

/// A map as the command line names it: a path, or `-` for standard input.
struct MapArgument: Hashable, Sendable {
  /// Of maps as text.
  static let textExtensions = ["argdown", "ad", "adown", "argdn"]
  /// Of everything that is read; what shells offer to complete.
  static let extensions = textExtensions + FormatList.imports.flatMap(\.fileExtensions)

  let argument: String

  init(_ argument: String) { self.argument = argument }

  /// The maps of a command line. Standard input can be read once only.
  static func list(_ arguments: [String]) throws -> [MapArgument] {
    let maps = arguments.map(MapArgument.init)
    if maps.count(where: \.isStandardInput) > 1 {
      throw ValidationError("'-' is named twice, but standard input can be read only once")
    }
    return maps
  }

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
