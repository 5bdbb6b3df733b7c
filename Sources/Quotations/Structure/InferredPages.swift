/// Pages told by nothing but the numbers printed between them: lines that are numbers in ascending order, at
/// the distance of pages, many of them in the midst of a sentence (so that they number no chapters).
///
/// - Complexity: O(lines).
struct InferredPages {
  let firstLines: [Int]
  let labels: [String]

  private static let fewest = 3
  /// Bytes of text from one number to the next, in the middle of all such distances.
  private static let usualSize = 400...9_000

  private struct Number {
    let line: Int
    let value: Int
    /// Whether the text before it breaks off inside a sentence.
    let isInSentence: Bool
  }

  init?(_ bytes: [UInt8], _ lines: [TextLine]) {
    let numbers = Self.longestRun(Self.numbers(bytes, lines))
    guard numbers.count >= Self.fewest, let first = numbers.first, let last = numbers.last else { return nil }
    let distances = zip(numbers, numbers.dropFirst()).map { lines[$1.line].start - lines[$0.line].end }
      .sorted()
    guard Self.usualSize.contains(distances[distances.count / 2]),
      numbers.count(where: \.isInSentence) * 4 >= numbers.count
    else { return nil }
    // A number with hardly any text before the first stands at the head of its page.
    let textBefore = lines[..<first.line].reduce(0) { $0 + $1.count }
    let isAtHead = textBefore < distances[distances.count / 2] / 8
    if isAtHead {
      firstLines = numbers.map(\.line)
      labels = numbers.map { String($0.value) }
    } else {
      firstLines = [0] + numbers.map { $0.line + 1 }
      labels = numbers.map { String($0.value) } + [String(last.value + 1)]
    }
  }

  private static func numbers(_ bytes: [UInt8], _ lines: [TextLine]) -> [Number] {
    let edges = TextEdges(bytes: bytes)
    var numbers: [Number] = []
    var previous: TextLine?
    for (index, line) in lines.enumerated() where !line.isBlank {
      if line.count <= 24, case .arabic(let value)? = LoneNumber.value(bytes, line.range) {
        let ending = previous.map { edges.ending($0.range) }
        let isInSentence = ending == .word || ending == .comma || ending == .hyphen
        numbers.append(Number(line: index, value: value, isInSentence: isInSentence))
      } else {
        previous = line
      }
    }
    return numbers
  }

  /// The longest run in which each number is one more than the one before, or a little more where one was not
  /// read. What does not fit is passed over.
  private static func longestRun(_ numbers: [Number]) -> [Number] {
    var best: [Number] = []
    var run: [Number] = []
    var strangers = 0
    for number in numbers {
      if let last = run.last, number.value > last.value, number.value <= last.value + 3 {
        run.append(number)
        strangers = 0
        continue
      }
      strangers += 1
      if run.count < fewest || strangers > 5 {
        if run.count > best.count { best = run }
        run = [number]
        strangers = 0
      }
    }
    return run.count > best.count ? run : best
  }
}
