/// Where each byte of a text that was made from another stands in that other text.
///
/// Holds runs that were copied or translated character by character; what lies between two runs was added or
/// left out (markup).
///
/// - Complexity: O(runs) to store, O(log runs) for each look-up.
public struct OriginMap: Hashable, Sendable {
  /// Bytes that answer to bytes of the original in equal steps: one to one where they were copied, one to two
  /// for ASCII that was UTF-16, two to one for `é` that was Latin-1, one to five for the `&` of `&amp;`.
  public struct Run: Hashable, Sendable {
    /// Where the run begins in the text that was made.
    public var start: Int
    /// Where it begins in the original.
    public var origin: Int
    /// Bytes of the text that was made; a multiple of `width`.
    public var count: Int
    /// Bytes of one step in the text that was made, at least 1.
    public var width: UInt8
    /// Bytes of one step in the original.
    public var originWidth: UInt8

    public init(start: Int, origin: Int, count: Int, width: UInt8 = 1, originWidth: UInt8 = 1) {
      self.start = start
      self.origin = origin
      self.count = count
      self.width = max(1, width)
      self.originWidth = originWidth
    }

    public var end: Int { start + count }
    public var originEnd: Int { origin(after: count / Int(width)) }

    /// Where a step begins in the original.
    public func origin(after steps: Int) -> Int { origin + steps * Int(originWidth) }
  }

  /// In order, none of them empty, in neither text overlapping; nil for a text that is its own original.
  public let runs: [Run]?

  public static let identity = OriginMap(runs: nil)

  public init(runs: [Run]?) { self.runs = runs }

  /// The smallest range of the original that holds everything a range was made from.
  public func original(of range: Range<Int>) -> Range<Int> {
    guard runs != nil, !range.isEmpty else {
      let at = start(of: range.lowerBound)
      return at..<(runs == nil ? range.upperBound : at)
    }
    let start = start(of: range.lowerBound)
    return start..<max(start, end(of: range.upperBound - 1))
  }

  /// The original of a byte; for one that was made, where the run before it ends.
  private func start(of offset: Int) -> Int {
    guard let run = run(at: offset) else { return runs == nil ? offset : 0 }
    return run.origin(after: min(offset - run.start, run.count) / Int(run.width))
  }

  /// The end of a byte in the original; for one that was made, where the next run begins.
  private func end(of offset: Int) -> Int {
    guard let runs else { return offset + 1 }
    guard let index = index(at: offset) else { return runs.first?.origin ?? 0 }
    let run = runs[index]
    if offset < run.end { return run.origin(after: (offset - run.start) / Int(run.width) + 1) }
    return index + 1 < runs.count ? runs[index + 1].origin : run.originEnd
  }

  private func run(at offset: Int) -> Run? { index(at: offset).flatMap { runs?[$0] } }

  /// The last run that begins at or before the offset.
  private func index(at offset: Int) -> Int? {
    guard let runs else { return nil }
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
