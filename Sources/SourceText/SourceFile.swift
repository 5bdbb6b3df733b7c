/// A text that was read: its name, and its bytes exactly as they stand in the file.
///
/// Nothing is decoded or normalised here, so every offset in the program means the same byte.
public struct SourceFile: Sendable {
  /// The name findings show: a path as the user gave it, or `<stdin>`.
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}

/// All files of one map, in the order they were first read. The first is the map itself.
public struct SourceFiles: Sendable {
  public private(set) var files: [SourceFile]

  public init(_ files: [SourceFile] = []) {
    self.files = files
  }

  /// Adds a file and returns its number, which ranges carry.
  public mutating func add(_ file: SourceFile) -> FileIndex {
    files.append(file)
    return FileIndex(files.count - 1)
  }

  public subscript(file: FileIndex) -> SourceFile { files[file.position] }
}
