internal import Reading

/// Finds out how a document is encoded, and sees to it that the parser gets UTF-8.
enum XMLEncoding {
  /// What the document says of its encoding stands within this many bytes.
  private static let headSize = 1_024

  /// The encoding of a document in anything but UTF-8; nil for UTF-8.
  ///
  /// A byte-order mark decides, then what `<?xml` looks like in the file, then what the document says of
  /// itself. One that says that it is UTF-16, and says so in single bytes, is taken for UTF-8.
  static func detect(_ input: inout ByteInput) throws(XMLReadProblem.Reason) -> TextEncoding? {
    var start = 0
    while input.window.count < headSize, input.slide(to: &start) {}
    let head = input.window.prefix(headSize)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return nil }
    switch (head.prefix(2), head.dropFirst(2).prefix(2)) {
    case ([0xFF, 0xFE], [0, 0]), ([0x3C, 0], [0, 0]): throw .notUTF8
    case ([0xFF, 0xFE], _), ([0x3C, 0], _): return .utf16(isLittle: true)
    case ([0xFE, 0xFF], _), ([0, 0x3C], _): return .utf16(isLittle: false)
    // UTF-32, and EBCDIC.
    case ([0, 0], _), ([0x4C, 0x6F], [0xA7, 0x94]): throw .notUTF8
    default: break
    }
    guard let name = declaredName(in: head) else { return nil }
    let label = name.lowercased()
    if label == "utf-8" || label == "utf8" || label.hasPrefix("utf-16") { return nil }
    guard let table = SingleByteEncoding.named(label) else { throw .unknownEncoding(name) }
    return .singleByte(table)
  }

  /// What stands behind `encoding=` in `<?xml version="1.0" encoding="UTF-8"?>`.
  private static func declaredName(in head: ArraySlice<UInt8>) -> String? {
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: UInt8(ascii: ">")),
      let word = head[..<end].firstRange(of: Array("encoding".utf8))
    else { return nil }
    let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
    guard let open = head[word.upperBound..<end].firstIndex(where: isQuote),
      let close = head[(open + 1)..<end].firstIndex(of: head[open])
    else { return nil }
    return String(decoding: head[(open + 1)..<close], as: UTF8.self)
  }
}
