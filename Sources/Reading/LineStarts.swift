/// Where each line of a text begins, noted while it is read. Lines end with LF, CRLF or a lone CR.
public struct LineStarts: Sendable {
  /// Byte offsets from the start of the file; the first is 0.
  public private(set) var offsets: [UInt32] = [0]
  /// How many bytes have been seen.
  public private(set) var count = 0
  private var endsWithCR = false

  public init() {}

  /// Goes on with the next bytes of the file.
  public mutating func add(_ bytes: ArraySlice<UInt8>) {
    let span = bytes.span
    var at = 0
    if endsWithCR, span.count > 0 {
      if span[0] == 0x0A { at = 1 }
      note(at)
      endsWithCR = false
    }
    while at < span.count {
      // Most stretches have no line break, and are passed over whole.
      let end = min(at + Self.stretch, span.count)
      if Self.hasNoBreak(span.extracting(at..<end)) {
        at = end
      } else {
        while at < end {
          let byte = span[at]
          at += 1
          if byte == 0x0A {
            note(at)
          } else if byte == 0x0D {
            if at == span.count {
              endsWithCR = true
            } else {
              if span[at] == 0x0A { at += 1 }
              note(at)
            }
          }
        }
      }
    }
    count += span.count
  }

  /// The line and the column in bytes of an offset, both counted from 1.
  public func place(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = offsets.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(offsets[middle]) <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - Int(offsets[low]) + 1)
  }

  private static let stretch = 32

  /// A loop without a way out, which the compiler turns into vector instructions.
  private static func hasNoBreak(_ bytes: Span<UInt8>) -> Bool {
    var lowest = UInt8.max
    for at in bytes.indices { lowest = min(lowest, bytes[at]) }
    return lowest > 0x0D
  }

  private mutating func note(_ at: Int) { offsets.append(UInt32(truncatingIfNeeded: count + at)) }
}
