import Foundation
import Reading
import SourceText
import SystemPackage

/// Opens and reads files, with messages a person can act on.
enum FileReading {
  /// Places in a text are counted in 32 bits.
  static let largestSize = Int(UInt32.max)

  static let emptyInput = CommandFailure(
    "is empty", help: "pipe a map into it, or name a file instead of '-'")

  /// Opens a map for reading piece by piece. A person at the keyboard is told what is waited for.
  static func open(_ map: MapArgument) throws(CommandFailure) -> OpenFile {
    guard map.isStandardInput else { return try open(map.path) }
    if isatty(STDIN_FILENO) != 0 {
      Terminal.errors.write("reading the map from the keyboard; end with Ctrl-D on a line of its own\n")
    }
    return OpenFile(.standardInput)
  }

  static func open(_ path: FilePath) throws(CommandFailure) -> OpenFile {
    do {
      if try Stat(path).type == .directory {
        throw CommandFailure("is a folder, not a file", help: "name a file in it")
      }
      return OpenFile(try FileDescriptor.open(path, .readOnly))
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure("cannot be read: \(error)")
    }
  }

  /// Reads all of a map.
  static func read(_ map: MapArgument) throws(CommandFailure) -> SourceFile {
    let source = try open(map)
    let file = try file(source.input, of: source, name: map.name)
    if map.isStandardInput, file.bytes.isEmpty { throw emptyInput }
    return file
  }

  /// - Parameter limit: how many bytes the file may have.
  static func read(_ path: FilePath, limit: Int = largestSize) throws(CommandFailure) -> SourceFile {
    let source = try open(path)
    return try file(source.input, of: source, name: path.string, limit: limit)
  }

  /// The rest of an open file, in memory.
  ///
  /// - Parameter name: as findings show it.
  static func file(
    _ input: consuming ByteInput, of source: OpenFile, name: String, limit: Int = largestSize
  ) throws(CommandFailure) -> SourceFile {
    let bytes = input.all(limit: limit)
    if let problem = source.problem { throw problem }
    if let bytes { return SourceFile(name: name, bytes: bytes) }
    guard limit == largestSize else { throw CommandFailure("is bigger than \(limit >> 20) MB") }
    throw CommandFailure("is larger than 4 GiB", help: "split the map and join the parts with @include(…)")
  }
}
