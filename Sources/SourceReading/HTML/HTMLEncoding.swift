/// The encoding that an HTML document names in its first bytes.
enum HTMLEncoding {
  /// How far it is looked for (HTML Standard, section 4.2.5.4: the first 1,024 bytes; old pages have it later).
  private static let reach = 4_096

  /// The name in `<meta charset="…">`, `<meta … content="…; charset=…">` or `<?xml … encoding="…"?>`.
  static func declared(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(reach).map { $0.isASCIILetter ? $0 | 0x20 : $0 }
    if head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: UInt8(ascii: ">")),
      let name = value(of: "encoding", in: head[..<end])
    {
      return name
    }
    var rest = head[...]
    while let meta = rest.firstRange(of: Array("<meta".utf8)) {
      let end = head[meta.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? head.endIndex
      if let name = value(of: "charset", in: head[meta.upperBound..<end]) { return name }
      rest = head[end...]
    }
    return nil
  }

  private static func value(of key: String, in text: ArraySlice<UInt8>) -> String? {
    guard let found = text.firstRange(of: Array(key.utf8)) else { return nil }
    let marks = Array("= \"'".utf8)
    let value = text[found.upperBound...].drop { marks.contains($0) }
      .prefix { $0.isASCIILetterOrDigit || Array("-_:.".utf8).contains($0) }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }
}
