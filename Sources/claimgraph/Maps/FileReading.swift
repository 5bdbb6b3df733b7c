import Foundation
import Reading
import SourceText
import SystemPackage

/// Reads whole files, with messages a person can act on.
enum FileReading {
  /// Places in a text are counted in 32 bits.
  static let largestSize = Int(UInt32.max)

  /// - Parameters:
  ///   - file: an open file, which is read to its end; it stays open.
  ///   - name: as findings show it.
  ///   - size: how many bytes to make room for.
  ///   - limit: how many bytes it may have.
  static func read(
    _ file: FileDescriptor, name: String, size: Int = 0, limit: Int = largestSize
  ) throws(CommandFailure) -> SourceFile {
    let handle = FileHandle(fileDescriptor: file.rawValue, closeOnDealloc: false)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, limit))
    do {
      while let block = try handle.read(upToCount: 1 << 16), !block.isEmpty {
        bytes.append(contentsOf: block)
        if bytes.count > limit { break }
      }
    } catch {
      throw CommandFailure("cannot be read to its end: \(error.localizedDescription)")
    }
    if bytes.count > limit {
      guard limit == largestSize else { throw CommandFailure("is bigger than \(limit >> 20) MB") }
      throw CommandFailure("is larger than 4 GiB", help: "split the map and join the parts with @include(…)")
    }
    return SourceFile(name: name, bytes: bytes)
  }

  static func read(_ path: FilePath, limit: Int = largestSize) throws(CommandFailure) -> SourceFile {
    do {
      let stat = try Stat(path)
      if stat.type == .directory {
        throw CommandFailure("is a folder, not a file", help: "name a file in it")
      }
      let file = try FileDescriptor.open(path, .readOnly)
      defer { try? file.close() }
      return try read(file, name: path.string, size: Int(stat.size), limit: limit)
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure("cannot be read: \(error)")
    }
  }

  /// Opens a map for reading piece by piece. A person at the keyboard is told what is waited for.
  static func open(_ map: MapArgument) throws(CommandFailure) -> OpenFile {
    if map.isStandardInput {
      if isatty(STDIN_FILENO) != 0 {
        Terminal.errors.write("reading the map from the keyboard; end with Ctrl-D on a line of its own\n")
      }
      return OpenFile(FileHandle.standardInput)
    }
    do {
      if try Stat(map.path).type == .directory {
        throw CommandFailure("is a folder, not a file", help: "name a file in it")
      }
      let file = try FileDescriptor.open(map.path, .readOnly)
      return OpenFile(FileHandle(fileDescriptor: file.rawValue, closeOnDealloc: true))
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

  static let emptyInput = CommandFailure(
    "is empty", help: "pipe a map into it, or name a file instead of '-'")

  /// The rest of an open file, in memory.
  static func file(
    _ input: consuming ByteInput, of source: OpenFile, name: String
  ) throws(CommandFailure) -> SourceFile {
    let bytes = input.all(limit: largestSize)
    if let problem = source.problem { throw problem }
    guard let bytes else {
      throw CommandFailure("is larger than 4 GiB", help: "split the map and join the parts with @include(…)")
    }
    return SourceFile(name: name, bytes: bytes)
  }
}

/// A file that is read piece by piece, and what went wrong with it.
final class OpenFile {
  private let handle: FileHandle
  private(set) var problem: CommandFailure?

  init(_ handle: FileHandle) { self.handle = handle }

  var input: ByteInput {
    ByteInput { [self] buffer, count in
      do {
        guard let block = try handle.read(upToCount: count), !block.isEmpty else { return false }
        buffer.append(contentsOf: block)
        return true
      } catch {
        problem = CommandFailure("cannot be read to its end: \(error.localizedDescription)")
        throw error
      }
    }
  }
}
