public import SystemPackage

/// Writes a file so that a reader sees the old one whole or the new one whole, never a half.
public enum FileOutput {
  /// Runs `write` into a new file beside `path` and renames it over `path` when all went well; otherwise
  /// the old file stays as it was and the error is thrown (`Errno` for what the system refused).
  ///
  /// A link stays a link to the file that is replaced, and who may read the old file may read the new one. A
  /// device or a pipe, such as `/dev/null`, is no file to replace: it is written into.
  public static func replace(
    _ path: FilePath, _ write: (inout ByteStream) throws -> Void
  ) throws {
    let path = destination(of: path) ?? path
    let old = try? Stat(path)
    if let old, old.type != .regular {
      let device = try FileDescriptor.open(path, .writeOnly)
      return try device.closeAfter { try stream(to: device, write) }
    }
    var generator = SystemRandomNumberGenerator()
    let suffix = String(generator.next() as UInt32, radix: 36)
    let name = path.lastComponent?.string ?? "output"
    let scratch = path.removingLastComponent().appending(".\(name).\(suffix).new")
    let file = try FileDescriptor.open(
      scratch, .writeOnly, options: [.create, .exclusiveCreate, .truncate],
      permissions: old?.permissions ?? [.ownerReadWrite, .groupRead, .otherRead])
    do {
      try file.closeAfter { try stream(to: file, write) }
      try move(scratch, to: path)
    } catch {
      try? remove(scratch)
      throw error
    }
  }

  /// Runs `write` straight into an open file, such as standard output.
  public static func stream(
    to file: FileDescriptor, _ write: (inout ByteStream) throws -> Void
  ) throws {
    var stream = ByteStream { try file.writeAll($0) }
    try write(&stream)
    try stream.finish()
  }
}
