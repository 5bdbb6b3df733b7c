internal import Quotations

extension OriginMap {
  /// The way from this text through the text it was made from to that one's original.
  ///
  /// - Complexity: O(runs of both).
  func joined(to base: OriginMap) -> OriginMap {
    guard let runs else { return base }
    guard let baseRuns = base.runs else { return self }
    var joined: [Run] = []
    var next = 0
    for run in runs {
      while next < baseRuns.count, baseRuns[next].end <= run.origin { next += 1 }
      if run.width == 1, run.originWidth == 1 {
        var at = next
        while at < baseRuns.count, baseRuns[at].start < run.originEnd {
          if let piece = Self.overlap(of: run, with: baseRuns[at]) { joined.append(piece) }
          at += 1
        }
      } else {
        for step in 0..<run.count / Int(run.width) {
          let made = run.origin(after: step)..<run.origin(after: step + 1)
          let original = base.original(of: made)
          guard let originWidth = UInt8(exactly: original.count) else { continue }
          joined.append(
            Run(
              start: run.start + step * Int(run.width), origin: original.lowerBound, count: Int(run.width),
              width: run.width, originWidth: originWidth))
        }
      }
    }
    return OriginMap(runs: joined)
  }

  /// The part of a copied run that a run of the base leads on from.
  private static func overlap(of run: Run, with base: Run) -> Run? {
    let width = Int(base.width)
    let first = (max(run.origin, base.start) - base.start + width - 1) / width
    let last = (min(run.originEnd, base.end) - base.start) / width
    guard first < last else { return nil }
    return Run(
      start: run.start + base.start + first * width - run.origin, origin: base.origin(after: first),
      count: (last - first) * width, width: base.width, originWidth: base.originWidth)
  }
}
