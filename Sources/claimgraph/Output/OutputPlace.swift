import ArgumentParser
import Foundation
import SystemPackage
import Writing

/// Where an export goes.
enum OutputPlace: Hashable, Sendable {
  case standardOutput
  case file(FilePath)

  /// As messages call it.
  var name: String {
    switch self {
    case .standardOutput: "standard output"
    case .file(let path): path.string
    }
  }

  /// Writes all or nothing; what the system refuses becomes a message that names the file.
  func write(_ content: (inout ByteStream) throws -> Void) throws {
    switch self {
    case .standardOutput:
      do {
        try FileOutput.stream(to: .standardOutput, content)
      } catch let error as Errno {
        throw CommandFailure("cannot write to standard output: \(error)")
      }
    case .file(let path):
      do {
        try FileOutput.replace(path, content)
      } catch let error as Errno {
        throw CommandFailure("cannot write '\(path)': \(error)")
      }
    }
  }
}

extension OutputPlace {
  /// Chooses a place for each map's export.
  ///
  /// - Parameters:
  ///   - option: what `-o` or the last argument says: a file, a folder or `-`. Without it a file is written beside its map, and
  ///     what came from standard input goes to standard output.
  ///   - suffix: what is appended to the map's name, without the first dot.
  static func places(
    for maps: [MapArgument], option: String?, suffix: String
  ) throws -> [OutputPlace] {
    let places: [OutputPlace] = try maps.map { map in
      switch option {
      case nil where map.isStandardInput, "-": return .standardOutput
      case nil: return .file(map.path.removingLastComponent().appending("\(map.stem).\(suffix)"))
      case let option? where isFolder(option):
        try makeFolder(option)
        return .file(FilePath(option).appending("\(map.stem).\(suffix)"))
      case let option?: return .file(FilePath(option))
      }
    }
    try refuseClashes(places, maps)
    return places
  }

  private static func isFolder(_ option: String) -> Bool {
    option.hasSuffix("/") || (try? Stat(FilePath(option)))?.type == .directory
  }

  private static func makeFolder(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(
        "cannot make the folder '\(folder)'", help: "look whether a file of that name is there")
    }
  }

  /// Two exports into one file would leave only the last; an export over its own map would destroy it.
  private static func refuseClashes(_ places: [OutputPlace], _ maps: [MapArgument]) throws {
    var taken: [OutputPlace: MapArgument] = [:]
    for (place, map) in zip(places, maps) {
      if let other = taken.updateValue(map, forKey: place) {
        let remedy =
          other.stem == map.stem
          ? "write them into folders of their own" : "name a folder to write to, such as out/"
        throw ValidationError(
          "'\(other.argument)' and '\(map.argument)' would go to one and the same place; \(remedy)")
      }
      if case .file(let path) = place, maps.contains(where: { $0.isSameFile(as: path) }) {
        throw ValidationError("this would overwrite the map '\(path)'; name another file to write")
      }
    }
  }
}
