/// A text that was read: its name, and its bytes exactly as they stand in the file.
///
/// Nothing is decoded or normalised here, so every offset in the program means the same byte.
public struct SourceFile: Sendable {
  /// The name findings show: a path as the user gave it, or `<stdin>`.
  public let name: String
  /// Empty for a file that was read piece by piece and not kept.
  public let bytes: [UInt8]
  /// Where each line begins and where the file ends, of a file that was not kept.
  let lines: (starts: [UInt32], end: Int)?
  /// Whether the bytes are at hand.
  var isKept: Bool { lines == nil }

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    lines = nil
  }

  /// A file whose bytes are gone; columns of places in it count bytes.
  ///
  /// - Parameters:
  ///   - lineStarts: byte offsets of all lines, the first being 0.
  ///   - count: how many bytes it had.
  public init(name: String, lineStarts: [UInt32], count: Int) {
    self.name = name
    bytes = []
    lines = (lineStarts, count)
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
