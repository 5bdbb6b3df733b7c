/// Rows of words in columns that are as wide as they need to be.
public struct TextTable {
  private var rows: [[String]]
  /// Columns whose words begin at the left; numbers end at the right.
  private let leftColumns: Set<Int>

  public init(_ head: [String], left: Set<Int> = [0]) {
    rows = [head]
    leftColumns = left
  }

  public mutating func add(_ row: [String]) { rows.append(row) }

  public func print() {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return leftColumns.contains(column) ? cell + (column == row.count - 1 ? "" : space) : space + cell
      }
      Swift.print(cells.joined(separator: "  "))
    }
  }
}

extension Double {
  /// With so many digits behind the point.
  public func digits(_ count: Int) -> String {
    var factor = 1.0
    for _ in 0..<count { factor *= 10 }
    let scaled = (self * factor).rounded() / factor
    return count == 0 ? String(Int(scaled)) : String(scaled)
  }
}
