extension QuotedSpan {
  /// Puts spans in the order of the text, the outer before the inner, and sets their depths. Where a guessed end
  /// lies inside another span, it is drawn back.
  static func nest(_ spans: inout [QuotedSpan], in bytes: [UInt8]) {
    spans.sort {
      $0.range.lowerBound != $1.range.lowerBound
        ? $0.range.lowerBound < $1.range.lowerBound : $0.range.upperBound > $1.range.upperBound
    }
    var outer: [Int] = []
    var isDropped = [Bool](repeating: false, count: spans.count)
    for index in spans.indices {
      while let last = outer.last, spans[last].range.upperBound <= spans[index].range.lowerBound {
        outer.removeLast()
      }
      while let last = outer.last, spans[last].range.upperBound < spans[index].range.upperBound {
        if spans[last].missing != nil {
          spans[last].end(before: spans[index].range.lowerBound)
          isDropped[last] = !spans[last].pieces.contains { bytes.hasWord(in: $0) }
          outer.removeLast()
        } else {
          spans[index].end(before: spans[last].inner.upperBound)
          isDropped[index] = !spans[index].pieces.contains { bytes.hasWord(in: $0) }
          break
        }
      }
      if isDropped[index] { continue }
      spans[index].depth = outer.count
      outer.append(index)
    }
    if isDropped.contains(true) { spans = zip(spans, isDropped).filter { !$0.1 }.map(\.0) }
  }

  private mutating func end(before offset: Int) {
    let bound = max(range.lowerBound, offset)
    range = range.lowerBound..<min(range.upperBound, bound)
    inner = min(inner.lowerBound, bound)..<min(inner.upperBound, bound)
    pieces = pieces.filter { $0.lowerBound < bound }.map { $0.lowerBound..<min($0.upperBound, bound) }
  }
}

extension [UInt8] {
  /// Whether a letter or digit stands at the beginning of a stretch of the text, behind a bounded number of
  /// other characters.
  func hasWord(in range: Range<Int>) -> Bool {
    var at = range.lowerBound
    let end = Swift.min(range.upperBound, at + 256)
    while at < end {
      let (scalar, length) = UTF8Reading.scalar(self, at, range.upperBound)
      switch MarkNeighbour(scalar) {
      case .digit: return true
      case .letter where MarkShape(scalar) == nil && scalar != 0x2A && scalar != 0x5F && scalar != 0xFFFD:
        return true
      default: at += length
      }
    }
    return false
  }

  var containsLeftSingle: Bool {
    var at = 2
    while at < count {
      if self[at] == 0x98, self[at - 1] == 0x80, self[at - 2] == 0xE2 { return true }
      at += 1
    }
    return false
  }
}
