/// The pages of a text, and the running heads and page numbers on them.
///
/// Pages come from the reader of the file or from form feeds; without either they are inferred from numbers
/// between the lines, where that is safe.
struct PageLayout {
  private(set) var pages: [Page] = []
  /// In order, neighbouring lines as one range.
  private(set) var furniture: [Range<Int>] = []
  /// For each line whether it is furniture; empty when none is.
  private(set) var isFurniture: [Bool] = []

  /// Marks the lines that begin pages when the pages had to be inferred.
  init(_ text: ReadableText, lines: inout [TextLine]) {
    var firstLines = lines.indices.filter { lines[$0].beginsPage }
    var labels = text.pageStarts.map(\.label)
    if firstLines.isEmpty, text.pageStarts.isEmpty {
      guard let inferred = InferredPages(text.bytes, lines) else { return }
      firstLines = inferred.firstLines.filter { $0 < lines.count }
      labels = inferred.labels
      for line in firstLines { lines[line].beginsPage = true }
    }
    // What stands before the first page that is marked is treated as one.
    if firstLines.first != 0, !lines.isEmpty { firstLines.insert(0, at: 0) }
    let pageLines = firstLines.indices.map {
      firstLines[$0]..<($0 + 1 < firstLines.count ? firstLines[$0 + 1] : lines.count)
    }
    let heads = RunningHeads(text.bytes, lines, pages: pageLines)
    isFurniture = heads.isFurniture
    furniture = Self.ranges(isFurniture, lines)
    if text.pageStarts.isEmpty {
      let starts = firstLines.map { $0 == 0 ? 0 : lines[$0].start }
      if labels.isEmpty { labels = Self.labels(heads.printed) }
      pages = Self.pages(starts, labels, text.bytes.count)
    } else {
      let isCounted = labels.enumerated().allSatisfy { $1 == String($0 + 1) }
      if isCounted, heads.printed.count == labels.count { labels = Self.labels(heads.printed) }
      pages = Self.pages(text.pageStarts.map(\.offset), labels, text.bytes.count)
    }
  }

  private static func pages(_ starts: [Int], _ labels: [String], _ end: Int) -> [Page] {
    var pages: [Page] = []
    for (index, (start, label)) in zip(starts, labels).enumerated() {
      let start = min(max(start, pages.last?.range.lowerBound ?? 0), end)
      let next = index + 1 < starts.count ? min(max(starts[index + 1], start), end) : end
      pages.append(Page(range: start..<next, label: label))
    }
    return pages
  }

  /// The number of each page: counted on from the printed ones, which scanning may have garbled here and there.
  ///
  /// - Parameter printed: what is printed on each page.
  private static func labels(_ printed: [LoneNumber.Value?]) -> [String] {
    var votes: [Int: Int] = [:]
    var numbered = 0
    for case (let index, .arabic(let number)?) in printed.enumerated() {
      votes[number - index, default: 0] += 1
      numbered += 1
    }
    let best = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.value >= 2, best.value * 2 >= numbered else {
      return printed.indices.map { String($0 + 1) }
    }
    return printed.indices.map { index in
      if index + best.key > 0 { return String(index + best.key) }
      if case .roman(let number)? = printed[index] { return LoneNumber.roman(number) }
      let counted = LoneNumber.roman(index + 1)
      return counted.isEmpty ? "front \(index + 1)" : counted
    }
  }

  private static func ranges(_ isFurniture: [Bool], _ lines: [TextLine]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var previous: Int?
    for line in lines.indices where isFurniture[line] {
      let isNext = previous.map { lines[($0 + 1)..<line].allSatisfy(\.isBlank) } ?? false
      if isNext, let last = ranges.popLast() {
        ranges.append(last.lowerBound..<lines[line].end)
      } else {
        ranges.append(lines[line].range)
      }
      previous = line
    }
    return ranges
  }
}
