/// Quotations that go on in the next paragraph.
extension MarkPairing {
  /// Takes up what the last paragraph left open, if this one begins with the same mark again. Returns the number
  /// of the first mark that is not used up.
  mutating func takeUp() -> Int {
    guard !carried.isEmpty else { return 0 }
    let leading = leadingMarks()
    guard let first = marks[..<leading].first,
      let index = carried.lastIndex(where: { $0.family == first.shape.family })
    else {
      takeUpWithoutMark()
      return 0
    }
    var taken = 1
    while taken < leading, index + taken < carried.count,
      carried[index + taken].family == marks[taken].shape.family
    {
      taken += 1
    }
    let goingOn = Array(carried[index..<index + taken])
    drop(carried[(index + taken)...])
    drop(carried[..<index])
    for (number, open) in goingOn.enumerated() {
      takeUp(open, at: marks[number].end, mark: number)
      roles[number] = .opens
      lastUsed[open.family.rawValue] = marks[number].end
    }
    return taken
  }

  /// Goes on with a quotation that the last paragraph left open and this one closes without having opened it
  /// anew.
  private mutating func takeUpWithoutMark() {
    let isClosed = marks.first { $0.shape.family != .single }.map { mark in
      mark.mayClose && !mark.mayOpen && mark.shape.lean != .opener && mark.shape.lean != .low
        && carried.last?.family == mark.shape.family
    }
    guard isClosed == true, let last = carried.popLast(), let start = parts.first?.lowerBound else {
      return drop(carried[...])
    }
    drop(carried[...])
    takeUp(last, at: start, mark: -1)
  }

  private mutating func takeUp(_ open: Open, at start: Int, mark: Int) {
    var open = open
    open.pieces.append(open.pieceStart..<max(open.pieceStart, open.paragraphEnd))
    open.pieceStart = start
    open.mark = mark
    openCount[open.family.rawValue] += 1
    stack.append(open)
  }

  /// How many marks stand at the very beginning of the paragraph.
  private func leadingMarks() -> Int {
    var count = 0
    var at = parts.first?.lowerBound ?? 0
    while count < marks.count {
      let mark = marks[count]
      guard mark.start - at <= 4,
        bytes[at..<mark.start].allSatisfy({ $0 <= 0x20 || $0 == 0x2A || $0 == 0x5F })
      else { break }
      if mark.shape.lean == .closer, mark.shape.family != .guillemet, !mark.mayOpen { break }
      at = mark.end
      count += 1
    }
    return count
  }
}
