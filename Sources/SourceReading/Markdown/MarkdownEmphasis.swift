/// Finds which asterisks, underscores and tildes of a paragraph are marks and which are characters, by the rules
/// of CommonMark 0.31 (section 6.2 and its appendix "A parsing strategy").
///
/// - Complexity: O(runs): what found no partner below a place is not looked for there again.
struct MarkdownEmphasis {
  private struct Run {
    let place: Int
    let length: Int
    let mark: UInt8
    let canOpen: Bool
    let canClose: Bool
    /// How many marks are left, which are the ones in the middle of what openers and closers took.
    var left: Int
    /// How many were taken from the end, as an opener, and from the beginning, as a closer.
    var takenFromEnd = 0
    var takenFromStart = 0
  }

  private var runs: [Run] = []

  /// Reads the run that begins here; where it ends.
  mutating func read(_ text: [UInt8], _ at: Int) -> Int {
    let mark = text[at]
    let end = text[at...].firstIndex { $0 != mark } ?? text.count
    let length = end - at
    if mark == UInt8(ascii: "~"), length != 2 { return end }
    let before = Neighbour(before: at, in: text)
    let after = Neighbour(after: end, in: text)
    let isLeft = after != .blank && (after == .letter || before != .letter)
    let isRight = before != .blank && (before == .letter || after != .letter)
    let isUnderscore = mark == UInt8(ascii: "_")
    let canOpen = isUnderscore ? isLeft && (!isRight || before == .punctuation) : isLeft
    let canClose = isUnderscore ? isRight && (!isLeft || after == .punctuation) : isRight
    if canOpen || canClose {
      runs.append(
        Run(place: at, length: length, mark: mark, canOpen: canOpen, canClose: canClose, left: length))
    }
    return end
  }

  /// Leaves out the runs from a place on.
  mutating func forget(from place: Int) {
    while let last = runs.last, last.place >= place { runs.removeLast() }
  }

  /// Places of all bytes that are marks.
  mutating func marks() -> [Int] {
    var open: [Int] = []
    /// For each kind of closer, how many of the open runs are known not to fit.
    var bottoms: [Int: Int] = [:]
    for closer in runs.indices {
      if runs[closer].canClose { close(closer, &open, &bottoms) }
      if runs[closer].left > 0, runs[closer].canOpen { open.append(closer) }
    }
    return runs.flatMap { run in
      Array(run.place..<run.place + run.takenFromStart)
        + Array(run.place + run.length - run.takenFromEnd..<run.place + run.length)
    }
  }

  private mutating func close(_ closer: Int, _ open: inout [Int], _ bottoms: inout [Int: Int]) {
    while runs[closer].left > 0 {
      let kind = Int(runs[closer].mark) * 8 + (runs[closer].canOpen ? 4 : 0) + runs[closer].length % 3
      let bottom = min(bottoms[kind] ?? 0, open.count)
      guard let found = open[bottom...].lastIndex(where: { fits($0, closer) }) else {
        bottoms[kind] = open.count
        return
      }
      let opener = open[found]
      let taken = min(2, runs[opener].left, runs[closer].left)
      runs[opener].left -= taken
      runs[opener].takenFromEnd += taken
      runs[closer].left -= taken
      runs[closer].takenFromStart += taken
      open.removeSubrange((found + (runs[opener].left > 0 ? 1 : 0))...)
      for kind in bottoms.keys { bottoms[kind] = min(bottoms[kind] ?? 0, open.count) }
    }
  }

  private func fits(_ opener: Int, _ closer: Int) -> Bool {
    let (a, b) = (runs[opener], runs[closer])
    guard a.mark == b.mark else { return false }
    // The rule of three: a run that can do both needs a partner of another length.
    guard a.canClose || b.canOpen else { return true }
    return (a.length + b.length) % 3 != 0 || (a.length % 3 == 0 && b.length % 3 == 0)
  }

  private enum Neighbour {
    case blank, punctuation, letter

    init(before place: Int, in text: [UInt8]) {
      var start = place - 1
      while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
      self = start < 0 ? .blank : Neighbour(text[start...])
    }

    init(after place: Int, in text: [UInt8]) { self = Neighbour(text[place...]) }

    private init(_ text: ArraySlice<UInt8>) {
      guard let first = text.first else {
        self = .blank
        return
      }
      if first < 0x80 {
        self = first <= 0x20 ? .blank : first.isASCIIPunctuation ? .punctuation : .letter
        return
      }
      let scalar = String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first
      switch scalar?.properties.generalCategory {
      case .spaceSeparator?, .lineSeparator?, .paragraphSeparator?: self = .blank
      case .connectorPunctuation?, .dashPunctuation?, .openPunctuation?, .closePunctuation?,
        .initialPunctuation?, .finalPunctuation?, .otherPunctuation?, .mathSymbol?, .currencySymbol?,
        .modifierSymbol?, .otherSymbol?:
        self = .punctuation
      default: self = .letter
      }
    }
  }
}
