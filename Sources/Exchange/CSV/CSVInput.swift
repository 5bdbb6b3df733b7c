internal import Reading
internal import SourceText

/// A file of tables: its rows in UTF-8, whatever a spreadsheet saved it in.
struct CSVInput {
  /// What is read of a file at most.
  private static let mostBytes = 1 << 30

  let file: SourceFile
  let reader: CSVReader
  var findings = FindingList()

  init(_ input: consuming ByteInput, name: String) {
    guard let bytes = input.all(limit: Self.mostBytes) else {
      (file, reader) = (SourceFile(name: name, bytes: []), CSVReader([]))
      findings.add(
        Finding(.error, "too-big", "the file has more than \(Self.mostBytes >> 20) MB", help: "split it"))
      return
    }
    let decoded = Self.decoded(bytes, into: &findings)
    (file, reader) = (SourceFile(name: name, bytes: decoded), CSVReader(decoded))
  }

  /// Excel's "Unicode text" is UTF-16, and its plain CSV is in the encoding of the country.
  private static func decoded(_ bytes: [UInt8], into findings: inout FindingList) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let encoding = TextEncoding.utf16(isLittle: bytes[0] == 0xFF)
      if let text = ByteInput(Array(bytes.dropFirst(2))).decoded(from: encoding).all(), !text.isEmpty {
        return text
      }
    }
    if isUTF8(bytes) { return bytes }
    var text = ByteInput(bytes).decoded(from: .singleByte(.windows1252)).all() ?? []
    // A few bytes are no character there either, and end the reading.
    let isWhole = text.count >= bytes.count
    if !isWhole { text = Array(String(decoding: bytes, as: UTF8.self).utf8) }
    findings.add(
      Finding(
        .warning, "encoding",
        isWhole
          ? "the file is not in UTF-8; it was read as Windows-1252"
          : "the file is not in UTF-8; what could not be read is U+FFFD",
        help: "save it as \"CSV UTF-8\""))
    return text
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }
}
