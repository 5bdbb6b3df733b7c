import Reading
import SystemPackage

/// A file that is read piece by piece, and what went wrong with it. It is closed with the value.
final class OpenFile {
  private let file: FileDescriptor
  private(set) var problem: CommandFailure?

  init(_ file: FileDescriptor) { self.file = file }

  deinit {
    if file != .standardInput { try? file.close() }
  }

  /// The bytes from where the file is read next.
  var input: ByteInput {
    ByteInput { [self] buffer, count in
      do throws(Errno) {
        return try file.read(count, onto: &buffer)
      } catch {
        problem = CommandFailure("cannot be read to its end: \(error)")
        throw error
      }
    }
  }
}

extension FileDescriptor {
  /// Appends up to `count` bytes; false at the end of the file.
  func read(_ count: Int, onto bytes: inout [UInt8]) throws(Errno) -> Bool {
    let known = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    let result = readResult(into: &bytes, from: known)
    bytes.removeLast(count - ((try? result.get()) ?? 0))
    return try result.get() > 0
  }

  /// The system reads into raw memory only: all of the array from `start` on is that memory.
  private func readResult(into bytes: inout [UInt8], from start: Int) -> Result<Int, Errno> {
    unsafe bytes.withUnsafeMutableBytes { buffer in
      do {
        return .success(try unsafe read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[start...])))
      } catch let error as Errno {
        return .failure(error)
      } catch {
        return .failure(.ioError)
      }
    }
  }
}
