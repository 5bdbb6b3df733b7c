import Foundation
import Measuring

/// What others count in the files.
struct ExpectedCounts {
  struct Count: Hashable {
    var nodes: Int
    var edges: Int

    /// `12/34`; of several graphs in a file, `2/1;2/1;4/2`, the total, which is the last.
    init?(_ text: Substring) {
      let numbers = text.split(separator: ";").last?.split(separator: "/").compactMap { Int($0) } ?? []
      guard numbers.count == 2 else { return nil }
      (nodes, edges) = (numbers[0], numbers[1])
    }
  }

  struct Expectation {
    /// The independent count of the document's own elements.
    var own: Count?
    /// Whether it can be read at all; nil when nobody says.
    var isWellFormed: Bool?
    /// Counts of other programs, by their names.
    var others: [(name: String, count: Count?)] = []
  }

  private var byFile: [String: Expectation] = [:]

  subscript(path: String) -> Expectation { byFile[Self.name(path)] ?? Expectation() }

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A table with a head, such as other programs' results.
  mutating func addTable(_ path: String) throws {
    let rows = try Self.rows(path)
    guard let head = rows.first else { return }
    for row in rows.dropFirst() where row.count > 1 {
      var expectation = byFile[Self.name(String(row[0]))] ?? Expectation()
      for (column, cell) in zip(head, row) {
        if column == "wellformed" { expectation.isWellFormed = cell == "True" }
        if column.hasSuffix(" n/e") {
          expectation.others.append((String(column.dropLast(4)), Count(cell)))
        }
      }
      byFile[Self.name(String(row[0]))] = expectation
    }
  }

  /// Lines of file, count or `-` when the file is not well-formed, as `corpora-counts.py` writes them.
  mutating func addCounts(_ path: String) throws {
    for row in try Self.rows(path) where row.count > 1 {
      let name = Self.name(String(row[0]))
      byFile[name, default: Expectation()].own = Count(row[1])
      if byFile[name]?.isWellFormed == nil { byFile[name]?.isWellFormed = row[1] != "-" }
    }
  }

  private static func rows(_ path: String) throws -> [[Substring]] {
    try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }
}
