internal import Quotations

/// Makes a text out of another piece by piece, and notes where each piece comes from.
///
///     var maker = TextMaker()
///     maker.copy(html[3..<7])                      // "Tom "
///     maker.translate([0x26], from: 7..<12)        // "&" from "&amp;"
///     maker.add(0x0A)                              // a line break that stands nowhere
struct TextMaker {
  private(set) var bytes: [UInt8] = []
  private var runs: [OriginMap.Run] = []

  /// - Parameter capacity: bytes to make room for.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  var origins: OriginMap { OriginMap(runs: runs) }
  var text: ReadableText { ReadableText(bytes: bytes, origins: origins) }

  /// Takes a piece of the original as it stands; the slice's indices are its places there.
  mutating func copy(_ piece: ArraySlice<UInt8>) {
    guard !piece.isEmpty else { return }
    note(OriginMap.Run(start: bytes.count, origin: piece.startIndex, count: piece.count))
    bytes.append(contentsOf: piece)
  }

  /// Adds one character that a stretch of the original stands for.
  mutating func translate(_ character: some Collection<UInt8>, from range: Range<Int>) {
    guard !character.isEmpty else { return }
    if let width = UInt8(exactly: character.count), let originWidth = UInt8(exactly: range.count) {
      let isCopy = width == originWidth
      note(
        OriginMap.Run(
          start: bytes.count, origin: range.lowerBound, count: character.count,
          width: isCopy ? 1 : width, originWidth: isCopy ? 1 : originWidth))
    }
    bytes.append(contentsOf: character)
  }

  /// Adds a byte that stands nowhere in the original.
  mutating func add(_ byte: UInt8) { bytes.append(byte) }

  /// Takes back what was made last, as far as it is blank.
  mutating func trimBlanks() {
    while let last = bytes.last, last == 0x20 || last == 0x09 { removeLast() }
  }

  private mutating func removeLast() {
    bytes.removeLast()
    guard let last = runs.last, last.end > bytes.count else { return }
    if last.count <= Int(last.width) {
      runs.removeLast()
    } else {
      runs[runs.count - 1].count -= Int(last.width)
    }
  }

  private mutating func note(_ run: OriginMap.Run) {
    if let last = runs.last, last.width == run.width, last.originWidth == run.originWidth,
      last.end == run.start, last.originEnd == run.origin
    {
      runs[runs.count - 1].count += run.count
    } else {
      runs.append(run)
    }
  }
}
