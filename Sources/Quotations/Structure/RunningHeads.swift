/// Which lines at the tops and bottoms of pages are no part of the text: page numbers, and lines that come
/// again on pages near by.
///
/// - Complexity: O(lines at edges).
struct RunningHeads {
  private(set) var isFurniture: [Bool]
  /// The number that is printed on each page.
  private(set) var printed: [LoneNumber.Value?]

  /// Lines looked at from each edge of a page.
  private static let deepest = 3
  /// How many pages off a running head must come again.
  private static let nearby = 4
  /// Longer lines are text.
  private static let longest = 90

  private let bytes: [UInt8]
  private let lines: [TextLine]

  init(_ bytes: [UInt8], _ lines: [TextLine], pages: [Range<Int>]) {
    self.bytes = bytes
    self.lines = lines
    isFurniture = Array(repeating: false, count: lines.count)
    printed = Array(repeating: nil, count: pages.count)
    for fromTop in [true, false] {
      mark(pages.map { edge($0, fromTop: fromTop) })
    }
  }

  /// - Parameter edges: for each page the lines at its top, or those at its bottom.
  private mutating func mark(_ edges: [[Int]]) {
    var pagesOfHead: [UInt64: [Int]] = [:]
    var romans: [Set<Int>] = []
    for (page, edge) in edges.enumerated() {
      var numbers: Set<Int> = []
      for line in edge {
        if case .roman(let value)? = LoneNumber.value(bytes, lines[line].range) { numbers.insert(value) }
        if let key = headKey(line), pagesOfHead[key]?.last != page {
          pagesOfHead[key, default: []].append(page)
        }
      }
      romans.append(numbers)
    }
    let needed = edges.count <= 5 ? 2 : 3
    for (page, edge) in edges.enumerated() {
      for line in edge where !isFurniture[line] {
        if let number = LoneNumber.value(bytes, lines[line].range) {
          // A Roman number may head a chapter; it is a page's when a neighbour has the next.
          if case .roman(let value) = number, !isNextTo(value, page, romans) { break }
          printed[page] = printed[page] ?? number
        } else if let key = headKey(line), let all = pagesOfHead[key], all.count >= needed, isNear(page, all)
        {
          printed[page] = printed[page] ?? edgeNumber(line).map { .arabic($0) }
        } else {
          break
        }
        isFurniture[line] = true
      }
    }
  }

  /// The outermost lines of a page that are not blank, from its edge inwards.
  private func edge(_ page: Range<Int>, fromTop: Bool) -> [Int] {
    var result: [Int] = []
    var at = fromTop ? page.lowerBound : page.upperBound - 1
    while page.contains(at), result.count < Self.deepest {
      if !lines[at].isBlank { result.append(at) }
      at += fromTop ? 1 : -1
    }
    return result
  }

  private func isNextTo(_ value: Int, _ page: Int, _ romans: [Set<Int>]) -> Bool {
    (page > 0 && romans[page - 1].contains(value - 1))
      || (page + 1 < romans.count && romans[page + 1].contains(value + 1))
  }

  /// - Parameter all: pages in order, with this one.
  private func isNear(_ page: Int, _ all: [Int]) -> Bool {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < page { low = middle + 1 } else { high = middle }
    }
    return (low > 0 && page - all[low - 1] <= Self.nearby)
      || (low + 1 < all.count && all[low + 1] - page <= Self.nearby)
  }

  /// What makes two lines the same running head: their letters, without the number that changes from page to
  /// page. Nil for what cannot be one.
  private func headKey(_ line: Int) -> UInt64? {
    let range = lines[line].range
    guard range.count <= Self.longest, !looksLikeText(range) else { return nil }
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    var letters = 0
    for byte in bytes[range] {
      let folded = AsciiWords.folded[Int(byte)]
      guard folded >= 0x61 else { continue }
      letters += 1
      key = (key ^ UInt64(folded == AsciiWords.beyond ? byte : folded)) &* 0x100_0000_01B3
    }
    return letters >= 3 ? key : nil
  }

  /// Whether a line begins or ends as lines in the midst of a paragraph do, and has no number.
  private func looksLikeText(_ range: Range<Int>) -> Bool {
    let edges = TextEdges(bytes: bytes)
    if edges.beginning(range) == .small { return true }
    let hasNumber = bytes[range].contains { $0 >= 0x30 && $0 <= 0x39 }
    return edges.ending(range) != .word && !hasNumber
  }

  /// The number at the beginning or end of a running head.
  private func edgeNumber(_ line: Int) -> Int? {
    let range = lines[line].range
    let isDigit = { (byte: UInt8) in byte >= 0x30 && byte <= 0x39 }
    let head = bytes[range].prefix(while: isDigit)
    let tail = bytes[range].suffix(bytes[range].reversed().prefix(while: isDigit).count)
    return LoneNumber.number(head) ?? LoneNumber.number(tail)
  }
}
