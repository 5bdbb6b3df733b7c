/// Tells files that are no text in an encoding of single bytes.
enum BinaryBytes {
  /// Where the first byte stands that no text has; nil in a text. A text has no NUL and hardly a control
  /// character.
  static func find(in file: [UInt8]) -> Int? {
    if let nul = file.firstIndex(of: 0) { return nul }
    var count = 0
    var first: Int?
    for (place, byte) in file.enumerated() where byte < 0x20 && !isUsual(byte) {
      first = first ?? place
      count += 1
    }
    return count > 8 && count > file.count / 200 ? first : nil
  }

  /// Tab, line feed, vertical tab, form feed, carriage return, end of file in old systems, escape.
  private static func isUsual(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0x1A, 0x1B: true
    default: false
    }
  }
}
