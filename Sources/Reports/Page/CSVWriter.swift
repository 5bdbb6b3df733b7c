internal import Writing

/// Writes comma-separated values (RFC 4180), line by line.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, as such programs write it
/// themselves for text; NUL, which many refuse, is spelled out.
struct CSVWriter {
  static func row(_ cells: [String], to stream: inout ByteStream) {
    for (number, cell) in cells.enumerated() {
      if number > 0 { stream.append(UInt8(ascii: ",")) }
      write(cell, to: &stream)
    }
    stream.append("\r\n")
  }

  private static func write(_ cell: String, to stream: inout ByteStream) {
    var bytes = Array(cell.utf8)
    if isFormula(bytes) { bytes.insert(UInt8(ascii: "'"), at: 0) }
    guard bytes.contains(where: needsQuotes) else { return stream.append(bytes) }
    stream.append(UInt8(ascii: "\""))
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): stream.append("\"\"")
      case 0: stream.append("⟨U+0000⟩")
      default: stream.append(byte)
      }
    }
    stream.append(UInt8(ascii: "\""))
  }

  /// A blank, tab or line break before the sign does not keep a spreadsheet from it.
  private static func isFormula(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first(where: { $0 > 0x20 }) else { return false }
    return "=+-@".utf8.contains(first)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D, 0: true
    default: false
    }
  }
}
