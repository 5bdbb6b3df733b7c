internal import Writing

/// Numbers in the order of a file, as one attribute: `0-5 7 6 8-20`.
///
/// Said once for the whole file and not at each box, so that a box more does not change the line of every
/// other.
enum DOTOrder {
  /// Writes nothing for numbers that count up from 0.
  ///
  /// - Parameter lead: what stands before the attribute.
  static func write(_ lead: String, _ name: String, _ numbers: [Int], to stream: inout ByteStream) {
    if numbers.elementsEqual(numbers.indices) { return }
    stream.append("\(lead)\"\(name)\"=\"")
    var (at, parts) = (0, 0)
    while at < numbers.count {
      // Graphviz takes no more than 16,384 bytes in one run.
      if at > 0 { stream.append(parts % 500 == 0 ? " \\\n" : " ") }
      parts += 1
      let first = at
      while at + 1 < numbers.count, numbers[at + 1] == numbers[at] + 1 { at += 1 }
      stream.append(decimal: numbers[first])
      if at > first {
        stream.append(UInt8(ascii: "-"))
        stream.append(decimal: numbers[at])
      }
      at += 1
    }
    stream.append(UInt8(ascii: "\""))
  }

  /// The numbers that were written, if they are so many; nil otherwise.
  static func read(_ text: ArraySlice<UInt8>, count: Int) -> [Int]? {
    var numbers: [Int] = []
    for part in text.split(separator: UInt8(ascii: " ")) {
      let ends = part.split(separator: UInt8(ascii: "-")).map { Int(String(decoding: $0, as: UTF8.self)) }
      guard let first = ends.first, let first, let last = ends.last, let last, first <= last,
        last - first < count - numbers.count
      else { return nil }
      numbers += first...last
    }
    return numbers.count == count ? numbers : nil
  }
}
