import Foundation

/// A file that is read piece by piece.
public final class FileBytes {
  private let file: Int32

  public init(_ path: String) throws {
    file = unsafe open(path, O_RDONLY)
    if file < 0 { throw Child.Failure(words: "cannot open \(path)") }
  }

  deinit { close(file) }

  /// Appends up to `count` further bytes; false when there are no more.
  public func fill(_ buffer: inout [UInt8], _ count: Int) -> Bool {
    let file = file
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
      filled = unsafe max(0, read(file, bytes.baseAddress, count))
    }
    buffer.append(contentsOf: piece)
    return !piece.isEmpty
  }
}
