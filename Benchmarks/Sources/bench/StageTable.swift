/// The result of a benchmark: a line for each stage.
struct StageTable {
  private let inputBytes: Int
  private var rows: [[String]] = [["stage", "CPU s", "MB/s", "× floor", "peak MB", ""]]
  private var floor: Double?

  init(inputBytes: Int) {
    self.inputBytes = inputBytes
  }

  /// The first stage that is added is the floor for the others.
  ///
  /// - Parameter bytes: what the stage read or wrote, whichever it is judged by.
  mutating func add(_ stage: String, bytes: Int, _ cost: Measurement, _ note: String = "") {
    let secondsPerByte = cost.seconds / Double(max(1, bytes))
    if floor == nil { floor = secondsPerByte }
    let ratio = secondsPerByte / (floor ?? secondsPerByte)
    rows.append([
      stage, rounded(cost.seconds, 4), rounded(Double(bytes) / 1e6 / cost.seconds, 0), rounded(ratio, 0),
      String(cost.peakMegabytes), note,
    ])
  }

  func print() {
    Swift.print("\(rounded(Double(inputBytes) / 1e6, 1)) MB of text; CPU seconds of the best run\n")
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 || column == row.count - 1 ? cell + space : space + cell
      }
      Swift.print(cells.joined(separator: "  "))
    }
  }

  private func rounded(_ value: Double, _ digits: Int) -> String {
    var factor = 1.0
    for _ in 0..<digits { factor *= 10 }
    let scaled = (value * factor).rounded() / factor
    return digits == 0 ? String(Int(scaled)) : String(scaled)
  }
}
