/// Values sorted into rows of different lengths, all in one flat array ("compressed sparse rows").
///
/// Inside a row the values keep the order they came in.
///
/// - Complexity: O(rows + values) to build and to store; O(1) to find a row.
public struct CompressedRows<Value: Sendable>: Sendable {
  /// All values, row after row.
  public let values: [Value]
  /// Where each row begins in `values`, and at the end how many there are.
  private let starts: [UInt32]

  /// - Parameters:
  ///   - count: how many rows there are.
  ///   - row: the row of a value, below `count`.
  public init(_ unsorted: some Collection<Value>, rows count: Int, row: (Value) -> Int) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for value in unsorted { starts[row(value) + 1] += 1 }
    for row in 0..<count { starts[row + 1] += starts[row] }
    self.starts = starts
    guard let first = unsorted.first else {
      values = []
      return
    }
    var next = starts
    var values = [Value](repeating: first, count: unsorted.count)
    for value in unsorted {
      let row = row(value)
      values[Int(next[row])] = value
      next[row] += 1
    }
    self.values = values
  }

  public subscript(row: Int) -> ArraySlice<Value> { values[Int(starts[row])..<Int(starts[row + 1])] }
}
