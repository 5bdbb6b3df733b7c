import Foundation
import MapCompiler
import SystemPackage

/// The folder of a map: the files it names are read from there and from nowhere else.
struct IncludeFolder: Sendable {
  private let folder: FilePath

  init(of map: MapArgument) {
    folder = map.isStandardInput ? "." : map.path.removingLastComponent()
  }

  func load(_ path: String) -> MapReader.Loaded { load(path, limit: FileReading.largestSize) }

  /// - Parameters:
  ///   - path: relative to the folder. A link that leads out of it is refused.
  ///   - limit: how many bytes the file may have.
  func load(_ path: String, limit: Int) -> MapReader.Loaded {
    let file = folder.appending(path)
    guard (try? Stat(file)) != nil else { return .missing }
    guard resolved(file).starts(with: resolved(folder.isEmpty ? "." : folder)) else {
      return .refused("it leads out of the map's folder")
    }
    do {
      return .file(try FileReading.read(file, limit: limit))
    } catch {
      return .refused("it \(error.description)")
    }
  }

  private func resolved(_ path: FilePath) -> FilePath {
    FilePath(URL(fileURLWithPath: path.string).resolvingSymlinksInPath().path)
  }
}
