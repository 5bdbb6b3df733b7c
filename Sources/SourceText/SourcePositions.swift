/// Lines and columns of many places in the files of one map.
///
/// - Complexity: places asked for in the order of the text cost O(bytes) together, even in a text that is
///   all one line.
public struct SourcePositions: Sendable {
  private let files: SourceFiles
  private var tables: [LineTable?]
  private var last: [SourcePosition?]

  public init(files: SourceFiles) {
    self.files = files
    tables = .init(repeating: nil, count: files.files.count)
    last = .init(repeating: nil, count: files.files.count)
  }

  /// The position of a byte offset; nil when the map has no such file.
  public mutating func position(of offset: Int, in file: FileIndex) -> SourcePosition? {
    guard file.position < tables.count else { return nil }
    let table = tables[file.position] ?? LineTable(files[file].bytes)
    if tables[file.position] == nil { tables[file.position] = table }
    let position = table.position(of: offset, after: last[file.position])
    last[file.position] = position
    return position
  }
}
