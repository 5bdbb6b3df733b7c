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
    while let found = Self.lineBreak(in: span, from: at) {
      at = found + 1
      if span[found] == 0x0A {
        note(at)
      } else if at == span.count {
        endsWithCR = true
      } else {
        if span[at] == 0x0A { at += 1 }
        note(at)
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

  /// Where the next LF or CR stands. Looks at eight bytes at a time: every byte of a file passes here.
  @inline(__always) private static func lineBreak(in span: Span<UInt8>, from start: Int) -> Int? {
    var at = start
    while at + 8 <= span.count {
      let low = low(span.extracting(at..<at + 8))
      if low == 0 {
        at += 8
        continue
      }
      at += low.trailingZeroBitCount / 8
      if span[at] == 0x0A || span[at] == 0x0D { return at }
      at += 1
    }
    while at < span.count {
      if span[at] == 0x0A || span[at] == 0x0D { return at }
      at += 1
    }
    return nil
  }

  /// Of eight bytes, the first that is up to CR: its highest bit is the lowest that is set. Of those bytes only a
  /// few are common in a text.
  @inline(__always) private static func low(_ bytes: Span<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for at in 0..<8 { word |= UInt64(bytes[at]) << (8 * UInt64(at)) }
    // A byte below 0E borrows from its highest bit (H. S. Warren, Hacker's Delight, section 6-1).
    return (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080
  }

  private mutating func note(_ at: Int) { offsets.append(UInt32(truncatingIfNeeded: count + at)) }
}
