/// Columns of numbers, one after another, as they lie in a stored index: how many there are (8 bytes), then the
/// numbers, filled up to whole groups of 8 bytes. All numbers have their lowest byte first.
enum IndexColumns {
  static let group = 8

  static func padding(_ count: Int) -> Int { (group - count % group) % group }

  /// A number that changes with any byte of a range; four independent lanes, so that it is as fast as memory.
  ///
  /// It tells accidents, not forgery.
  static func checksum(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    let span = bytes.span
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var at = range.lowerBound
    while range.upperBound - at >= 32 {
      let block = span.extracting(at..<at + 32)
      lanes.0 = (lanes.0 ^ number(block, 0)) &* factor
      lanes.1 = (lanes.1 ^ number(block, 8)) &* factor
      lanes.2 = (lanes.2 ^ number(block, 16)) &* factor
      lanes.3 = (lanes.3 ^ number(block, 24)) &* factor
      lanes.0 ^= lanes.0 >> 29
      lanes.1 ^= lanes.1 >> 29
      lanes.2 ^= lanes.2 >> 29
      lanes.3 ^= lanes.3 >> 29
      at += 32
    }
    var result = UInt64(truncatingIfNeeded: range.count)
    for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
      result = (result ^ lane) &* factor
      result ^= result >> 31
    }
    while at < range.upperBound {
      result = (result ^ UInt64(span[at])) &* factor
      result ^= result >> 31
      at += 1
    }
    return result
  }

  static func numbers(_ bytes: [UInt8], _ start: Int, _ count: Int) -> [UInt32] {
    let span = bytes.span.extracting(start..<start + count * 4)
    var result = [UInt32](repeating: 0, count: count)
    for index in 0..<count {
      result[index] = short(span.extracting(index &* 4..<index &* 4 &+ 4), 0)
    }
    return result
  }

  static func longNumbers(_ bytes: [UInt8], _ start: Int, _ count: Int) -> [UInt64] {
    let span = bytes.span.extracting(start..<start + count * 8)
    var result = [UInt64](repeating: 0, count: count)
    for index in 0..<count {
      result[index] = number(span.extracting(index &* 8..<index &* 8 &+ 8), 0)
    }
    return result
  }

  /// Eight bytes as a number. Of a short span with fixed offsets the compiler makes one load.
  @inline(__always)
  static func number(_ bytes: borrowing Span<UInt8>, _ at: Int) -> UInt64 {
    UInt64(short(bytes, at)) | UInt64(short(bytes, at + 4)) << 32
  }

  /// Four bytes as a number.
  @inline(__always)
  static func short(_ bytes: borrowing Span<UInt8>, _ at: Int) -> UInt32 {
    UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16 | UInt32(bytes[at + 3]) << 24
  }
}

/// Writes columns.
struct IndexColumnWriter {
  private(set) var bytes: [UInt8]

  init(_ head: [UInt8], capacity: Int) {
    bytes = head
    bytes.reserveCapacity(head.count + capacity)
  }

  mutating func append(number: Int) {
    let number = UInt64(truncatingIfNeeded: number)
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func append(bytes column: some Collection<UInt8>) {
    append(number: column.count)
    bytes.append(contentsOf: column)
    pad()
  }

  mutating func append(_ column: [UInt32]) {
    append(number: column.count)
    for number in column {
      bytes.append(UInt8(truncatingIfNeeded: number))
      bytes.append(UInt8(truncatingIfNeeded: number >> 8))
      bytes.append(UInt8(truncatingIfNeeded: number >> 16))
      bytes.append(UInt8(truncatingIfNeeded: number >> 24))
    }
    pad()
  }

  mutating func append(_ column: [UInt64]) {
    append(number: column.count)
    for number in column { append(number: Int(truncatingIfNeeded: number)) }
  }

  /// As beginnings and ends.
  mutating func append(_ ranges: [Range<Int>]) {
    append(ranges.map { UInt32(truncatingIfNeeded: $0.lowerBound) })
    append(ranges.map { UInt32(truncatingIfNeeded: $0.upperBound) })
  }

  /// As UTF-8 with a zero byte behind each; a zero byte inside is left out.
  mutating func append(_ texts: [String]) {
    append(bytes: texts.flatMap { Array($0.utf8.filter { $0 != 0 }) + [0] })
  }

  private mutating func pad() {
    bytes.append(contentsOf: repeatElement(0, count: (8 - bytes.count % 8) % 8))
  }
}

/// Reads columns back. Everything is nil once something does not fit.
struct IndexColumnReader {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    at = start
  }

  private(set) var at: Int
  var isAtEnd: Bool { at == bytes.count }

  /// Passes over bytes that must come next; false when others do.
  mutating func skip(_ expected: [UInt8]) -> Bool {
    guard expected.count <= bytes.count - at, bytes[at..<at + expected.count].elementsEqual(expected) else {
      return false
    }
    at += expected.count
    return true
  }

  func bytes(_ range: Range<Int>) -> [UInt8] { Array(bytes[range]) }
  func byte(_ at: Int) -> UInt8 { bytes[at] }

  mutating func number() -> Int? { word().flatMap { Int(exactly: $0) } }

  mutating func word() -> UInt64? {
    guard bytes.count - at >= 8 else { return nil }
    let word = IndexColumns.number(bytes.span.extracting(at..<at + 8), 0)
    at += 8
    return word
  }

  mutating func byteColumn() -> Range<Int>? {
    guard let count = number(), count <= bytes.count - at else { return nil }
    let range = at..<at + count
    at = min(bytes.count, range.upperBound + IndexColumns.padding(range.upperBound))
    return range
  }

  mutating func column() -> [UInt32]? {
    guard let count = number(), count <= (bytes.count - at) / 4 else { return nil }
    let result = IndexColumns.numbers(bytes, at, count)
    at += count * 4
    at = min(bytes.count, at + IndexColumns.padding(at))
    return result
  }

  mutating func longColumn() -> [UInt64]? {
    guard let count = number(), count <= (bytes.count - at) / 8 else { return nil }
    let result = IndexColumns.longNumbers(bytes, at, count)
    at += count * 8
    return result
  }

  /// In order, not overlapping, none beyond `limit`.
  mutating func ranges(within limit: Int) -> [Range<Int>]? {
    guard let starts = column(), let ends = column(), starts.count == ends.count else { return nil }
    var result: [Range<Int>] = []
    result.reserveCapacity(starts.count)
    var previous = 0
    for (start, end) in zip(starts, ends) {
      guard start >= previous, end >= start, end <= limit else { return nil }
      result.append(Int(start)..<Int(end))
      previous = Int(end)
    }
    return result
  }

  mutating func texts(_ count: Int) -> [String]? {
    guard let range = byteColumn() else { return nil }
    let texts = bytes[range].split(separator: 0, omittingEmptySubsequences: false).dropLast()
    guard texts.count == count else { return nil }
    return texts.map { String(decoding: $0, as: UTF8.self) }
  }
}
