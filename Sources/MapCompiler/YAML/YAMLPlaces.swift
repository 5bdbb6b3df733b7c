internal import Yams

/// Where in a file Yams' marks stand. Yams counts lines from 1 and columns in Unicode scalars from 1.
///
/// - Complexity: marks asked for in the order of the text cost O(bytes) together, even on one long line.
struct YAMLPlaces {
  private let bytes: ArraySlice<UInt8>
  private let lineStarts: [Int]
  private var last = (line: 0, column: 1, offset: 0)

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var starts = [bytes.startIndex]
    for at in bytes.indices where Self.isLineEnd(at, bytes) { starts.append(at + 1) }
    lineStarts = starts
  }

  /// Byte offset in the file; the beginning of the text for no mark.
  mutating func offset(of mark: Mark?) -> Int {
    guard let mark else { return bytes.startIndex }
    // Of a text that ends too early Yams names the line after the last.
    if mark.line > lineStarts.count { return bytes.endIndex }
    let line = max(mark.line, 1)
    if last.line != line || last.column > mark.column { last = (line, 1, lineStarts[line - 1]) }
    let end = line < lineStarts.count ? lineStarts[line] : bytes.endIndex
    while last.column < mark.column, last.offset < end {
      last.offset += 1
      while last.offset < end, bytes[last.offset] & 0xC0 == 0x80 { last.offset += 1 }
      last.column += 1
    }
    return last.offset
  }

  /// Whether a line ends with the byte here. libyaml ends lines at LF, CR, CRLF, U+0085, U+2028 and U+2029.
  private static func isLineEnd(_ at: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    switch bytes[at] {
    case 0x0A: true
    case 0x0D: at + 1 == bytes.endIndex || bytes[at + 1] != 0x0A
    case 0x85: at > bytes.startIndex && bytes[at - 1] == 0xC2
    case 0xA8, 0xA9: at > bytes.startIndex + 1 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE2
    default: false
    }
  }
}
