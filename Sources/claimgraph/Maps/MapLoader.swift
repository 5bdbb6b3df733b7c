import Claims
import SourceText
import SystemPackage

/// Reads maps for every command, with the configurations that hold for them.
struct MapLoader: Sendable {
  /// What `--config` says; without it the files beside the map that bear a configuration's name are used.
  let configurationFile: String?
  /// What the options say; stronger than any file.
  let options: DataValue

  /// Names of configurations that are found by themselves, weakest first.
  static let configurationNames = ["argdown.config.json", "claimgraph.yaml"]

  /// The files that may configure a map, weakest first; those beside the map need not exist.
  func configurationPaths(for map: MapArgument) -> [FilePath] {
    if let configurationFile { return [FilePath(configurationFile)] }
    let folder = map.isStandardInput ? FilePath() : map.path.removingLastComponent()
    return Self.configurationNames.map { folder.appending($0) }
  }

  func load(_ map: MapArgument) throws -> CompiledMap {
    throw CommandFailure("not yet")
  }
}
