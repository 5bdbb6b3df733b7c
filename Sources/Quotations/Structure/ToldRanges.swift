/// What the format of a file itself sets off: headings, or block quotations.
struct ToldRanges {
  private let ranges: [Range<Int>]

  /// - Parameter ranges: in order.
  init(_ ranges: [Range<Int>]) { self.ranges = ranges }

  /// The number of the range that all of a block lies in; nil for one that is not set off.
  ///
  /// - Complexity: O(log ranges).
  func index(holding block: Range<Int>) -> Int? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= block.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0, ranges[low - 1].upperBound >= block.upperBound else { return nil }
    return low - 1
  }
}
