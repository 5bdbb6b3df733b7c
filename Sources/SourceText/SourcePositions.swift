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
    guard let table = table(of: file) else { return nil }
    let position = table.position(of: offset, after: last[file.position])
    last[file.position] = position
    return position
  }

  /// The bytes of a line (counted from 1) without its line break; empty when there is no such line.
  public mutating func line(_ number: Int, in file: FileIndex) -> Range<Int> {
    table(of: file)?.line(number) ?? 0..<0
  }

  private mutating func table(of file: FileIndex) -> LineTable? {
    guard file.position < tables.count else { return nil }
    if let known = tables[file.position] { return known }
    let made = LineTable(files[file])
    tables[file.position] = made
    return made
  }
}
