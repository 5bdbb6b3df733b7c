/// A place as people and editors name it: line and column count from 1, columns in characters (Unicode
/// scalars); `utf16Column` is what the Language Server Protocol and SARIF count by default.
public struct SourcePosition: Hashable, Sendable {
  public var line: Int
  public var column: Int
  public var utf16Column: Int
  /// Byte offset from the start of the file.
  public var offset: Int
}

/// Where each line of a text begins. Lines end with LF, CRLF or a lone CR.
///
/// - Complexity: O(bytes) to build, O(log lines + bytes of the line) for each position.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [UInt32]
  private let end: Int

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts: [UInt32] = [0]
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x0A {
        starts.append(UInt32(truncatingIfNeeded: at))
      } else if byte == 0x0D {
        if at < bytes.count, bytes[at] == 0x0A { at += 1 }
        starts.append(UInt32(truncatingIfNeeded: at))
      }
    }
    self.starts = starts
    end = bytes.count
  }

  /// The lines of a file; of one whose bytes are gone, columns count bytes.
  public init(_ file: SourceFile) {
    guard let lines = file.lines else {
      self.init(file.bytes)
      return
    }
    self.init(starts: lines.starts, end: lines.end)
  }

  private init(starts: [UInt32], end: Int) {
    bytes = []
    self.starts = starts
    self.end = end
  }

  /// - Parameter known: an earlier result; columns are counted on from there when it is on the same line.
  public func position(of offset: Int, after known: SourcePosition? = nil) -> SourcePosition {
    let offset = min(max(offset, 0), end)
    var low = 0
    var high = starts.count
    if let known, known.line <= starts.count, Int(starts[known.line - 1]) <= offset {
      // Mostly it is only a few lines further.
      low = known.line - 1
      var step = 4
      while low + step < starts.count, Int(starts[low + step]) <= offset {
        low += step
        step *= 2
      }
      high = min(starts.count, low + step)
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    if bytes.isEmpty {
      let column = offset - Int(starts[low]) + 1
      return SourcePosition(line: low + 1, column: column, utf16Column: column, offset: offset)
    }
    var column = 1
    var utf16Column = 1
    var counted = Int(starts[low])
    if let known, known.line == low + 1, known.offset <= offset {
      (column, utf16Column, counted) = (known.column, known.utf16Column, known.offset)
    }
    for byte in bytes[counted..<offset] where byte & 0b1100_0000 != 0b1000_0000 {
      column += 1
      utf16Column += byte >= 0xF0 ? 2 : 1
    }
    return SourcePosition(line: low + 1, column: column, utf16Column: utf16Column, offset: offset)
  }

  /// The bytes of a line (counted from 1) without its line break; empty when there is no such line.
  public func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= starts.count, !bytes.isEmpty else { return 0..<0 }
    let start = Int(starts[number - 1])
    var end = number < starts.count ? Int(starts[number]) : end
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
