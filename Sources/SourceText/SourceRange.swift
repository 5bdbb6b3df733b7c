/// The number of a file in `SourceFiles`.
public struct FileIndex: Hashable, Sendable {
  public let raw: UInt32
  @inlinable public init(_ position: Int) { raw = UInt32(truncatingIfNeeded: position) }
  @inlinable public var position: Int { Int(raw) }
}

/// A half-open run of bytes in one file. Everything in a map can say where it stands by one of these.
public struct SourceRange: Hashable, Sendable {
  public var file: FileIndex
  /// Byte offsets from the start of the file; `end` is not included.
  public var start: UInt32
  public var end: UInt32

  @inlinable public init(file: FileIndex, start: Int, end: Int) {
    self.file = file
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// The start of the map: where something stands that no text says.
  public static let startOfMap = SourceRange(file: FileIndex(0), start: 0, end: 0)

  @inlinable public var bytes: Range<Int> { Int(start)..<Int(end) }
}
